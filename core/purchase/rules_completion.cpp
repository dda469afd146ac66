// SPDX-License-Identifier: Apache-2.0
// The money is in: buys with it, or owes it, and says so until the end is known.
#include "core/purchase/rules.h"

#include <utility>

namespace kiosk::rules {

namespace {

using athena::State;

void toCompleting(Turn& turn, Paid paid)
{
    clearDeadlines(turn);
    turn.wish(SetDeadline{Deadline::Outcome, timing::outcome});
    Completing next{std::move(paid), Completing::Step::Purchasing, {}, true};
    whenBillsAreClear(turn, next);
    enter(turn, std::move(next));
}

// Athena does not even know of the purchase: there is nothing to cancel or to wait for.
bool isUnheardOf(const AskRefused& fact)
{
    return fact.ask.kind == AskKind::Poll
        && (fact.code == "unknown_transaction" || fact.code == "unknown_session");
}

// A reversal that is on its way keeps the amount that it names: the same key means the same request.
void takeRecord(const Turn& turn, athena::TransactionRecord& known, const athena::TransactionRecord& record)
{
    const auto named = known.sovereignAmount;
    known = record;
    if (isPending(turn.purchase, AskKind::Reversal))
        known.sovereignAmount = named;
}

// With the bills in doubt: Athena may have approved them, and then she counts them.
Money withDoubts(const Paid& paid)
{
    auto sum = paid.amount;
    for (const auto& doubt : paid.doubts)
        sum = sum.plus(doubt.note.value).valueOr(sum);
    return sum;
}

Paid paidBy(const Turn& turn, const InsertingBills& bills)
{
    return {bills.order, sumOf(bills.notes, turn.machine.currency), bills.notes, bills.doubts,
        bills.withoutReceipt, {}, bills.turnedAway};
}

bool billsAreClear(const Purchase& purchase)
{
    return !isPending(purchase, AskKind::Bill) && !isPending(purchase, AskKind::BillReturned);
}

// Under whichever number.
void reversalIsAnswered(Purchase& purchase)
{
    std::erase_if(purchase.pending, [](const Ask& pending) { return pending.kind == AskKind::Reversal; });
}

bool isPaidFor(State state)
{
    return state == State::Purchased || state == State::Delivered || state == State::ReversalRequired
        || state == State::Reversed || state == State::Cancelled || state == State::Expired;
}

// What nobody knows yet about a card decides first.
bool isUnclear(const Paid& paid) { return paid.card && paid.card->state == CardPayment::State::Unclear; }

// How a refund goes is known within seconds: the receipt waits to tell it.
bool receiptWaits(const Paid& paid) { return paid.card && isOpen(*paid.card); }

void startPrinting(Turn& turn, ReceiptFacts& receipt, bool copy, const Money& owed)
{
    receipt.state = ReceiptState::Printing;
    if (turn.machine.rules >= 2) // what a program that did not compare had printed is not called older
        receipt.saying = owed;
    turn.wish(Print{turn.purchase.id, copy});
}

// What was being printed has come out, or may have.
void cameOut(ReceiptFacts& receipt)
{
    if (receipt.saying)
        receipt.said = std::exchange(receipt.saying, std::nullopt);
}

} // namespace

// Or an operator would pay it all the same.
void restIsOwedNoMore(Turn& turn)
{
    if (turn.machine.rules < 3)
        return;
    turn.machine.items.remove([&turn](const OpenItem& item) {
        return item.kind == OpenItem::Kind::Undercounted && item.purchase == turn.purchase.id;
    });
}

void compareBooked(Turn& turn, const athena::TransactionRecord& record, const Paid& paid)
{
    const bool went = turn.machine.rules >= 4 && isBack(paid);
    compareTotal(turn, record, went ? Money::zero(paid.amount.currency()) : withDoubts(paid));
    const auto listed = withItems(turn, OpenItem::Kind::Undercounted, Money::zero(paid.amount.currency()));
    const auto rest = paid.amount.minus(record.sovereignAmount);
    if (!rest || *rest < listed) // made good, in part or whole
        restIsOwedNoMore(turn);
    if (turn.machine.rules >= 3 && isBack(paid))
        return;
    const auto less =
        paid.amount.minus(withItems(turn, OpenItem::Kind::Undercounted, record.sovereignAmount));
    if (less && !less->isZero())
        openItem(turn, OpenItem::Kind::Undercounted, *less);
}

void toUnresolved(Turn& turn, Paid paid, bool unsent)
{
    Unresolved next{std::move(paid), {}, unsent};
    printReceipt(turn, next);
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Leave, timing::claimScreen});
    enter(turn, std::move(next));
}

