// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/campaign.h"

#include <algorithm>
#include <mutex>
#include <thread>

namespace kiosk::cuts {

namespace {

constexpr int customersOfAStand = 60;

// Hands out trials and takes what came of them.
class Desk {
public:
    Desk(const std::vector<Trial>& trials, const std::function<void(const Trial&, const Outcome&)>& told)
        : m_trials(trials)
        , m_told(told)
    {
    }

    const Trial* next()
    {
        const std::lock_guard guard(m_mutex);
        return m_next < m_trials.size() ? &m_trials[m_next++] : nullptr;
    }

    void enter(const Trial& trial, const Outcome& outcome)
    {
        const std::lock_guard guard(m_mutex);
        ++(outcome.reached ? m_tally.cuts : m_tally.missed);
        if (outcome.problem.isEmpty() && outcome.reached)
            ++m_tally.recovered;
        m_tally.unaccounted += outcome.unaccounted;
        m_tally.twice += outcome.twice;
        m_tally.recoveries.insert(
            m_tally.recoveries.end(), outcome.recoveries.begin(), outcome.recoveries.end());
        if (outcome.closedAfter)
            m_tally.closings.push_back(*outcome.closedAfter);
        if (!outcome.problem.isEmpty())
            m_tally.problems.append(outcome.problem);
        m_told(trial, outcome);
    }

    Tally tally()
    {
        std::sort(m_tally.recoveries.begin(), m_tally.recoveries.end());
        std::sort(m_tally.closings.begin(), m_tally.closings.end());
        return m_tally;
    }

private:
    const std::vector<Trial>& m_trials;
    const std::function<void(const Trial&, const Outcome&)>& m_told;
    std::mutex m_mutex;
    std::size_t m_next = 0;
    Tally m_tally;
};

void work(Desk& desk, const CampaignSettings& settings)
{
    std::unique_ptr<CutStand> stand;
    int customers = 0;
    while (const Trial* trial = desk.next()) {
        Outcome outcome;
        if (!stand || customers == customersOfAStand) {
            stand = std::make_unique<CutStand>(settings.programs, settings.seam);
            customers = 0;
            if (const auto prepared = stand->prepare(); !prepared)
                outcome.problem = QString::fromStdString(prepared.error().detail);
        }
        if (outcome.problem.isEmpty())
            outcome = run(*stand, *trial, ++customers);
        desk.enter(*trial, outcome);
        if (!outcome.problem.isEmpty())
            stand.reset(); // what went wrong must not be found again in the next one
    }
}

QString seconds(int milliseconds) { return QString::number(milliseconds / 1000.0, 'f', 2); }

} // namespace

QString Tally::text() const
{
    auto text = QStringLiteral("%1 cuts, %2 recovered, %3 unaccounted, %4 booked twice")
                    .arg(cuts)
                    .arg(recovered)
                    .arg(unaccounted)
                    .arg(twice);
    if (!recoveries.empty())
        text += QStringLiteral(", recovery median %1 s max %2 s")
                    .arg(seconds(recoveries[recoveries.size() / 2]), seconds(recoveries.back()));
    if (!closings.empty())
        text += QStringLiteral(", closed after median %1 ms max %2 ms")
                    .arg(closings[closings.size() / 2])
                    .arg(closings.back());
    if (missed > 0)
        text += QStringLiteral(" (%1 came after the end of their run)").arg(missed);
    return text;
}

bool Tally::isWell() const
{
    constexpr int longestRecovery = 5000;
    const bool quick = recoveries.empty() || recoveries.back() <= longestRecovery;
    return problems.isEmpty() && cuts > 0 && cuts == recovered && unaccounted == 0 && twice == 0 && quick;
}

Tally carryOut(const CampaignSettings& settings, const std::vector<Trial>& trials,
    const std::function<void(const Trial&, const Outcome&)>& told)
{
    Desk desk(trials, told);
    std::vector<std::thread> threads;
    for (int i = 0; i < settings.stands; ++i)
        threads.emplace_back([&] { work(desk, settings); });
    for (auto& thread : threads)
        thread.join();
    return desk.tally();
}

Outcome tryOnce(const CampaignSettings& settings, const Trial& trial)
{
    CutStand stand(settings.programs, settings.seam);
    if (const auto prepared = stand.prepare(); !prepared) {
        Outcome outcome;
        outcome.problem = QString::fromStdString(prepared.error().detail);
        return outcome;
    }
    return run(stand, trial, 1);
}

std::vector<Cut> firstCuts(const Record& purchase)
{
    std::vector<Cut> cuts;
    int bills = 0;
    bool completing = false;
    QString awaited;
    for (const auto& line : purchase.lines()) {
        const auto words = line.text.split(' ');
        if (line.text.contains("event BillCommitted") && ++bills == 2)
            awaited = "journal";
        if (line.text.contains("kiosk: Completing") && !completing) {
            completing = true;
            awaited = "athena";
        }
        if (awaited.isEmpty() || words.value(0) != awaited)
            continue;
        cuts.push_back(
            {awaited, words.value(1).toInt(), awaited == "journal" ? "before" : "after", "torn", 1});
        awaited.clear();
    }
    return cuts;
}

KernelCut kernelCutAt(const Record& purchase, const NamedMoment& moment)
{
    int number = 0;
    int times = 0;
    for (const auto& line : purchase.lines()) {
        times += line.text.contains(moment.says) ? 1 : 0;
        const auto words = line.text.split(' '); // channel, ordinal, call, size, file of the journal
        const bool isOfFile =
            words.value(4).endsWith(moment.file) || moment.file == "bench/" + words.value(0);
        if (words.value(2) != moment.call || !isOfFile)
            continue;
        ++number;
        if (times >= moment.time)
            return {moment.call, moment.file, number};
    }
    return {moment.call, moment.file, 0};
}

} // namespace kiosk::cuts
