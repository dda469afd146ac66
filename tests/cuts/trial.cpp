// SPDX-License-Identifier: Apache-2.0
#include "tests/cuts/trial.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include "tests/cuts/customer_walk.h"
#include "tests/cuts/tracing.h"
#include "tests/e2e/books.h"

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

namespace kiosk::cuts {

namespace {

QString moneyOf(qint64 cents) { return QString::number(static_cast<double>(cents) / 100, 'f', 2); }

QString textOf(const Status& status) { return QString::fromStdString(status.error().detail); }

// Ends the kiosk some time after a call has failed: nobody waits for what will not come.
class Watch {
public:
    Watch(CutStand& stand, int milliseconds)
        : m_pid(stand.stand().kioskProcess().processId())
        , m_thread([this, file = stand.stand().path("record"), milliseconds] { watch(file, milliseconds); })
    {
    }
    ~Watch()
    {
        m_over = true;
        m_thread.join();
    }

private:
    void watch(const QString& file, int milliseconds)
    {
        constexpr auto look = std::chrono::milliseconds(50);
        int left = milliseconds;
        while (!m_over && left > 0) {
            std::this_thread::sleep_for(look);
            if (left < milliseconds || Record::read(file).firstAt("FAILS"))
                left -= static_cast<int>(look.count());
        }
        if (!m_over)
            ::kill(static_cast<pid_t>(m_pid), SIGKILL);
    }
    qint64 m_pid;
    std::atomic<bool> m_over = false;
    std::thread m_thread;
};

class Run {
public:
    Run(CutStand& stand, const Trial& trial, int number)
        : m_stand(stand)
        , m_trial(trial)
        , m_number(number)
    {
    }

    Outcome outcome()
    {
        QElapsedTimer time;
        time.start();
        if (const auto done = m_trial.byKernel ? isTraced() : m_trial.failing ? fails() : cuts(); !done)
            m_outcome.problem = textOf(done);
        else if (const auto agreed = comesBack(); !agreed)
            m_outcome.problem = textOf(agreed);
        m_stand.end();
        m_outcome.milliseconds = static_cast<int>(time.elapsed());
        return std::move(m_outcome);
    }

private:
    // The kiosk begins, and a customer buys, until the power goes as ordered. True: it went.
    Result<bool> walk(const std::optional<Cut>& cut, bool buys)
    {
        const auto seen = m_stand.startAndSee({.cut = cut});
        Status done = Done{};
        if (!seen)
            done = seen.error();
        else
            done = buys ? buysWithTwoBills(m_stand, m_number) : goesOn(m_stand);
        const bool ended = !done && m_stand.hasEnded();
        m_outcome.record = m_stand.record();
        if (ended && m_outcome.record.endsWithCut())
            return true;
        if (!done)
            return ended ? Error{Errc::Io, "the kiosk ended by itself: " + done.error().detail}
                         : done.error();
        return false;
    }

    Status cuts()
    {
        if (m_trial.first) {
            const auto before = walk(m_trial.first, true);
            if (!before)
                return before.error();
            if (!*before)
                return Error{Errc::NotFound, "the first cut was not reached"};
            if (const auto cut = cutValidator(); !cut)
                return cut;
        }
        const auto reached = walk(m_trial.cut, !m_trial.first);
        if (!reached)
            return reached.error();
        m_outcome.reached = *reached;
        m_stand.end();
        return cutValidator();
    }

    Status isTraced()
    {
        const auto& cut = *m_trial.byKernel;
        const auto path = QFileInfo(m_stand.stand().path(cut.file)).canonicalFilePath();
        const auto named = path.isEmpty() ? m_stand.stand().path(cut.file) : path; // SQLite makes it first
        const auto started =
            m_stand.start({.seam = false, .wrapper = killingTracer(cut.call, named, cut.number)});
        const auto done = started ? buysWithTwoBills(m_stand, m_number) : started;
        m_outcome.reached = !done && m_stand.hasEnded();
        return done || m_outcome.reached ? Status(Done{}) : done;
    }

    Status fails()
    {
        const bool writes = m_trial.failing->channel == "journal";
        const bool journal = writes || m_trial.failing->channel == "reading";
        if (const auto started = m_stand.start({.failing = m_trial.failing}); !started)
            return started;
        bool crashed = false;
        {
            const Watch watch(m_stand, journal ? 1500 : 8000);
            const auto done = buysWithTwoBills(m_stand, m_number);
            if (!done && m_stand.hasEnded())
                crashed = !m_stand.record().firstAt("FAILS")
                    || m_stand.stand().kioskProcess().exitCode() != SIGKILL;
        }
        m_outcome.record = m_stand.record();
        const auto failedAt = m_outcome.record.firstAt("FAILS");
        m_outcome.reached = failedAt.has_value();
        if (crashed)
            return Error{Errc::Io, "the kiosk ended by itself"};
        if (!failedAt || !journal)
            return Done{};
        // SQLite bears it where it can do without what it wanted to see.
        const bool borne = !writes && !m_outcome.record.firstSaying("closed: journal", *failedAt);
        return borne || (!writes && !isRunning(*failedAt)) ? Status(Done{}) : isClosed(*failedAt);
    }

