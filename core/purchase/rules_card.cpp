// SPDX-License-Identifier: Apache-2.0
// Paying by card: the way is chosen, the amount is typed, the terminal debits it, and what cannot be used
// goes back. A debit ends as a purchase, a refund, or an open item; it is never ordered twice.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

using CardNotice = PayingByCard::Notice;
using DebitState = CardPayment::State;
using DebitStep = PayingByCard::Step;

bool isOrdered(const PayingByCard& stage) { return stage.step != DebitStep::Amount; }

void callBack(Turn& turn, PayingByCard& stage)
{
    if (stage.step != DebitStep::Debiting)
        return;
    stage.step = DebitStep::Cancelling;
    turn.wish(CancelCard{turn.purchase.id, stage.number});
}

Paid paidBy(const PayingByCard& stage, CardPayment card)
{
    card.terminal = stage.terminal;
    return {stage.order, stage.amount, {}, {}, stage.withoutReceipt, std::move(card)};
}

// Nothing was taken: the amount may be asked for again.
void toAmountAgain(Turn& turn, PayingByCard& stage, const std::string& reason)
{
    stage.step = DebitStep::Amount;
    stage.notice = CardNotice::Declined;
    stage.reason = reason;
    turn.wish(ClearDeadline{Deadline::Device});
    idleAfter(turn, timing::choice);
}

// The customer is not kept any longer: a claim, and whatever was taken goes back when it is known.
void giveUpAsking(Turn& turn, PayingByCard& stage)
{
    clearDeadlines(turn);
    openItem(turn, OpenItem::Kind::Debit, stage.amount, stage.number);
    toUnresolved(turn, paidBy(stage, {stage.number, stage.amount, DebitState::Unclear}), false);
}

std::optional<CardNotice> wrongWith(const PayingByCard& stage, const Money& amount)
{
    const auto& record = stage.order.record;
    const auto least = record.minimumAmount.value_or(Money::zero(amount.currency()));
    if (amount.isZero() || !(amount >= least))
        return CardNotice::TooLittle;
    return amount <= stage.order.customer.buyLimit ? std::nullopt : std::optional(CardNotice::TooMuch);
}

bool isAbout(const Paid& paid, std::uint32_t number) { return paid.card && paid.card->number == number; }

} // namespace

// A law that ended meanwhile closes the machine to the next customer: who is there goes on under the one that
// held at the start. A card needs no validator.
bool mayPay(const Turn& turn)
{
    const Machine& machine = turn.machine;
    const bool byCard = turn.purchase.way == PaymentWay::Card;
    const bool open = std::all_of(machine.closed.begin(), machine.closed.end(), [byCard](Closed reason) {
        return reason == Closed::Profile || (byCard && reason == Closed::Validator);
    });
    return open && (byCard ? machine.terminal.ready : machine.validator.ready);
}

void toPayment(Turn& turn, Coin coin)
{
    turn.purchase.way = PaymentWay::Cash;
    if (!turn.machine.terminal.ready)
        return toSigningIn(turn, coin);
    enter(turn, ChoosingPayment{coin});
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, ChoosingPayment& stage, const PaymentChosen& fact)
{
    if (fact.way == PaymentWay::Card && !turn.machine.terminal.ready)
        return;
    if (fact.way == PaymentWay::Cash && !turn.machine.validator.ready) // offered a moment ago
        return abandon(turn, {});
    turn.purchase.way = fact.way;
    toSigningIn(turn, stage.coin);
}

void on(Turn& turn, ChoosingPayment&, const ConditionRaised& fact)
{
    if (fact.reason == Closed::Prices)
        abandon(turn, {});
}

void on(Turn& turn, ChoosingPayment&, const BackPressed&)
{
    enter(turn, ChoosingCoin{});
    idleAfter(turn, timing::choice);
}

void on(Turn& turn, ChoosingPayment&, const CancelPressed&) { abandon(turn, {}); }
void on(Turn& turn, ChoosingPayment&, const PowerRestored&) { abandon(turn, {}); }
void on(Turn& turn, ChoosingPayment&, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle)
        abandon(turn, {});
}

void toAmount(Turn& turn, const Quoting& quote)
{
    PayingByCard next;
    next.order = quote.order;
    next.withoutReceipt = quote.withoutReceipt || !turn.machine.canPrint;
    enter(turn, std::move(next));
    idleAfter(turn, timing::choice);
}

