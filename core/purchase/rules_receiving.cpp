// SPDX-License-Identifier: Apache-2.0
// The address comes from Athena: given there before, or sent now with her app.
#include "core/purchase/rules.h"

namespace kiosk::rules {

namespace {

using ReceivingStep = ReceivingAddress::Step;

void waitForOne(Turn& turn, ReceivingAddress& stage)
{
    stage.step = ReceivingStep::Waiting;
    // Nobody is expected to touch the screen: the wait's own end comes first, and then the idle time begins.
    turn.wish(ClearDeadline{Deadline::Idle});
    turn.wish(SetDeadline{Deadline::Address, timing::phoneOrScan});
}

void beginReceiving(Turn& turn, ReceivingAddress& stage)
{
    if (stage.visit.record) {
        ask(turn, AskKind::Poll); // it may be there already
        return waitForOne(turn, stage);
    }
    stage.step = ReceivingStep::Starting;
    ask(turn, AskKind::Start, turn.purchase.starts);
    idleAfter(turn, timing::choice);
}

void stopWaiting(Turn& turn, ReceivingAddress& stage, ReceivingStep step)
{
    stage.step = step;
    turn.wish(ClearDeadline{Deadline::Address});
    idleAfter(turn, timing::choice);
}

// The order is here; its address, where it has one, is for the customer to confirm.
void take(Turn& turn, ReceivingAddress& stage, const athena::TransactionRecord& record,
    const CustomerFacts& customer, const std::optional<Payee>& payee, Milliseconds priceLifetime)
{
    stage.visit.record = record;
    stage.visit.customer = customer;
    if (!mayBuy(turn, customer, record))
        return toNothingAllowed(turn, customer, record);
    const bool isNew = record.cryptoAddress && record.cryptoAddress != stage.declined;
    if (isNew && payee)
        return toReceived(turn, stage.visit, *payee, priceLifetime);
    if (isNew) {
        stage.declined = *record.cryptoAddress;
        stage.unusable = true;
    }
}

} // namespace

void toReceiving(Turn& turn, Visit visit)
{
    ReceivingAddress next;
    next.visit = std::move(visit);
    next.declined = next.visit.declined;
    turn.wish(DisarmScanner{});
    turn.wish(ClearDeadline{Deadline::Price}); // every status brings the price of then
    beginReceiving(turn, next);
    enter(turn, std::move(next));
}

void toReceived(Turn& turn, Visit visit, Payee payee, Milliseconds priceLifetime)
{
    turn.wish(DisarmScanner{});
    turn.wish(ClearDeadline{Deadline::Address});
    priceFor(turn, priceLifetime);
    enter(turn,
        ConfirmingAddress{std::move(visit), std::move(payee), ConfirmingAddress::Step::Ready, false, false,
            ConfirmingAddress::Origin::Athena});
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, ReceivingAddress& stage, const OrderStarted& fact)
{
    if (stage.step != ReceivingStep::Starting)
        return;
    waitForOne(turn, stage);
    take(turn, stage, fact.record, fact.customer, fact.payee, fact.priceLifetime);
}

void on(Turn& turn, ReceivingAddress& stage, const StatusReported& fact)
{
    if (!stage.visit.record || stage.step == ReceivingStep::Starting || stage.step == ReceivingStep::NoAnswer)
        return;
    if (athena::isEnd(fact.record.state))
        return toSigningInAgain(turn, stage.visit.coin);
    take(turn, stage, fact.record, fact.customer, fact.payee, fact.priceLifetime);
}

void on(Turn& turn, ReceivingAddress& stage, const AskRefused& fact)
{
    billRefused(turn, fact);
    const bool started = fact.ask.kind == AskKind::Start && stage.step == ReceivingStep::Starting;
    const bool polled = fact.ask.kind == AskKind::Poll && stage.visit.record;
    if (!started && !polled)
        return;
    if (started)
        ++turn.purchase.starts; // under the old key Athena would only repeat herself
    if (sessionIsLost(fact.code) || (polled && fact.code == "unknown_transaction"))
        return toSigningInAgain(turn, stage.visit.coin);
    if (started)
        stopWaiting(turn, stage, ReceivingStep::NoAnswer);
}

void on(Turn& turn, ReceivingAddress& stage, const AskUnanswered& fact)
{
    if (fact.ask.kind == AskKind::Start && stage.step == ReceivingStep::Starting)
        stopWaiting(turn, stage, ReceivingStep::NoAnswer);
}

void on(Turn& turn, ReceivingAddress& stage, const RetryPressed&)
{
    if (stage.step == ReceivingStep::TooLong || stage.step == ReceivingStep::NoAnswer)
        beginReceiving(turn, stage);
}

void on(Turn& turn, ReceivingAddress& stage, const ScanAgainPressed&)
{
    if (stage.step == ReceivingStep::Starting || turn.machine.noScanner)
        return; // never two requests in flight
    turn.wish(ClearDeadline{Deadline::Address});
    toScanning(turn, {.visit = stage.visit, .code = {}, .others = {}});
}

void on(Turn& turn, ReceivingAddress& stage, const BackPressed&)
{
    if (turn.machine.noScanner)
        return abandon(turn, stage.visit.record);
    on(turn, stage, ScanAgainPressed{});
}

void on(Turn& turn, ReceivingAddress& stage, const CancelPressed&) { abandon(turn, stage.visit.record); }
void on(Turn& turn, ReceivingAddress& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.visit.record);
}
void on(Turn& turn, ReceivingAddress& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Address && stage.step == ReceivingStep::Waiting)
        return stopWaiting(turn, stage, ReceivingStep::TooLong);
    if (fact.which == Deadline::Idle)
        abandon(turn, stage.visit.record);
}

} // namespace kiosk::rules