void buyByCard(Turn& turn, Paid paid)
{
    paid.card->spent = true;
    toCompleting(turn, std::move(paid));
}

void startReceipt(Turn& turn, ReceiptFacts& receipt, bool wanted, const Money& owed)
{
    if (turn.purchase.texted == TextedState::Wanted)
        sendText(turn, owed);
    if (!turn.onScreen || receipt.state != ReceiptState::NotAsked)
        return;
    if (!wanted || !turn.machine.canPrint) {
        receipt.state = ReceiptState::NotStarted;
        return;
    }
    startPrinting(turn, receipt, false, owed);
}

void sendText(Turn& turn, const Money& owed)
{
    turn.purchase.texted = TextedState::Waiting;
    turn.purchase.textSays = owed;
    turn.purchase.textLanguage = turn.purchase.language;
    askUntilKnown(turn, AskKind::TextReceipt);
}

bool heardOfText(Turn& turn, const Fact& fact)
{
    const auto* refused = std::get_if<AskRefused>(&fact);
    const bool failed = refused && refused->ask.kind == AskKind::TextReceipt;
    if (!failed && !std::holds_alternative<ReceiptTexted>(fact))
        return false;
    answered(turn, AskKind::TextReceipt);
    turn.purchase.texted = failed ? TextedState::Failed : TextedState::Sent;
    if (failed && turn.onScreen && paidOf(turn.purchase)) // the code on the screen takes its place
        turn.wish(SetDeadline{Deadline::Leave, timing::claimScreen});
    return true;
}

void owe(Turn& turn, const InsertingBills& bills, std::string why)
{
    clearDeadlines(turn);
    toRefused(turn, paidBy(turn, bills), Refused::Step::Cancelling, std::move(why), {});
}

void settleUp(Turn& turn, const InsertingBills& bills)
{
    Paid paid = paidBy(turn, bills);
    const auto least = bills.order.record.minimumAmount.value_or(Money::zero(turn.machine.currency));
    if (!paid.amount.isZero() && paid.amount >= least)
        return toCompleting(turn, std::move(paid));
    owe(turn, bills, {});
}

void toDelivered(Turn& turn, Paid paid, ReceiptFacts receipt)
{
    Delivered next{std::move(paid), receipt};
    printReceipt(turn, next);
    if (turn.onScreen) {
        turn.wish(ClearDeadline{Deadline::Outcome});
        turn.wish(SetDeadline{Deadline::Leave, lastWait(next)});
    }
    enter(turn, std::move(next));
}

void toRefused(Turn& turn, Paid paid, Refused::Step step, std::string code, ReceiptFacts receipt)
{
    const bool refused = paid.card && paid.card->state == CardPayment::State::RefundRefused;
    if (paid.card && (isOpen(*paid.card) || refused))
        openItem(turn, OpenItem::Kind::Refund, paid.amount, paid.card->number);
    else if (!paid.card && !paid.amount.isZero())
        openItem(turn, OpenItem::Kind::Claim, paid.amount);
    restIsOwedNoMore(turn); // all of it is, or none
    Refused next{std::move(paid), step, std::move(code), receipt};
    if (!receiptWaits(next.paid))
        printReceipt(turn, next);
    if (turn.onScreen) {
        turn.wish(ClearDeadline{Deadline::Outcome});
        if (receiptWaits(next.paid))
            turn.wish(SetDeadline{Deadline::Outcome, timing::refund});
        turn.wish(SetDeadline{Deadline::Leave, timing::claimScreen});
    }
    if (step == Refused::Step::Cancelling)
        askUntilKnown(turn, AskKind::Cancel);
    if (step == Refused::Step::Reversing)
        whenBillsAreClear(turn, next);
    refundWhenSafe(turn, next);
    enter(turn, std::move(next));
}

void billCameBack(Turn& turn, std::uint32_t sequence)
{
    const auto& stage = turn.purchase.stage;
    const auto* completing = std::get_if<Completing>(&stage);
    const auto* unresolved = std::get_if<Unresolved>(&stage);
    const auto* refused = std::get_if<Refused>(&stage);
    const bool unsent = (completing && completing->unsent) || (unresolved && unresolved->unsent);
    const bool owed =
        refused && refused->step != Refused::Step::Claimable && !isPending(turn.purchase, AskKind::Reversal);
    if (unsent || owed)
        askUntilKnown(turn, AskKind::BillReturned, sequence);
}

void whenBillsAreClear(Turn& turn, Completing& completing)
{
    if (!completing.unsent || !billsAreClear(turn.purchase))
        return;
    completing.unsent = false;
    askUntilKnown(turn, AskKind::Purchase);
}

