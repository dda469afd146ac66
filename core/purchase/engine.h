// SPDX-License-Identifier: Apache-2.0
// Runs the fold: event, step, journal, and only then the commands. No Qt, no thread, no clock, no disk: the
// host gives it those, in the kiosk as in the simulation. One thread calls it.
#pragma once

#include "core/purchase/outbox.h"
#include "core/purchase/step.h"

#include <deque>
#include <memory>

namespace kiosk {

struct Now {
    Milliseconds monotonic = 0; // for waiting
    Milliseconds wall = 0; // Unix, for records
};

// What the screen is drawn from: durable facts and the waits that are running. Immutable.
struct Snapshot {
    Machine machine;
    std::map<Deadline, Milliseconds> deadlines; // monotonic time at which each passes
    bool journalFailed = false;
};

class EngineHost {
public:
    virtual ~EngineHost() = default;

    // Make the event durable, then call Engine::recorded(ticket), or Engine::journalFailed(). In order.
    virtual void record(std::uint64_t ticket, const Event& event) = 0;
    // AcceptBills, StopBills, StackBill, ReturnBill, AcknowledgeBill, ArmScanner, DisarmScanner, Print,
    // ForgetSecrets.
    virtual void obey(const Command& command) = 0;
    // One attempt at a request, with its own time-out; then Engine::answered(). `purchase` is as it is
    // durable.
    virtual void ask(const Purchase& purchase, const Ask& ask) = 0;
    virtual void publish(std::shared_ptr<const Snapshot> snapshot) = 0;
};

class Engine {
public:
    // `folded`: step() over every journaled event, commands thrown away. The host must outlive the engine.
    Engine(EngineHost& host, Machine folded);

    // Says PowerRestored, of this machine. To be called once, before anything else.
    void start(Now now, std::optional<std::string> machine = {});
    // Anything that happened. An event that changes nothing and wishes nothing leaves no trace.
    // `purchase` empty: whoever is at the screen.
    void handle(Fact fact, Now now, PurchaseId purchase = {});
    // A touch that is no intent, a bill on the move, "I need more time": Idle starts anew, and Leave.
    void touch(Now now);

    void recorded(std::uint64_t ticket, Now now);
    // The journal can no longer be written: closed, escrow back, nothing more is sent. Not undone before a
    // restart.
    void journalFailed(Now now);

    // What an attempt brought. AskUnanswered is retried with back-off while the ask is pending.
    void answered(const PurchaseId& purchase, const Ask& ask, Fact fact, Now now);

    // To be called at nextWake() or later: deadlines, retries, polls, the 250 ms watch over the journal.
    void tick(Now now);
    [[nodiscard]] Milliseconds nextWake() const; // monotonic

    // The newest machine, durable or not.
    [[nodiscard]] const Machine& machine() const { return m_machine; }
    // As it is after the last recorded event; what is published.
    [[nodiscard]] const Machine& durable() const { return m_durable; }
    [[nodiscard]] bool hasJournalFailed() const { return m_failed; }
    // An event has waited for its disk so long that nobody should wait any more: to be told journalFailed().
    [[nodiscard]] bool hasJournalHung(Now now) const;

private:
    struct Raised { // by the host, possibly while it obeys: waits its turn
        Fact fact;
        Now now;
        PurchaseId purchase;
    };
    struct Waiting { // for Recorded
        std::uint64_t ticket;
        Milliseconds since;
        Machine machine;
        std::vector<Command> commands;
    };

    void takeRaised();
    void process(Raised raised);
    void obeyAtOnce(std::vector<Command>& commands, Now now);
    void release(const Command& command, Now now);
    [[nodiscard]] Milliseconds hungAt() const; // of what waits
    void takeBack(const Command& safer);
    void publish();
    void reconcile(Now now);

    EngineHost& m_host;
    Machine m_machine; // with what is still on its way to the disk
    Machine m_durable;
    std::deque<Raised> m_raised;
    bool m_busy = false; // with one event, or with the commands of one
    std::deque<Waiting> m_waiting;
    std::uint64_t m_lastTicket = 0;
    std::map<Deadline, Milliseconds> m_deadlines;
    Milliseconds m_diskSpoke = 0; // last, monotonic
    std::map<Deadline, Milliseconds> m_lengths; // of those that a touch begins anew
    Outbox m_outbox;
    bool m_failed = false;
    bool m_slowJournal = false; // 250 ms passed without Recorded: what is safer has been done
};

// The machine that a journal tells of: step over every event, commands thrown away.
Machine fold(Machine machine, const std::vector<Event>& events);

} // namespace kiosk
