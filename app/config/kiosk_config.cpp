// SPDX-License-Identifier: Apache-2.0
#include "app/config/kiosk_config.h"

#include "app/config/config_rules.h"
#include "app/config/config_section.h"
#include "app/config/config_service.h"
#include "core/keys/canonical_url.h"

#include <algorithm>
#include <array>
#include <filesystem>

namespace kiosk {
namespace {

// The rules have been checked when these are called on a good configuration; on a bad one the value is
// never handed out.
template <class T> T orDefault(Result<T> result) { return result ? *result : T{}; }

KioskConfig::MachineSection readMachine(ConfigSection section)
{
    KioskConfig::MachineSection machine;
    machine.id = section.text("id", rule::machineId);
    machine.currency = orDefault(Currency::parse(section.text("currency", rule::currency)));
    const Result<Network> network = parseNetwork(section.text("network", rule::network));
    machine.network = orDefault(network);
    machine.operatorName = section.text("operator", rule::label);
    machine.supportLine = section.text("support_line", rule::label);
    machine.helpLine = section.textOr("help_line", machine.supportLine, rule::label);
    machine.demo = section.flagOr("demo", false);
    if (machine.demo && network && machine.network == Network::Main)
        section.problem("demo", "a demonstration must not run on network \"main\"; set it to \"test\"");
    for (const std::string& code : section.texts("coins", {"BTC", "ETH", "LTC", "BCH"}, 4, rule::coin))
        machine.coins.push_back(orDefault(parseCoin(code)));
    if (machine.coins.empty())
        section.problem("coins", "names no coin; the machine would have nothing to sell");
    section.finish();
    return machine;
}

KioskConfig::AthenaSection readAthena(ConfigSection section)
{
    KioskConfig::AthenaSection athena;
    const std::string url = section.text("base_url", rule::baseUrl);
    athena.baseUrl = orDefault(canonicalUrl(url));
    if (!athena.baseUrl.empty() && athena.baseUrl.back() == '/')
        athena.baseUrl.pop_back(); // canonical form gives an empty path its slash
    athena.caFile = section.textOr("ca_file", "", rule::absolutePath);
    if (athena.caFile.empty() && !url.empty() && !rule::isPlainLoopback(athena.baseUrl))
        section.problem("ca_file",
            "is missing; it names the authority (PEM) that Athena's certificate must "
            "come from, no other is trusted");
    athena.trustedUrlHosts = section.texts("trusted_url_hosts", {}, 16, rule::hostName);
    section.finish();
    return athena;
}

KioskConfig::StorageSection readStorage(ConfigSection section)
{
    KioskConfig::StorageSection storage;
    storage.directory = section.text("directory", rule::absolutePath);
    storage.credentialFile = section.text("credential_file", rule::absolutePath);
    section.finish();
    return storage;
}

KioskConfig::PlaceSection readPlace(ConfigSection section)
{
    KioskConfig::PlaceSection place;
    place.profileFile = section.text("profile", rule::absolutePath);
    place.publicKey = section.text("public_key", rule::publicKey);
    section.finish();
    return place;
}

struct Glass { // in millimetres
    double width;
    double height;
};
// The least for which the screens are laid out: portrait, landscape, five to four.
constexpr std::array glasses{Glass{268, 476}, Glass{476, 268}, Glass{376, 301}};

void checkGlass(ConfigSection& section, const KioskConfig::ScreenSection& screen)
{
    constexpr double measuringError = 0.97;
    const Glass glass{screen.width / screen.pxPerMm, screen.height / screen.pxPerMm};
    const bool fits = std::any_of(glasses.begin(), glasses.end(), [&glass](const Glass& least) {
        return glass.width >= least.width * measuringError && glass.height >= least.height * measuringError;
    });
    if (!fits)
        section.problem("px_per_mm",
            "makes a glass of " + std::to_string(static_cast<int>(glass.width)) + " x "
                + std::to_string(static_cast<int>(glass.height))
                + " mm; what must be read and touched needs 268 x 476, 476 x 268 or 376 x 301: correct "
                  "width, "
                  "height or px_per_mm");
}

// Both would call themselves the same on their buttons.
void refuseOneLanguageTwice(ConfigSection& section, const std::vector<std::string>& languages)
{
    for (std::size_t i = 1; i < languages.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (languages[i].substr(0, 2) == languages[j].substr(0, 2))
                section.problem("languages",
                    "\"" + languages[i] + "\" and \"" + languages[j]
                        + "\" are one language to a customer; keep one of them");
        }
    }
}

KioskConfig::ScreenSection readScreen(ConfigSection section)
{
    KioskConfig::ScreenSection screen;
    screen.width = section.numberOr("width", screen.width, 640, 7680);
    screen.height = section.numberOr("height", screen.height, 640, 7680);
    screen.pxPerMm = section.realOr("px_per_mm", screen.pxPerMm, 2, 16);
    checkGlass(section, screen);
    screen.fullscreen = section.flagOr("fullscreen", screen.fullscreen);
    screen.reducedMotion = section.flagOr("reduced_motion", screen.reducedMotion);
    screen.themeFile = section.textOr("theme", "", rule::absolutePath);
    screen.languages = section.texts("languages", {"en"}, 6, rule::language);
    if (screen.languages.empty())
        section.problem("languages", "names no language; write at least [\"en\"]");
    refuseOneLanguageTwice(section, screen.languages);
    screen.phoneCountries = section.texts("phone_countries", {"US"}, 6, rule::country);
    if (screen.phoneCountries.empty())
        section.problem("phone_countries", "names no country; write at least [\"US\"]");
    section.finish();
    return screen;
}

KioskConfig::SpeechSection readSpeech(ConfigSection section)
{
    KioskConfig::SpeechSection speech;
    speech.command = section.textOr("command", speech.command, rule::command);
    speech.headphones = section.textOr("headphones", "", rule::absolutePath);
    section.finish();
    return speech;
}

int readBaud(ConfigSection& section, int usual)
{
    const int baud = section.numberOr("baud", usual, 1200, 230400);
    for (const int known : {1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200, 230400}) {
        if (baud == known)
            return baud;
    }
    section.problem(
        "baud", std::to_string(baud) + " is no speed of a serial line; usual are 9600 and 115200");
    return usual;
}

// A code that stood for two currencies would credit one at the other's value.
void addCountry(
    ConfigSection& section, const std::string& name, int code, hardware::id003::CountryCodes& countries)
{
    const Result<Currency> currency = Currency::parse(name);
    if (!currency) {
        section.problem("country_codes", *rule::currency(name));
        return;
    }
    const auto [entry, added] = countries.emplace(static_cast<std::uint8_t>(code), *currency);
    if (!added && entry->second != *currency)
        section.problem("country_codes",
            name + ": " + std::to_string(code) + " already stands for " + std::string(entry->second.code())
                + "; the validator's manual says which code is right");
}

KioskConfig::ValidatorSection readValidator(ConfigSection section, Currency taken)
{
    KioskConfig::ValidatorSection validator;
    for (const auto& [name, code] : section.numbers("country_codes", 1, 255))
        addCountry(section, name, code, validator.countries);
    const bool known = std::any_of(validator.countries.begin(), validator.countries.end(),
        [taken](const auto& entry) { return entry.second == taken; });
    if (!known && taken != Currency()) // a wrong currency has said so itself
        section.problem("country_codes",
            "names no code for " + std::string(taken.code())
                + ", which this machine takes: all bills would go back; the validator's manual has it");
    section.text("protocol", [](const std::string& text) { return rule::oneOf(text, "protocol", "id003"); });
    validator.port = section.text("port", rule::absolutePath);
    section.finish();
    return validator;
}

KioskConfig::ScannerSection readScanner(ConfigSection section)
{
    KioskConfig::ScannerSection scanner;
    section.text("protocol", [](const std::string& text) { return rule::oneOf(text, "protocol", "line"); });
    scanner.port = section.text("port", rule::absolutePath);
    scanner.baud = readBaud(section, scanner.baud);
    scanner.preamble = section.textOr("preamble", "", rule::preamble);
    section.finish();
    return scanner;
}

KioskConfig::CameraSection readCamera(ConfigSection section)
{
    KioskConfig::CameraSection camera;
    camera.device = section.text("device", rule::absolutePath);
    camera.width = section.numberOr("width", camera.width, 320, 4096);
    camera.height = section.numberOr("height", camera.height, 240, 4096);
    section.finish();
    return camera;
}

KioskConfig::PrinterSection readPrinter(ConfigSection section)
{
    KioskConfig::PrinterSection printer;
    section.text("protocol", [](const std::string& text) { return rule::oneOf(text, "protocol", "escpos"); });
    printer.port = section.text("port", rule::absolutePath);
    printer.baud = readBaud(section, printer.baud);
    printer.columns = section.numberOr("columns", printer.columns, 24, 80);
    printer.codePage = section.textOr("code_page", "pc858", rule::codePage) == "wpc1252"
        ? hardware::CodePage::Wpc1252
        : hardware::CodePage::Pc858;
    section.finish();
    return printer;
}

KioskConfig::CardSection readCard(ConfigSection section)
{
    KioskConfig::CardSection card;
    section.text(
        "protocol", [](const std::string& text) { return rule::oneOf(text, "protocol", "athena-card"); });
    card.port = section.text("port", rule::absolutePath);
    card.baud = readBaud(section, card.baud);
    section.finish();
    return card;
}

const std::set<std::string> knownSections{"machine", "athena", "storage", "place", "screen", "validator",
    "scanner", "camera", "printer", "sound", "speech", "service", "card"};

std::string pathOf(const std::string& port)
{
    return std::filesystem::path(port).lexically_normal().string();
}

void refuseOnePortForTwo(const KioskConfig& config, const std::string& file, ConfigOutcome& outcome)
{
    const std::vector<std::pair<std::string, std::string>> ports{{"validator.port", config.validator.port},
        {"scanner.port", config.scanner.port}, {"printer.port", config.printer.port},
        {"card.port", config.card ? config.card->port : std::string()}};
    for (std::size_t i = 1; i < ports.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (!ports[i].second.empty() && pathOf(ports[i].second) == pathOf(ports[j].second))
                outcome.problems.push_back({file, outcome.lines[ports[i].first], ports[i].first,
                    "is also " + ports[j].first + "; each device has a port of its own"});
        }
    }
}