void whenBillsAreClear(Turn& turn, Unresolved& unresolved)
{
    if (!unresolved.unsent || !billsAreClear(turn.purchase))
        return;
    unresolved.unsent = false;
    askUntilKnown(turn, AskKind::Purchase);
}

void whenBillsAreClear(Turn& turn, Refused& refused)
{
    if (refused.step != Refused::Step::Reversing || !billsAreClear(turn.purchase)
        || isPending(turn.purchase, AskKind::Reversal))
        return;
    if (refused.paid.card && isOpen(*refused.paid.card))
        return; // the reversal says how the money went back
    askUntilKnown(turn, AskKind::Reversal, ++turn.purchase.reversals);
}

void adoptTotal(Refused& refused, const athena::TransactionRecord& record)
{
    if (refused.step != Refused::Step::Claimable)
        refused.paid.order.record.sovereignAmount = record.sovereignAmount;
}

void adoptTotal(Leaving& leaving, const athena::TransactionRecord& record)
{
    if (leaving.record)
        leaving.record->sovereignAmount = record.sovereignAmount;
}

void whenBillsAreClear(Turn& turn, Leaving& leaving)
{
    if (!leaving.reversing || !billsAreClear(turn.purchase) || isPending(turn.purchase, AskKind::Reversal))
        return;
    askUntilKnown(turn, AskKind::Reversal, ++turn.purchase.reversals);
}

void adopt(Turn& turn, Paid paid, ReceiptFacts receipt, const athena::TransactionRecord& record)
{
    paid.order.record = record;
    answered(turn, AskKind::Purchase);
    switch (record.state) {
    case State::Purchased:
    case State::Delivered:
        compareBooked(turn, record, paid);
        return toDelivered(turn, std::move(paid), receipt);
    case State::ReversalRequired:
        return toRefused(turn, std::move(paid), Refused::Step::Reversing, {}, receipt);
    case State::Reversed:
    case State::Cancelled:
    case State::Expired:
        return toRefused(turn, std::move(paid), Refused::Step::Claimable, {}, receipt);
    case State::Started:
    case State::Ready:
    case State::Funding:
        return;
    }
}

// --- completing ---

void on(Turn& turn, Completing& stage, const PurchaseBooked& fact)
{
    answered(turn, AskKind::Purchase);
    stage.paid.order.record = fact.record;
    if (fact.record.state != State::Purchased)
        return adopt(turn, stage.paid, {}, fact.record);
    compareBooked(turn, fact.record, stage.paid);
    stage.step = Completing::Step::Delivering;
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Outcome, timing::delivery});
}

void on(Turn& turn, Completing& stage, const StatusReported& fact)
{
    const auto state = fact.record.state;
    if (state == State::Purchased) {
        if (stage.step == Completing::Step::Purchasing)
            on(turn, stage, PurchaseBooked{fact.record});
        return;
    }
    if (isPaidFor(state))
        return adopt(turn, stage.paid, {}, fact.record);
    if (stage.refusedCode.empty())
        return; // the purchase itself is still on its way
    stage.paid.order.record = fact.record;
    toRefused(turn, stage.paid, Refused::Step::Cancelling, stage.refusedCode, {});
}

void on(Turn& turn, Completing& stage, const AskRefused& fact)
{
    if (fact.ask.kind == AskKind::Purchase) {
        answered(turn, AskKind::Purchase);
        stage.refusedCode = fact.code.empty() ? "refused" : fact.code;
        return ask(turn, AskKind::Poll);
    }
    if (isUnheardOf(fact) && !stage.refusedCode.empty())
        return toRefused(turn, stage.paid, Refused::Step::Claimable, stage.refusedCode, {});
    answered(turn, fact.ask.kind, fact.ask.sequence);
    whenBillsAreClear(turn, stage);
}

void on(Turn& turn, Completing& stage, const DeadlinePassed& fact)
{
    if (fact.which != Deadline::Outcome || !turn.onScreen)
        return;
    if (stage.step == Completing::Step::Delivering)
        toDelivered(turn, stage.paid, {});
    else
        toUnresolved(turn, stage.paid, stage.unsent);
}

void on(Turn& turn, Completing&, const PowerRestored&)
{
    askAgain(turn);
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Outcome, timing::outcome});
}

// --- bought ---

