// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

#include "app/config/config_section.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <map>

namespace kiosk {

const char* const usageText = R"(athena-kiosk: the customer's side of a crypto-vending machine

  athena-kiosk [--config FILE]                run the machine
  athena-kiosk --check-config [FILE]          name everything that is wrong with the configuration
  athena-kiosk --register CODE                make the machine key if there is none, and enrol it with the
                                              operator's code
  athena-kiosk --open-items                   list what an operator has to settle
  athena-kiosk --operator-looked              confirm that an operator has looked at the open items; the kiosk
                                              must not be running
  athena-kiosk --settle ITEM NOTE             take an item off that list, with a note of how it was settled, as
                                              "ticket 4711"; no names; the kiosk must not be running
  athena-kiosk --verify-journal [HEAD]        check the journal from its first event to its last, and that the
                                              head that Athena was told is one of its events
  athena-kiosk --check-profile [FILE]         say which law of the place holds here, or what is wrong with it
  athena-kiosk --self-test [--all] [--only PATTERN] [--save FOLDER]
                                              walk through every screen and look for faults; --all: in each size,
                                              language and mode; --only: where the name of the place has the
                                              pattern, as "1080x1920 fr 200-low"; --save: a picture of each fault
  athena-kiosk --version
  athena-kiosk --help

  --config FILE   the configuration; default /etc/athena-kiosk/kiosk.toml

Ends with 0 when all is well, 1 when something is wrong or was refused, 2 for a wrong command line, 3 when
Athena gave no answer (run the same command again: it does nothing twice).
)";

namespace {

using Task = Invocation::Task;

constexpr std::size_t longestNote = 60;

const std::map<std::string, Task>& tasks()
{
    static const std::map<std::string, Task> known{{"--check-config", Task::CheckConfig},
        {"--self-test", Task::SelfTest}, {"--register", Task::Register}, {"--open-items", Task::OpenItems},
        {"--operator-looked", Task::OperatorLooked}, {"--settle", Task::Settle},
        {"--verify-journal", Task::VerifyJournal}, {"--check-profile", Task::CheckProfile},
        {"--version", Task::Version}, {"--help", Task::Help}, {"-h", Task::Help}};
    return known;
}

Error wrong(std::string what)
{
    return {Errc::Malformed, std::move(what) + "\nathena-kiosk --help lists what there is"};
}

bool isOfSelfTest(const std::string& word) { return word == "--all" || word == "--only" || word == "--save"; }

Error unknownWord(const std::string& word)
{
    if (word.rfind('-', 0) != 0)
        return wrong("\"" + word + "\" is one word too many");
    if (isOfSelfTest(word))
        return wrong(word + " is a word of --self-test; give that first");
    std::set<std::string> known{"--config", "--all", "--only", "--save"};
    for (const auto& [name, task] : tasks())
        known.insert(name);
    const std::optional<std::string> meant = didYouMean(word, known);
    return wrong("\"" + word + "\" is no option" + (meant ? "; did you mean " + *meant + "?" : ""));
}

struct Words {
    const std::vector<std::string>& words;
    std::size_t at = 0;

    [[nodiscard]] bool hasValue() const { return at < words.size() && words[at].rfind('-', 0) != 0; }
    std::string take() { return words[at++]; }
};

// False: its value is missing.
bool takeSelfTestWord(const std::string& word, Words& rest, Invocation& invocation)
{
    if (word == "--all") {
        invocation.everything = true;
        return true;
    }
    if (!rest.hasValue())
        return false;
    (word == "--only" ? invocation.only : invocation.folder) = rest.take();
    return true;
}

// What an operator writes into the journal, which keeps it for good.
bool isNote(const std::string& text)
{
    return !text.empty() && text.size() <= longestNote
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

// In small letters, as the journal writes it; empty: none.
std::string headOf(std::string text)
{
    const auto isHex = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)) != 0; };
    if (text.size() != 64 || !std::all_of(text.begin(), text.end(), isHex))
        return {};
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::optional<Error> takeSettlement(Words& rest, Invocation& invocation)
{
    const std::string item = rest.hasValue() ? rest.take() : std::string();
    const auto [end, fault] = std::from_chars(item.data(), item.data() + item.size(), invocation.item);
    if (fault != std::errc() || end != item.data() + item.size() || invocation.item == 0)
        return wrong("--settle needs the number of an item, as --open-items lists it");
    invocation.note = rest.hasValue() ? rest.take() : std::string();
    if (!isNote(invocation.note))
        return wrong("--settle needs a note of how it was settled: 1 to 60 plain characters");
    return std::nullopt;
}

} // namespace

Result<Invocation> parseCommandLine(const std::vector<std::string>& words)
{
    Invocation invocation;
    Words rest{words};
    std::string taken; // the option that chose the task
    while (rest.at < words.size()) {
        const std::string word = rest.take();
        if (word.empty() || (rest.at < words.size() && words[rest.at].empty()))
            return wrong("an empty word; is a variable of the shell not set?");
        if (invocation.task == Task::SelfTest && isOfSelfTest(word)) {
            if (!takeSelfTestWord(word, rest, invocation))
                return wrong(word + (word == "--only" ? " needs a pattern" : " needs a folder"));
            continue;
        }
        const bool isConfig = word == "--config";
        const auto task = tasks().find(word);
        if (!isConfig && task == tasks().end())
            return unknownWord(word);
        if (!isConfig) {
            if (!taken.empty())
                return wrong(
                    std::string(taken).append(" and ").append(word).append(" are two tasks; give one"));
            taken = word;
            invocation.task = task->second;
        }
        const bool takesFile = isConfig || (word == "--check-config" && rest.hasValue());
        if (takesFile && !rest.hasValue())
            return wrong("--config needs a file");
        if (takesFile && !invocation.configFile.empty())
            return wrong("two configuration files; give one");
        if (takesFile)
            invocation.configFile = rest.take();
        if (word == "--check-profile" && rest.hasValue())
            invocation.profileFile = rest.take();
        if (word == "--verify-journal" && rest.hasValue()) {
            invocation.journalHead = headOf(rest.take());
            if (invocation.journalHead.empty())
                return wrong("a head is 64 hex digits, as Athena was told it");
        }
        if (word == "--settle") {
            if (auto fault = takeSettlement(rest, invocation))
                return *fault;
        }
        if (word == "--register" && !rest.hasValue())
            return wrong("--register needs the enrolment code that the operator gave out");
        if (word == "--register")
            invocation.enrolmentCode = rest.take();
    }
    if (invocation.configFile.empty())
        invocation.configFile = defaultConfigPath;
    return invocation;
}

} // namespace kiosk
