// SPDX-License-Identifier: Apache-2.0
// athena-cuts: the power goes at each write, sync and send of the real kiosk, and each of its calls fails
// once.
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>

#include "tests/cuts/campaign.h"

#include <cstdio>

namespace {

using namespace kiosk::cuts;

constexpr auto itStarts = "event PowerRestored"; // the journal is there

void say(const QString& text)
{
    std::printf("%s\n", qUtf8Printable(text));
    std::fflush(stdout);
}

QString timesOf(const Outcome& outcome)
{
    auto text = QString::number(outcome.milliseconds) + " ms";
    for (const auto recovery : outcome.recoveries)
        text += ", back after " + QString::number(recovery) + " ms";
    return text;
}

class Program {
public:
    Program(CampaignSettings settings, int every, bool chatty)
        : m_settings(std::move(settings))
        , m_every(every)
        , m_chatty(chatty)
    {
    }

    bool purchase()
    {
        const auto made = count({.onNewDisk = true});
        const auto counted = count({});
        if (!made || !counted)
            return false;
        auto trials = trialsOf({.onNewDisk = true}, made->until(itStarts).counts());
        for (const Trial& trial : trialsOf({}, counted->counts()))
            trials.push_back(trial);
        return carry("purchase", trials);
    }

    bool recoveries()
    {
        const auto counted = count({});
        if (!counted)
            return false;
        bool well = true;
        const auto starts = firstCuts(*counted);
        if (starts.size() != 2)
            return false;
        for (const auto& first : starts) {
            const auto recovery = count({.first = first});
            well = recovery && carry("recovery", trialsOf({.first = first}, recovery->counts())) && well;
        }
        return well;
    }

    // Of the channels, ways … that begin so.
    bool failures(const QString& only)
    {
        const auto made = count({.onNewDisk = true});
        const auto counted = count({});
        if (!made || !counted)
            return false;
        std::vector<Trial> trials;
        int number = 0;
        const auto add = [&](const Record& run, bool onNewDisk) {
            for (const auto& failing : everyFailure(run))
                if (failing.text().startsWith(only) && number++ % m_every == 0)
                    trials.push_back({.failing = failing, .onNewDisk = onNewDisk});
        };
        add(made->until(itStarts), true);
        add(*counted, false);
        return carry("failures", trials);
    }

    bool one(const Trial& trial)
    {
        const auto outcome = tryOnce(m_settings, trial);
        for (const auto* record : {&outcome.record, &outcome.recovery}) {
            for (const auto& line : record->lines())
                say(QString::number(line.at) + " " + line.text);
        }
        say(trial.text() + ": " + (outcome.reached ? "reached" : "not reached") + ", " + timesOf(outcome)
            + (outcome.problem.isEmpty() ? "" : ": " + outcome.problem));
        return outcome.problem.isEmpty();
    }

private:
    std::optional<Record> count(const Trial& trial)
    {
        const auto outcome = tryOnce(m_settings, trial);
        QStringList counts;
        const auto all = outcome.record.counts();
        for (auto channel = all.begin(); channel != all.end(); ++channel)
            counts += QString::number(channel.value()) + " " + channel.key();
        say((trial.first              ? "recovery after " + trial.first->text()
                    : trial.onNewDisk ? QStringLiteral("purchase on a new disk")
                                      : QStringLiteral("purchase"))
            + ": " + QString::number(outcome.milliseconds) + " ms, boundaries: " + counts.join(", "));
        if (outcome.problem.isEmpty())
            return outcome.record;
        say("FAILED without any cut: " + outcome.problem);
        return std::nullopt;
    }

    // At each boundary one.
    std::vector<Trial> trialsOf(const Trial& like, const QMap<QString, int>& counts) const
    {
        std::vector<Trial> trials;
        int number = 0;
        for (const auto& cut : everyCut(counts)) {
            if (number++ % m_every != 0)
                continue;
            trials.push_back(like);
            trials.back().cut = cut;
            trials.back().validatorToo = cut.seed % 4 == 0;
        }
        return trials;
    }