void on(Turn& turn, Delivered& stage, const StatusReported& fact)
{
    if (fact.record.state == State::ReversalRequired || fact.record.state == State::Reversed)
        return adopt(turn, stage.paid, stage.receipt, fact.record);
    if (fact.record.state != State::Purchased && fact.record.state != State::Delivered)
        return;
    const auto before = stage.paid.order.record.sovereignAmount;
    stage.paid.order.record = fact.record;
    if (turn.machine.rules < 2 || fact.record.sovereignAmount == before)
        return;
    compareBooked(turn, fact.record, stage.paid);
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Leave, lastWait(stage)});
}

void on(Turn& turn, Delivered&, const AskRefused& fact) { answered(turn, fact.ask.kind, fact.ask.sequence); }

// Asked for while it counted as refused: what Athena did then is the truth.
void on(Turn& turn, Delivered& stage, const CancelBooked& fact)
{
    answered(turn, AskKind::Cancel);
    adopt(turn, stage.paid, stage.receipt, fact.record);
}

void on(Turn& turn, Delivered& stage, const ReversalBooked& fact)
{
    reversalIsAnswered(turn.purchase);
    adopt(turn, stage.paid, stage.receipt, fact.record);
}

// --- owed ---

void on(Turn& turn, Refused& stage, const CancelBooked& fact)
{
    answered(turn, AskKind::Cancel);
    takeRecord(turn, stage.paid.order.record, fact.record);
    const bool owed = fact.record.state == State::ReversalRequired;
    stage.step = owed ? Refused::Step::Reversing : Refused::Step::Claimable;
    whenBillsAreClear(turn, stage);
    refundWhenSafe(turn, stage);
}

void on(Turn& turn, Refused& stage, const ReversalBooked& fact)
{
    reversalIsAnswered(turn.purchase);
    compareTotal(turn, fact.record, withDoubts(stage.paid));
    stage.paid.order.record = fact.record;
    stage.step = Refused::Step::Claimable;
}

void on(Turn& turn, Refused& stage, const StatusReported& fact)
{
    if (stage.step == Refused::Step::Claimable)
        return;
    takeRecord(turn, stage.paid.order.record, fact.record);
    if (fact.record.state == State::ReversalRequired) {
        stage.step = Refused::Step::Reversing;
        whenBillsAreClear(turn, stage);
        return refundWhenSafe(turn, stage);
    }
    if (fact.record.state == State::Purchased || fact.record.state == State::Delivered) {
        // It was bought after all: there is no claim.
        turn.machine.items.remove([&turn](const OpenItem& item) {
            const bool owed = item.kind == OpenItem::Kind::Claim || item.kind == OpenItem::Kind::Refund;
            return owed && item.purchase == turn.purchase.id;
        });
        compareBooked(turn, fact.record, stage.paid);
        return toDelivered(turn, stage.paid, stage.receipt);
    }
    if (athena::isEnd(fact.record.state))
        stage.step = Refused::Step::Claimable;
    else if (!isPending(turn.purchase, AskKind::Cancel))
        askUntilKnown(turn, AskKind::Cancel);
    refundWhenSafe(turn, stage);
}

void on(Turn& turn, Refused& stage, const AskRefused& fact)
{
    answered(turn, fact.ask.kind, fact.ask.sequence);
    if (isUnheardOf(fact)) {
        stage.step = Refused::Step::Claimable;
        return refundWhenSafe(turn, stage);
    }
    if (fact.ask.kind == AskKind::Bill || fact.ask.kind == AskKind::BillReturned)
        return whenBillsAreClear(turn, stage);
    // Her state decides. What she refuses again and again waits for the poll's own pace.
    if (fact.ask.kind == AskKind::Reversal && turn.purchase.reversals < 2
        && stage.step != Refused::Step::Claimable)
        ask(turn, AskKind::Poll);
}

// --- nobody knows ---

void on(Turn& turn, Unresolved& stage, const PurchaseBooked& fact)
{
    adopt(turn, stage.paid, stage.receipt, fact.record);
}

void on(Turn& turn, Unresolved& stage, const StatusReported& fact)
{
    if (isUnclear(stage.paid))
        return;
    if (isPaidFor(fact.record.state))
        return adopt(turn, stage.paid, stage.receipt, fact.record);
    if (stage.unsent || isPending(turn.purchase, AskKind::Purchase))
        return;
    stage.paid.order.record = fact.record; // refused, and nothing was bought
    toRefused(turn, stage.paid, Refused::Step::Cancelling, {}, stage.receipt);
}

void on(Turn& turn, Unresolved& stage, const AskRefused& fact)
{
    answered(turn, fact.ask.kind, fact.ask.sequence);
    if (isUnclear(stage.paid))
        return;
    if (fact.ask.kind == AskKind::Purchase)
        return ask(turn, AskKind::Poll);
    if (isUnheardOf(fact) && !stage.unsent && !isPending(turn.purchase, AskKind::Purchase))
        return toRefused(turn, stage.paid, Refused::Step::Claimable, fact.code, stage.receipt);
    whenBillsAreClear(turn, stage);
}

