// SPDX-License-Identifier: Apache-2.0
// Signing in by a code that the customer's phone scans off the screen.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

using Step = SigningInByPhone::Step;

// Never two requests in flight: the answer that is waited for would be taken for that of the next one.
bool isAsking(const SigningInByPhone& stage)
{
    return stage.step == Step::Starting || stage.step == Step::AskingCode || stage.step == Step::Cancelling;
}

void askFor(Turn& turn, SigningInByPhone& stage)
{
    stage.step = stage.record ? Step::AskingCode : Step::Starting;
    if (stage.record)
        ask(turn, AskKind::LoginCode);
    else
        ask(turn, AskKind::Start, turn.purchase.starts);
    idleAfter(turn, timing::choice);
}

void hideCode(Turn& turn, SigningInByPhone& stage, Step next)
{
    stage.step = next;
    turn.wish(ClearDeadline{Deadline::Login});
    idleAfter(turn, timing::choice);
}

// What Athena has of this order is over, or was never more than asked for: the next one needs a new key.
void loseOrder(Turn& turn, SigningInByPhone& stage)
{
    stage.record.reset();
    ++turn.purchase.starts;
}

void toCoins(Turn& turn)
{
    ++turn.purchase.starts;
    turn.wish(ClearDeadline{Deadline::Login});
    enter(turn, ChoosingCoin{});
    idleAfter(turn, timing::choice);
}

// The order is taken back: to the next one.
void goOn(Turn& turn, const SigningInByPhone& stage)
{
    if (stage.after == SigningInByPhone::After::Coins)
        return toCoins(turn);
    ++turn.purchase.starts;
    if (stage.after == SigningInByPhone::After::Code)
        toPhoneSignIn(turn, stage.coin, {}, stage.scanned);
    else
        toSigningIn(turn, stage.coin, stage.scanned);
}

// An answer that was meant for a customer who has left: nothing else in it would show.
bool isOfAnother(const Turn& turn, const athena::TransactionRecord& record)
{
    const auto& open = turn.machine.open;
    return std::any_of(open.begin(), open.end(), [&record](const auto& entry) {
        const auto* known = recordOf(entry.second);
        return known && known->transactionId == record.transactionId;
    });
}

bool isLost(const std::string& code)
{
    return sessionIsLost(code) || code == "unknown_transaction" || code == "bad_state";
}

} // namespace

void toPhoneSignIn(
    Turn& turn, Coin coin, std::optional<athena::TransactionRecord> record, std::optional<Payee> scanned)
{
    SigningInByPhone next;
    next.coin = coin;
    next.record = std::move(record);
    next.scanned = std::move(scanned);
    askFor(turn, next);
    enter(turn, std::move(next));
}

void toCancelling(Turn& turn, SigningInByPhone next)
{
    next.step = Step::Cancelling;
    turn.wish(ClearDeadline{Deadline::Login});
    // Numbers from 1 on, so that the end of the visit has a key of its own: number 0.
    askUntilKnown(turn, AskKind::Cancel, turn.purchase.starts + 1);
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, SigningInByPhone& stage, const OrderStarted& fact)
{
    if (stage.step != Step::Starting)
        return;
    if (isOfAnother(turn, fact.record)) {
        loseOrder(turn, stage);
        return hideCode(turn, stage, Step::NoAnswer);
    }
    stage.record = fact.record;
    askFor(turn, stage);
}

void on(Turn& turn, SigningInByPhone& stage, const LoginCodeIssued& fact)
{
    if (stage.step != Step::AskingCode)
        return;
    stage.step = Step::Shown;
    // Nobody is expected to touch the screen: the code's own time ends this, and then the idle time begins.
    turn.wish(ClearDeadline{Deadline::Idle});
    turn.wish(SetDeadline{
        Deadline::Login, std::min(timing::loginCode, Milliseconds{std::max(fact.expiresIn, 1)} * 1000)});
}