// The order is durable before it goes out, under a number that is never used again.
void on(Turn& turn, PayingByCard& stage, const AmountSubmitted& fact)
{
    if (isOrdered(stage) || fact.amount.currency() != turn.machine.currency)
        return;
    idleAfter(turn, timing::choice);
    if (const auto wrong = wrongWith(stage, fact.amount)) {
        stage.notice = *wrong;
        return;
    }
    if (!mayPay(turn))
        return toAmountAgain(turn, stage, "not_started");
    stage.step = DebitStep::Debiting;
    stage.notice = CardNotice::None;
    stage.amount = fact.amount;
    stage.number = ++turn.purchase.debits;
    stage.terminal = turn.machine.terminal.serial;
    turn.wish(ClearDeadline{Deadline::Idle});
    turn.wish(SetDeadline{Deadline::Device, timing::debit});
    turn.wish(DebitCard{turn.purchase.id, stage.number, stage.amount, stage.terminal});
}

void on(Turn& turn, PayingByCard& stage, const CardDebited& fact)
{
    if (!isOrdered(stage) || fact.number != stage.number)
        return;
    auto paid = paidBy(stage, {stage.number, stage.amount, DebitState::Debited, fact.slip});
    clearDeadlines(turn);
    if (stage.scam)
        return toRefused(turn, std::move(paid), Refused::Step::Cancelling, "scam_reported", {});
    if (stage.step == DebitStep::Cancelling)
        return toRefused(turn, std::move(paid), Refused::Step::Cancelling, "called_back", {});
    buyByCard(turn, std::move(paid));
}

void on(Turn& turn, PayingByCard& stage, const CardDeclined& fact)
{
    if (!isOrdered(stage) || fact.number != stage.number)
        return;
    if (stage.scam)
        return toScamStopped(turn, stage.order.record);
    if (stage.step == DebitStep::Asking) // whoever stood here before the power went
        return abandon(turn, stage.order.record);
    if (!stage.priceRanOut)
        return toAmountAgain(turn, stage, fact.reason);
    turn.wish(ClearDeadline{Deadline::Device});
    toQuoting(turn, stage.order, true);
}

void on(Turn& turn, PayingByCard& stage, const TerminalReady&)
{
    const auto wait = turn.machine.terminal.ready ? timing::debit : timing::debitAsked; // it may be another
    if (isOrdered(stage))
        turn.wish(SetDeadline{Deadline::Device, wait});
}

void on(Turn& turn, PayingByCard& stage, const TerminalLost&)
{
    if (isOrdered(stage))
        turn.wish(SetDeadline{Deadline::Device, timing::debitAsked});
}

void on(Turn& turn, PayingByCard&, const AskRefused& fact) { billRefused(turn, fact); }

void on(Turn& turn, PayingByCard& stage, const ConditionRaised& fact)
{
    const bool blind = fact.reason != Closed::Validator && fact.reason != Closed::Scanner;
    if (blind)
        callBack(turn, stage);
}

void on(Turn& turn, PayingByCard& stage, const ScamReported&)
{
    if (!isOrdered(stage))
        return toScamStopped(turn, stage.order.record);
    stage.scam = true;
    callBack(turn, stage);
}

void on(Turn& turn, PayingByCard& stage, const BackPressed&)
{
    if (isOrdered(stage))
        return callBack(turn, stage);
    toQuoting(turn, stage.order, false);
}

void on(Turn& turn, PayingByCard& stage, const CancelPressed&)
{
    if (isOrdered(stage))
        return callBack(turn, stage);
    abandon(turn, stage.order.record);
}

void on(Turn& turn, PayingByCard& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Idle && !isOrdered(stage))
        return abandon(turn, stage.order.record);
    if (fact.which == Deadline::Device && isOrdered(stage))
        return giveUpAsking(turn, stage);
    if (fact.which != Deadline::Price)
        return;
    if (!isOrdered(stage))
        return toQuoting(turn, stage.order, true);
    stage.priceRanOut = true; // Athena would not sell at it any more
    callBack(turn, stage);
}

void on(Turn& turn, PayingByCard& stage, const PowerRestored&)
{
    askAgain(turn);
    if (!isOrdered(stage))
        return abandon(turn, stage.order.record);
    if (turn.purchase.texted != TextedState::Wanted)
        stage.withoutReceipt = false; // what was agreed to is forgotten with the screen: print if it can
    if (stage.step == DebitStep::Debiting)
        stage.step = DebitStep::Asking; // one that was called back stays so
    stage.priceRanOut = true; // nobody has watched it meanwhile
    askTerminalAgain(turn);
    turn.wish(SetDeadline{Deadline::Device, timing::debitAsked});
}