    bool carry(const QString& what, const std::vector<Trial>& trials)
    {
        QElapsedTimer time;
        time.start();
        std::size_t done = 0;
        const auto tally = carryOut(m_settings, trials, [&](const Trial& trial, const Outcome& outcome) {
            ++done;
            const bool bad = !outcome.problem.isEmpty();
            if (bad || m_chatty)
                say((bad ? "FAILED " : "") + trial.text() + ": " + QString::number(outcome.milliseconds)
                    + " ms " + (outcome.reached ? "" : "not reached ") + outcome.problem);
            if (done % 25 == 0)
                say(QStringLiteral("%1: %2 of %3 after %4 s")
                        .arg(what)
                        .arg(done)
                        .arg(trials.size())
                        .arg(time.elapsed() / 1000));
        });
        for (const QString& missed : tally.missed)
            say(what + ": not reached: " + missed);
        say(what + ": " + tally.text() + ", " + QString::number(time.elapsed() / 1000) + " s");
        return tally.isWell();
    }

    CampaignSettings m_settings;
    int m_every;
    bool m_chatty;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Kills the kiosk at every write, sync and send, and compares the books.");
    parser.addHelpOption();
    parser.addOptions({
        {"programs", "The build folder.", "folder", ATHENA_BUILD_DIR},
        {"part", "purchase, recovery, failures or all.", "part", "all"},
        {"stands", "How many kiosks at a time.", "number", "3"},
        {"every", "Only every n-th cut.", "n", "1"},
        {"only", "Of the failing calls those of one channel.", "channel"},
        {"one", "One cut of a purchase (CHANNEL:ORDINAL:MOMENT:LOSS:SEED), with its record.", "cut"},
        {"failing",
            "One call that fails in a purchase (CHANNEL:ORDINAL:io|full|short|dead), with its record.",
            "call"},
        {"new-disk", "That one on a machine that has never run, which makes its journal."},
        {"validator-too", "In that one cut the validator loses its power, too."},
        {"show", "A whole purchase, with its record."},
        {"chatty", "Each trial in a line."},
    });
    parser.process(application);
    const auto part = parser.value("part");
    const int stands = parser.value("stands").toInt();
    const int every = parser.value("every").toInt();
    constexpr int mostStands = 64;
    if (!QStringList{"purchase", "recovery", "failures", "all"}.contains(part)) {
        std::fprintf(stderr,
            "athena-cuts: no part is called \"%s\"; there are: purchase, recovery, failures, all\n",
            qUtf8Printable(part));
        return 2;
    }
    if (stands < 1 || stands > mostStands || every < 1) {
        std::fprintf(stderr, "athena-cuts: --stands is 1 to %d, and --every 1 or more\n", mostStands);
        return 2;
    }
    if (!parser.positionalArguments().isEmpty()) {
        std::fprintf(stderr, "athena-cuts: \"%s\" is one word too many\n",
            qUtf8Printable(parser.positionalArguments().constFirst()));
        return 2;
    }
    Program program({parser.value("programs"), ATHENA_CUTS_SEAM, stands}, every, parser.isSet("chatty"));
    if (parser.isSet("show"))
        return program.one({.onNewDisk = parser.isSet("new-disk")}) ? 0 : 1;
    if (parser.isSet("one")) {
        const auto words = parser.value("one").split(':');
        if (words.size() != 5)
            parser.showHelp(2);
        return program.one(
                   {.cut = Cut{words[0], words[1].toInt(), words[2], words[3], words[4].toULongLong()},
                       .onNewDisk = parser.isSet("new-disk"),
                       .validatorToo = parser.isSet("validator-too"),
                       .recordsRecovery = true})
            ? 0
            : 1;
    }
    if (parser.isSet("failing")) {
        const auto words = parser.value("failing").split(':');
        if (words.size() != 3)
            parser.showHelp(2);
        return program.one({.failing = Failing{words[0], words[1].toInt(), words[2]},
                   .onNewDisk = parser.isSet("new-disk"),
                   .recordsRecovery = true})
            ? 0
            : 1;
    }
    bool well = true;
    if (part == "purchase" || part == "all")
        well = program.purchase() && well;
    if (part == "recovery" || part == "all")
        well = program.recoveries() && well;
    if (part == "failures" || part == "all")
        well = program.failures(parser.value("only")) && well;
    say(well ? "all well" : "NOT WELL");
    return well ? 0 : 1;
}