KioskConfig readAll(const toml::table& root, const std::string& file, ConfigOutcome& outcome)
{
    const auto section = [&](const char* name) { return ConfigSection(root, name, outcome, file); };
    KioskConfig config;
    config.machine = readMachine(section("machine"));
    config.athena = readAthena(section("athena"));
    config.storage = readStorage(section("storage"));
    if (root.contains("place"))
        config.place = readPlace(section("place"));
    config.screen = readScreen(section("screen"));
    if (root.contains("speech"))
        config.speech = readSpeech(section("speech"));
    config.validator = readValidator(section("validator"), config.machine.currency);
    if (root.contains("scanner"))
        config.scanner = readScanner(section("scanner"));
    if (root.contains("camera"))
        config.camera = readCamera(section("camera"));
    config.printer = readPrinter(section("printer"));
    if (root.contains("sound"))
        config.sound = readSound(section("sound"));
    if (root.contains("service"))
        config.service = readService(section("service"));
    if (root.contains("card"))
        config.card = readCard(section("card"));
    return config;
}

ConfigOutcome outcomeOf(const toml::table& root, const std::string& fileName)
{
    ConfigOutcome outcome;
    outcome.remains = readAll(root, fileName, outcome);
    refuseUnknownSections(root, knownSections, "the configuration", fileName, outcome.problems);
    refuseOnePortForTwo(*outcome.remains, fileName, outcome);
    if (outcome.problems.empty())
        outcome.config = outcome.remains;
    for (const ConfigProblem& problem : outcome.problems)
        outcome.wrong.insert(problem.key);
    std::stable_sort(outcome.problems.begin(), outcome.problems.end(),
        [](const ConfigProblem& a, const ConfigProblem& b) { return a.line < b.line; });
    return outcome;
}