// --- the receipt ---

void receiptEnded(const Turn& turn, ReceiptFacts& receipt, PrintVerdict verdict)
{
    receipt.state = receiptAfter(verdict);
    if (receipt.state != ReceiptState::NotStarted)
        return cameOut(receipt);
    receipt.saying.reset();
    if (turn.machine.rules >= 2)
        receipt.copy = false; // nothing has come out: it may be asked for again
}

void reprint(Turn& turn, ReceiptFacts& receipt, const Money& owed)
{
    const bool early = receipt.state == ReceiptState::NotAsked || receipt.state == ReceiptState::Printing;
    const bool older = isOlder(receipt, owed);
    if (!turn.onScreen || (receipt.copy && !older) || early || !turn.machine.canPrint)
        return;
    receipt.copy = !older || turn.machine.rules < 3;
    startPrinting(turn, receipt, !older, owed); // what says something else is not a copy
    turn.wish(SetDeadline{Deadline::Leave, timing::claimScreen});
}

void resumeLastScreen(Turn& turn, const Paid& paid, ReceiptFacts& receipt)
{
    if (receipt.state == ReceiptState::Printing)
        receiptEnded(turn, receipt, PrintVerdict::Unknown); // nobody heard how
    if (turn.onScreen && receipt.state == ReceiptState::NotAsked && receiptWaits(paid))
        turn.wish(SetDeadline{Deadline::Outcome, timing::refund});
    askAgain(turn);
    askTerminalAgain(turn);
}

// --- gone before money ---

namespace {

void take(Turn& turn, Leaving& stage, const athena::TransactionRecord& record)
{
    if (stage.record)
        takeRecord(turn, *stage.record, record);
    if (athena::isEnd(record.state))
        compareTotal(turn, record, Money::zero(record.currency));
}

} // namespace

void on(Turn& turn, Leaving& stage, const CancelBooked& fact)
{
    // Under whichever number: the way back to the coins has its own.
    std::erase_if(turn.purchase.pending, [](const Ask& ask) { return ask.kind == AskKind::Cancel; });
    stage.record = fact.record;
    stage.reversing = fact.record.state == State::ReversalRequired;
    whenBillsAreClear(turn, stage);
}

void on(Turn& turn, Leaving& stage, const ReversalBooked& fact)
{
    reversalIsAnswered(turn.purchase);
    take(turn, stage, fact.record);
}

void on(Turn& turn, Leaving& stage, const StatusReported& fact)
{
    if (!stage.record)
        return;
    take(turn, stage, fact.record);
    const auto state = fact.record.state;
    stage.reversing = state == State::ReversalRequired;
    whenBillsAreClear(turn, stage);
    const bool begun = state == State::Started || state == State::Ready || state == State::Funding;
    if (begun && !isPending(turn.purchase, AskKind::Cancel))
        askUntilKnown(turn, AskKind::Cancel);
}

// What she refuses has not happened: her status says what has, and what is still to be asked for.
void on(Turn& turn, Leaving& stage, const AskRefused& fact)
{
    answered(turn, fact.ask.kind, fact.ask.sequence);
    const bool isGone =
        isUnheardOf(fact) || (fact.ask.kind == AskKind::Poll && fact.code == "session_expired");
    if (isGone && turn.purchase.pending.empty())
        return stage.record.reset();
    if (stage.record && fact.record && athena::isEnd(fact.record->state))
        return take(turn, stage, *fact.record);
    if (fact.ask.kind == AskKind::Reversal)
        stage.reversing = false;
    whenBillsAreClear(turn, stage);
}

void on(Turn& turn, Leaving&, const PowerRestored&)
{
    askAgain(turn);
    turn.gone = turn.onScreen;
}

// Nobody can be asked any more, and no money is in: it ends here. What Athena may count all the same is an
// operator's.
void on(Turn& turn, Leaving& stage, const SecretsLost&)
{
    for (const auto& [sequence, value] : turn.purchase.asked) {
        if (isPending(turn.purchase, {AskKind::Bill, sequence})
            || isPending(turn.purchase, {AskKind::BillReturned, sequence}))
            openItem(turn, OpenItem::Kind::Overcounted, value);
    }
    if (stage.record)
        compareTotal(turn, *stage.record, Money::zero(stage.record->sovereignAmount.currency()));
    turn.purchase.pending.clear();
    stage.record.reset();
}

} // namespace kiosk::rules