// --- nobody knows, and then somebody does ---

void on(Turn& turn, Unresolved& stage, const CardDebited& fact)
{
    if (!isAbout(stage.paid, fact.number) || stage.paid.card->state != DebitState::Unclear)
        return;
    settleItems(turn, OpenItem::Kind::Debit, fact.number);
    stage.paid.card->state = DebitState::Debited;
    stage.paid.card->slip = fact.slip;
    toRefused(turn, stage.paid, Refused::Step::Cancelling, "debit_unclear", stage.receipt);
}

void on(Turn& turn, Unresolved& stage, const CardDeclined& fact)
{
    if (!isAbout(stage.paid, fact.number) || stage.paid.card->state != DebitState::Unclear)
        return;
    settleItems(turn, OpenItem::Kind::Debit, fact.number);
    stage.paid.card->state = DebitState::NotDebited;
    toRefused(turn, stage.paid, Refused::Step::Cancelling, fact.reason, stage.receipt);
}

// --- it goes back ---

void refundWhenSafe(Turn& turn, Refused& stage)
{
    auto& card = stage.paid.card;
    if (!card || card->state != DebitState::Debited)
        return;
    const auto state = stage.paid.order.record.state;
    const bool over = athena::isEnd(state) && state != athena::State::Delivered;
    const bool safe = !card->spent || over || state == athena::State::ReversalRequired
        || stage.step == Refused::Step::Claimable;
    if (!safe)
        return;
    card->state = DebitState::Refunding;
    turn.wish(RefundCard{turn.purchase.id, card->number, card->amount, card->terminal});
}

namespace {

bool isRefunding(const Paid& paid, std::uint32_t number)
{
    return isAbout(paid, number) && paid.card->state == DebitState::Refunding;
}

void wentBack(CardPayment& card, const CardRefunded& fact)
{
    card.state = fact.voided ? DebitState::Voided : DebitState::Refunded;
    card.refundReference = fact.reference;
}

} // namespace

// Athena wanted it undone, and had bought after all: the customer has the coins and the debit back, which an
// operator sees.
void on(Turn& turn, Delivered& stage, const CardRefunded& fact)
{
    if (turn.machine.rules < 4 || !isRefunding(stage.paid, fact.number))
        return;
    wentBack(*stage.paid.card, fact);
    restIsOwedNoMore(turn);
    compareBooked(turn, stage.paid.order.record, stage.paid);
}

void on(Turn& turn, Delivered& stage, const CardRefundRefused& fact)
{
    if (turn.machine.rules >= 4 && isRefunding(stage.paid, fact.number))
        stage.paid.card->state = DebitState::RefundRefused;
}

void on(Turn& turn, Refused& stage, const CardRefunded& fact)
{
    if (!isRefunding(stage.paid, fact.number))
        return;
    settleItems(turn, OpenItem::Kind::Refund, fact.number);
    wentBack(*stage.paid.card, fact);
    whenBillsAreClear(turn, stage);
    printReceipt(turn, stage);
}

void on(Turn& turn, Refused& stage, const CardRefundRefused& fact)
{
    if (!isRefunding(stage.paid, fact.number))
        return;
    stage.paid.card->state = DebitState::RefundRefused;
    whenBillsAreClear(turn, stage);
    printReceipt(turn, stage);
}

void on(Turn& turn, Refused& stage, const DeadlinePassed& fact)
{
    if (fact.which == Deadline::Outcome)
        printReceipt(turn, stage);
    turn.gone = turn.onScreen && fact.which == Deadline::Leave;
}

void askTerminalAgain(Turn& turn)
{
    const auto& id = turn.purchase.id;
    const auto* paying = std::get_if<PayingByCard>(&turn.purchase.stage);
    if (paying && isOrdered(*paying))
        turn.wish(AskCard{id, paying->number, paying->amount, paying->terminal});
    const auto* card = cardOf(turn.purchase);
    if (card && card->state == DebitState::Unclear)
        turn.wish(AskCard{id, card->number, card->amount, card->terminal});
    if (card && card->state == DebitState::Refunding)
        turn.wish(RefundCard{id, card->number, card->amount, card->terminal});
}

void settleItems(Turn& turn, OpenItem::Kind kind, std::uint32_t debit)
{
    turn.machine.items.remove([&](const OpenItem& item) {
        return item.kind == kind && item.purchase == turn.purchase.id && item.debit == debit;
    });
}

} // namespace kiosk::rules