// Of a text that is no TOML as a whole: the sections that are by themselves.
toml::table readableParts(std::string_view text)
{
    toml::table root;
    while (!text.empty()) {
        const std::string_view part = text.substr(0, text.find("\n["));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        try {
            for (auto&& [key, node] : toml::parse(part))
                root.insert(key, node);
        } catch (const toml::parse_error&) {
            continue;
        }
    }
    return root;
}

} // namespace

std::string ConfigProblem::text() const
{
    std::string text = file;
    if (line > 0)
        text += ":" + std::to_string(line);
    text += ": ";
    if (!key.empty())
        text += key + ": ";
    return text + message;
}

bool ConfigOutcome::has(std::initializer_list<std::string> keys) const
{
    return remains && std::all_of(keys.begin(), keys.end(), [this](const std::string& key) {
        return !wrong.contains(key) && !wrong.contains(key.substr(0, key.find('.')));
    });
}

ConfigOutcome parseConfig(std::string_view text, const std::string& fileName)
{
    try {
        return outcomeOf(toml::parse(text, fileName), fileName);
    } catch (const toml::parse_error& error) {
        ConfigOutcome outcome;
        outcome.problems.push_back({fileName, static_cast<int>(error.source().begin.line), "",
            "is no TOML: " + std::string(error.description())});
        ConfigOutcome parts = outcomeOf(readableParts(text), fileName);
        outcome.remains = std::move(parts.remains);
        outcome.wrong = std::move(parts.wrong);
        return outcome;
    }
}

} // namespace kiosk