    [[nodiscard]] bool isRunning(qint64 at) const
    {
        const auto started = m_outcome.record.firstSaying("event PowerRestored");
        return started && *started < at;
    }

    Status isClosed(qint64 failedAt)
    {
        constexpr int limit = 250;
        const auto& record = m_outcome.record;
        if (!isRunning(failedAt)) { // it never opened, and must not
            const bool open = record.firstSaying("kiosk: Disclosure", failedAt).has_value();
            return open ? Status(Error{Errc::Refused, "the machine opened without its journal"}) : Done{};
        }
        if (const auto closed = record.firstSaying("closed: journal", failedAt))
            m_outcome.closedAfter = static_cast<int>((*closed - failedAt) / 1000);
        if (!m_outcome.closedAfter || *m_outcome.closedAfter > limit)
            return Error{Errc::Refused, "the machine did not close within 250 ms of the failure"};
        return isGivenBack(failedAt, failedAt + qint64{1000} * limit);
    }

    // A bill that waits in escrow, not ordered in, is ordered out: as the wire to the validator shows it.
    Status isGivenBack(qint64 failedAt, qint64 latest)
    {
        bool waits = false;
        for (const auto& line : m_outcome.record.lines()) {
            if (line.at > latest)
                break;
            if (line.at < failedAt && line.text.contains("event BillInEscrow"))
                waits = true;
            const bool ordered = line.text.contains(" fc0541") || line.text.contains(" fc0543");
            waits = waits && !(line.text.startsWith("validator ") && ordered);
        }
        return waits ? Status(Error{Errc::Refused, "a bill was kept in escrow"}) : Done{};
    }

    Status cutValidator()
    {
        if (!m_trial.validatorToo)
            return Done{};
        for (const QStringList& words :
            {QStringList{"fault", "power-cut"}, QStringList{"clear", "power-cut"}}) {
            if (const auto done = m_stand.stand().bench(words); !done)
                return done.error();
        }
        return Done{};
    }

    // The program as it is, without the seam; then all books.
    Status comesBack()
    {
        const auto seen = m_stand.startAndSee({.seam = m_trial.recordsRecovery});
        if (!seen)
            return seen.error();
        m_outcome.recoveries.push_back(*seen);
        const auto done = goesOn(m_stand);
        m_outcome.recovery = m_stand.record();
        if (!done)
            return done;
        return compare();
    }

    Status compare()
    {
        const auto state = m_stand.stand().benchState();
        if (!state)
            return state.error();
        const auto box = (*state)["validator"]["ever_stacked_total"].toString();
        const auto agree =
            m_trial.failing ? agreesWithDoubts(box) : e2e::booksAgree(m_stand.stand(), {.cash = box});
        const auto totals = e2e::totalsOf(m_stand.stand());
        if (!totals)
            return totals.error();
        const qint64 certain = totals->journal - totals->doubted;
        m_outcome.unaccounted = std::max<qint64>(0, totals->box - totals->journal);
        m_outcome.twice = std::max<qint64>(0, std::max(certain, totals->bought) - totals->box);
        return agree;
    }

    // An approval that the disk kept though it reported a failure: the bill was given back at once, and the
    // next start cannot know that it was never ordered in. It is an open item, in no purchase, and named to
    // the operator: never guessed.
    Status agreesWithDoubts(const QString& box)
    {
        Status agree = Done{};
        for (int look = 0; look < 2; ++look) { // a doubt arises only after the device's own time is over
            const auto totals = e2e::totalsOf(m_stand.stand());
            if (!totals)
                return totals.error();
            const auto lost = std::clamp<qint64>(totals->journal - totals->box, 0, totals->doubted);
            agree = e2e::booksAgree(m_stand.stand(),
                {.cash = box,
                    .openItems = totals->doubts,
                    .doubts = moneyOf(totals->doubted),
                    .lost = moneyOf(lost)});
            if (agree)
                break;
        }
        return agree;
    }

    CutStand& m_stand;
    const Trial& m_trial;
    int m_number;
    Outcome m_outcome;
};

} // namespace

QString Trial::text() const
{
    QString name = failing ? "fails " + failing->text() : cut ? cut->text() : "whole";
    if (first)
        name = "after " + first->text() + ", " + name;
    if (onNewDisk)
        name = "on a new disk, " + name;
    return validatorToo ? name + ", validator too" : name;
}

Outcome run(CutStand& stand, const Trial& trial, int number) { return Run(stand, trial, number).outcome(); }

} // namespace kiosk::cuts