void on(Turn& turn, SigningInByPhone& stage, const StatusReported& fact)
{
    if (stage.step == Step::Starting || stage.step == Step::Cancelling || !stage.record)
        return;
    if (athena::isEnd(fact.record.state)) {
        loseOrder(turn, stage);
        return hideCode(turn, stage, Step::Expired);
    }
    if (fact.customer.customerId.empty())
        return; // nobody has signed in yet
    turn.wish(ClearDeadline{Deadline::Login});
    if (!mayBuy(turn, fact.customer))
        return toNothingAllowed(turn, fact.customer, fact.record);
    const bool repriced = fact.record.price != stage.record->price;
    turn.purchase.byPhone = true;
    Visit visit{stage.coin, fact.customer, fact.record, repriced};
    if (!stage.scanned && fact.record.cryptoAddress
        && fact.payee) // given to Athena before: to be confirmed, or another one scanned
        return toReceived(turn, std::move(visit), *fact.payee, fact.priceLifetime);
    toAddress(turn, std::move(visit), stage.scanned);
}

void on(Turn& turn, SigningInByPhone& stage, const CancelBooked& fact)
{
    std::erase_if(turn.purchase.pending, [](const Ask& ask) { return ask.kind == AskKind::Cancel; });
    stage.record = fact.record;
    if (stage.step != Step::Cancelling)
        return;
    if (fact.record.state != athena::State::ReversalRequired || turn.machine.rules == 0)
        return goOn(turn, stage);
    // She holds a bill for in that came back: that is put right before anything else, and the visit ends.
    enter(turn, Leaving{fact.record, true});
    whenBillsAreClear(turn, std::get<Leaving>(turn.purchase.stage));
    turn.gone = turn.onScreen;
}

void on(Turn& turn, SigningInByPhone& stage, const AskRefused& fact)
{
    answered(turn, fact.ask.kind, fact.ask.sequence);
    if (fact.ask.kind == AskKind::Cancel && stage.step == Step::Cancelling)
        return goOn(turn, stage); // it has ended there already
    const bool started = fact.ask.kind == AskKind::Start && stage.step == Step::Starting;
    const bool code = fact.ask.kind == AskKind::LoginCode && stage.step == Step::AskingCode;
    const bool polled = fact.ask.kind == AskKind::Poll && stage.step == Step::Shown;
    if (!started && !code && !polled)
        return;
    if (started || isLost(fact.code))
        loseOrder(turn, stage);
    hideCode(turn, stage, Step::NoAnswer);
}

void on(Turn& turn, SigningInByPhone& stage, const AskUnanswered& fact)
{
    const bool started = fact.ask.kind == AskKind::Start && stage.step == Step::Starting;
    const bool code = fact.ask.kind == AskKind::LoginCode && stage.step == Step::AskingCode;
    if (started || code)
        hideCode(turn, stage, Step::NoAnswer);
}

void on(Turn& turn, SigningInByPhone& stage, const NewCodeAsked&)
{
    if (stage.step == Step::Expired || stage.step == Step::NoAnswer)
        askFor(turn, stage);
}

void on(Turn& turn, SigningInByPhone& stage, const RetryPressed&) { on(turn, stage, NewCodeAsked{}); }

void on(Turn& turn, SigningInByPhone& stage, const TextMessageChosen&)
{
    if (isAsking(stage))
        return;
    SigningIn next;
    next.coin = stage.coin;
    next.record = stage.record;
    next.scanned = stage.scanned;
    if (!next.record)
        ++turn.purchase.starts; // the start may have been heard although its answer was lost
    turn.wish(ClearDeadline{Deadline::Login});
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, SigningInByPhone& stage, const BackPressed&)
{
    if (isAsking(stage))
        return;
    if (!stage.record)
        return toCoins(turn);
    toCancelling(turn, {.coin = stage.coin, .record = stage.record});
}

void on(Turn& turn, SigningInByPhone& stage, const CancelPressed&) { abandon(turn, stage.record); }

void on(Turn& turn, SigningInByPhone& stage, const PowerRestored&)
{
    askAgain(turn);
    abandon(turn, stage.record);
}

void on(Turn& turn, SigningInByPhone& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Login && stage.step == Step::Shown)
        return hideCode(turn, stage, Step::Expired);
    if (fact.which == Deadline::Idle)
        abandon(turn, stage.record);
}

} // namespace kiosk::rules
