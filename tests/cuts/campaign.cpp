// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/campaign.h"

#include <algorithm>
#include <deque>
#include <mutex>
#include <thread>

namespace kiosk::cuts {

namespace {

// Hands out trials and takes what came of them.
class Desk {
public:
    Desk(const std::vector<Trial>& trials, const std::function<void(const Trial&, const Outcome&)>& told)
        : m_told(told)
    {
        for (const Trial& trial : trials)
            m_tasks.push_back({trial, trial.onNewDisk, 0});
    }

    struct Task {
        Trial trial;
        bool alone = false; // at a stand of its own
        int tries = 0;
    };

    std::optional<Task> next()
    {
        const std::lock_guard guard(m_mutex);
        if (m_tasks.empty())
            return std::nullopt;
        Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        return task;
    }

    void enter(Task task, const Outcome& outcome)
    {
        constexpr int mostTries = 3;
        const std::lock_guard guard(m_mutex);
        const bool well = outcome.problem.isEmpty();
        m_tally.unaccounted += outcome.unaccounted;
        m_tally.twice += outcome.twice;
        m_tally.recoveries.insert(
            m_tally.recoveries.end(), outcome.recoveries.begin(), outcome.recoveries.end());
        if (outcome.closedAfter)
            m_tally.closings.push_back(*outcome.closedAfter);
        m_told(task.trial, outcome);
        if (outcome.reached) {
            ++m_tally.cuts;
            m_tally.recovered += well ? 1 : 0;
        } else if (well && ++task.tries < mostTries) {
            task.alone = true;
            return m_tasks.push_back(std::move(task));
        } else if (well) {
            m_tally.missed.append(task.trial.text());
        }
        if (!well)
            m_tally.problems.append(outcome.problem);
    }

    Tally tally()
    {
        std::sort(m_tally.recoveries.begin(), m_tally.recoveries.end());
        std::sort(m_tally.closings.begin(), m_tally.closings.end());
        return m_tally;
    }

private:
    const std::function<void(const Trial&, const Outcome&)>& m_told;
    std::mutex m_mutex;
    std::deque<Task> m_tasks;
    Tally m_tally;
};

// A stand at which one customer has bought already.
Result<std::unique_ptr<CutStand>> usedStand(const CampaignSettings& settings)
{
    auto stand = std::make_unique<CutStand>(settings.programs, settings.seam);
    if (const auto prepared = stand->prepare(); !prepared)
        return prepared.error();
    if (const auto whole = run(*stand, {}, 1); !whole.problem.isEmpty())
        return Error{Errc::Io, "without any cut: " + whole.problem.toStdString()};
    return stand;
}

void work(Desk& desk, const CampaignSettings& settings)
{
    std::unique_ptr<CutStand> stand;
    int customers = 0;
    while (auto task = desk.next()) {
        if (task->alone) {
            const auto outcome = tryOnce(settings, task->trial);
            desk.enter(std::move(*task), outcome);
            continue;
        }
        Outcome outcome;
        if (!stand || customers == customersOfAStand) {
            auto used = usedStand(settings);
            customers = 1;
            if (used)
                stand = std::move(*used);
            else
                outcome.problem = QString::fromStdString(used.error().detail);
        }
        if (outcome.problem.isEmpty())
            outcome = run(*stand, task->trial, ++customers);
        if (!outcome.problem.isEmpty())
            stand.reset(); // what went wrong must not be found again in the next one
        desk.enter(std::move(*task), outcome);
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
    if (!missed.isEmpty())
        text += QStringLiteral(" (%1 came after the end of their run)").arg(missed.size());
    return text;
}

bool Tally::isWell() const
{
    constexpr int longestRecovery = 5000;
    const bool quick = recoveries.empty() || recoveries.back() <= longestRecovery;
    // How often a device is polled differs from run to run; what goes to the disk does not.
    const bool reachedAll = std::none_of(missed.begin(), missed.end(),
        [](const QString& trial) { return trial.contains("journal:") || trial.contains("reading:"); });
    return problems.isEmpty() && reachedAll && cuts > 0 && cuts == recovered && unaccounted == 0 && twice == 0
        && quick;
}

Tally carryOut(const CampaignSettings& settings, const std::vector<Trial>& trials,
    const std::function<void(const Trial&, const Outcome&)>& told)
{
    Desk desk(trials, told);
    std::vector<std::thread> threads;
    threads.reserve(static_cast<std::size_t>(settings.stands));
    for (int i = 0; i < settings.stands; ++i)
        threads.emplace_back([&] { work(desk, settings); });
    for (auto& thread : threads)
        thread.join();
    return desk.tally();
}

Outcome tryOnce(const CampaignSettings& settings, const Trial& trial)
{
    Outcome outcome;
    if (trial.onNewDisk) {
        CutStand stand(settings.programs, settings.seam);
        if (const auto prepared = stand.prepare(); prepared)
            return run(stand, trial, 1);
        else
            outcome.problem = QString::fromStdString(prepared.error().detail);
        return outcome;
    }
    const auto stand = usedStand(settings);
    if (stand)
        return run(**stand, trial, 2);
    outcome.problem = QString::fromStdString(stand.error().detail);
    return outcome;
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
