// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/engine.h"

#include "core/purchase/timing.h"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>
#include <utility>

namespace kiosk {

namespace {

template <class T, class... Some> constexpr bool isOneOf = (std::is_same_v<T, Some> || ...);

// The customer does something, or a bill moves: not the clock, not Athena, not the machine's own state.
template <class T>
constexpr bool isOfLife = isOneOf<T, BillInEscrow, BillReturned, BillRejected, BillCommitted, BillSettled,
    StartTouched, LanguageChosen, DisclosureAccepted, ScamReported, CoinChosen, PaymentChosen,
    AmountSubmitted, PhoneSubmitted, NewCodeAsked, CodeSubmitted, PhoneSignInChosen, TextMessageChosen,
    AddressScanned, ScanRefused, CoinSwitched, ScanAgainPressed, AppAddressChosen, AddressConfirmed,
    SharedFormatAccepted, RetryPressed, WithoutReceiptAccepted, ReceiptWayChosen, QuoteAccepted, BackPressed,
    CancelPressed, FinishPressed, RaiseLimitPressed, ReprintPressed, DonePressed>;

template <class... F> constexpr auto signsOfLife(const std::variant<F...>* /*facts*/)
{
    return std::array{isOfLife<F>...};
}

bool isSignOfLife(const Fact& fact)
{
    static constexpr auto signs = signsOfLife(static_cast<const FactKind*>(nullptr));
    return signs[fact.index()];
}

} // namespace

Engine::Engine(EngineHost& host, Machine folded)
    : m_host(host)
    , m_machine(std::move(folded))
    , m_durable(m_machine)
{
}

void Engine::start(Now now, std::optional<std::string> machine)
{
    handle(PowerRestored{std::move(machine), std::string(m_machine.currency.code()), presentRules}, now);
    if (m_failed || !m_waiting.empty())
        return; // the rest follows when it is durable
    reconcile(now);
    publish();
}

void Engine::handle(Fact fact, Now now, PurchaseId purchase)
{
    if (m_failed)
        return;
    m_raised.push_back({std::move(fact), now, std::move(purchase)});
    if (std::exchange(m_busy, true))
        return;
    takeRaised();
    m_busy = false;
}

void Engine::takeRaised()
{
    while (!m_raised.empty()) {
        auto raised = std::move(m_raised.front());
        m_raised.pop_front();
        process(std::move(raised));
    }
}

void Engine::process(Raised raised)
{
    // The engine itself stopped the bills; the purchase still wants them when the disk has answered.
    const bool ownStop = m_slowJournal && std::holds_alternative<ValidatorInhibited>(raised.fact);
    if (m_failed || (ownStop && wantsBills(m_machine)))
        return;
    const Now now = raised.now;
    const Event event{now.wall, std::move(raised.purchase), std::move(raised.fact)};
    auto [next, commands] = step(m_machine, event);
    if (next == m_machine && commands.empty())
        return;
    if (isSignOfLife(event.fact))
        touch(now);
    m_machine = std::move(next);
    obeyAtOnce(commands, now);
    if (m_failed)
        return;
    const auto ticket = ++m_lastTicket;
    m_waiting.push_back({ticket, now.monotonic, m_machine, std::move(commands)});
    m_host.record(ticket, event);
}

// What makes things safer does not wait; what it contradicts must not come after it. A wait that has been
// changed must not pass in the meantime.
void Engine::obeyAtOnce(std::vector<Command>& commands, Now now)
{
    if (m_slowJournal && std::erase_if(commands, [](const Command& command) {
            return std::holds_alternative<StackBill>(command);
        }) > 0)
        commands.emplace_back(ReturnBill{});
    if (m_slowJournal)
        std::erase_if(
            commands, [](const Command& command) { return std::holds_alternative<AcceptBills>(command); });
    for (const auto& command : commands) {
        if (const auto* clear = std::get_if<ClearDeadline>(&command))
            m_deadlines.erase(clear->which);
        if (const auto* set = std::get_if<SetDeadline>(&command); set && m_deadlines.contains(set->which))
            m_deadlines[set->which] = now.monotonic + set->after;
        if (!makesThingsSafer(command))
            continue;
        takeBack(command);
        m_host.obey(command);
    }
    std::erase_if(commands, makesThingsSafer);
}

void Engine::takeBack(const Command& safer)
{
    const bool stop = std::holds_alternative<StopBills>(safer);
    for (auto& waiting : m_waiting) {
        std::erase_if(waiting.commands, [stop](const Command& command) {
            return stop ? std::holds_alternative<AcceptBills>(command)
                        : std::holds_alternative<StackBill>(command);
        });
    }
}

void Engine::touch(Now now)
{
    bool extended = false;
    for (const auto& [which, length] : m_lengths) {
        const auto running = m_deadlines.find(which);
        if (running == m_deadlines.end())
            continue;
        running->second = now.monotonic + length;
        extended = true;
    }
    if (extended)
        publish();
}

void Engine::recorded(std::uint64_t ticket, Now now)
{
    if (m_failed || m_waiting.empty() || m_waiting.front().ticket != ticket)
        return;
    m_diskSpoke = now.monotonic;
    auto done = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_durable = std::move(done.machine);
    const bool outermost = !std::exchange(m_busy, true);
    for (const auto& command : done.commands) {
        if (!m_failed) // obeying the one before may have shown that the journal is gone
            release(command, now);
    }
    if (!m_failed && m_slowJournal && m_waiting.empty()) {
        m_slowJournal = false;
        if (wantsBills(m_durable))
            m_host.obey(AcceptBills{});
    }
    if (!m_failed) {
        reconcile(now);
        publish();
    }
    if (!outermost)
        return;
    takeRaised();
    m_busy = false;
}

void Engine::journalFailed(Now)
{
    if (m_failed)
        return;
    m_failed = true;
    m_raised.clear();
    m_waiting.clear();
    m_machine = m_durable;
    m_machine.closed.insert(Closed::Journal);
    m_durable = m_machine;
    m_deadlines.clear();
    m_outbox = {};
    m_host.obey(StopBills{});
    m_host.obey(ReturnBill{});
    // Called back as long as that is possible; how it ended is asked after the restart.
    const auto* card = m_machine.current ? std::get_if<PayingByCard>(&m_machine.current->stage) : nullptr;
    if (card && card->step != PayingByCard::Step::Amount)
        m_host.obey(CancelCard{m_machine.current->id, card->number});
    publish();
}

void Engine::answered(const PurchaseId& purchase, const Ask& ask, Fact fact, Now now)
{
    if (m_failed)
        return;
    const auto* known = findPurchase(m_machine, purchase);
    const auto* unanswered = std::get_if<AskUnanswered>(&fact);
    const Outbox::Key key{purchase, ask};
    const bool again = known && ask.kind != AskKind::Poll && isPending(*known, ask);
    const bool poll = known && ask.kind == AskKind::Poll && wantsStatus(*known);
    if (unanswered && again) // nothing has happened that anybody could see: the same request again, later
        return m_outbox.failed(key, now.monotonic, unanswered->retryAfter);
    if (poll)
        m_outbox.failed(key, now.monotonic, unanswered ? unanswered->retryAfter : 0);
    else
        m_outbox.finished(key);
    if (known)
        handle(std::move(fact), now, purchase);
    reconcile(now);
}

void Engine::tick(Now now)
{
    if (m_failed)
        return;
    if (!m_waiting.empty() && !m_slowJournal
        && now.monotonic - m_waiting.front().since >= timing::slowJournal) {
        m_slowJournal = true; // blind: no note goes in before the disk has answered
        takeBack(StopBills{});
        takeBack(ReturnBill{});
        m_host.obey(StopBills{});
        m_host.obey(ReturnBill{});
    }
    std::vector<Deadline> passed;
    for (const auto& [which, when] : m_deadlines) {
        if (when <= now.monotonic)
            passed.push_back(which);
    }
    for (const auto which : passed) {
        m_deadlines.erase(which);
        handle(DeadlinePassed{which}, now);
    }
    for (const auto& [id, ask] : m_outbox.takeDue(now.monotonic)) {
        const auto* purchase = findPurchase(m_durable, id);
        const bool answered = isAskedUntilKnown(ask.kind) && purchase && !isPending(*purchase, ask);
        if (purchase && !answered) // another request's answer may have said it
            m_host.ask(*purchase, ask);
        else
            m_outbox.drop(id, ask);
    }
}

Milliseconds Engine::nextWake() const
{
    if (m_failed)
        return std::numeric_limits<Milliseconds>::max();
    auto next = m_outbox.nextWake();
    for (const auto& [which, when] : m_deadlines)
        next = std::min(next, when);
    if (!m_waiting.empty())
        next = std::min(next, m_slowJournal ? hungAt() : m_waiting.front().since + timing::slowJournal);
    return next;
}

Milliseconds Engine::hungAt() const
{
    return std::max(m_waiting.front().since, m_diskSpoke) + timing::hungJournal;
}

bool Engine::hasJournalHung(Now now) const
{
    return !m_failed && !m_waiting.empty() && now.monotonic >= hungAt();
}

void Engine::release(const Command& command, Now now)
{
    if (const auto* set = std::get_if<SetDeadline>(&command)) {
        m_deadlines.insert_or_assign(set->which, now.monotonic + set->after);
        if (set->which == Deadline::Idle || set->which == Deadline::Leave)
            m_lengths.insert_or_assign(set->which, set->after);
    } else if (const auto* clear = std::get_if<ClearDeadline>(&command)) {
        m_deadlines.erase(clear->which);
    } else if (const auto* asking = std::get_if<AskAthena>(&command)) {
        m_outbox.add(asking->purchase, asking->ask, now.monotonic);
    } else {
        m_host.obey(command);
    }
}

void Engine::reconcile(Now now)
{
    const auto poll = [&](const Purchase& purchase, bool onScreen) {
        if (wantsStatus(purchase))
            m_outbox.poll(purchase.id, now.monotonic, onScreen);
    };
    if (m_durable.current)
        poll(*m_durable.current, true);
    for (const auto& [id, purchase] : m_durable.open)
        poll(purchase, false);
    m_outbox.dropPolls([this](const PurchaseId& id) {
        const auto* purchase = findPurchase(m_durable, id);
        return purchase == nullptr || !wantsStatus(*purchase);
    });
}

void Engine::publish()
{
    m_host.publish(std::make_shared<const Snapshot>(Snapshot{m_durable, m_deadlines, m_failed}));
}

} // namespace kiosk
