// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/purchase.h"

#include <algorithm>

namespace kiosk {

namespace {

constexpr int highestLevel = 3;

const athena::TransactionRecord* pointer(const std::optional<athena::TransactionRecord>& record)
{
    return record ? &*record : nullptr;
}

template <class S> const athena::TransactionRecord* recordIn(const S&) { return nullptr; }
const athena::TransactionRecord* recordIn(const ScamStopped& s) { return pointer(s.record); }
const athena::TransactionRecord* recordIn(const SigningIn& s) { return pointer(s.record); }
const athena::TransactionRecord* recordIn(const SigningInByPhone& s) { return pointer(s.record); }
const athena::TransactionRecord* recordIn(const NothingAllowed& s) { return pointer(s.record); }
const athena::TransactionRecord* recordIn(const EnteringAddress& s) { return pointer(s.visit.record); }
const athena::TransactionRecord* recordIn(const ReceivingAddress& s) { return pointer(s.visit.record); }
const athena::TransactionRecord* recordIn(const ConfirmingAddress& s) { return pointer(s.visit.record); }
const athena::TransactionRecord* recordIn(const Quoting& s) { return &s.order.record; }
const athena::TransactionRecord* recordIn(const InsertingBills& s) { return &s.order.record; }
const athena::TransactionRecord* recordIn(const PayingByCard& s) { return &s.order.record; }
const athena::TransactionRecord* recordIn(const Leaving& s) { return pointer(s.record); }

bool isPendingKind(const Purchase& purchase, AskKind kind)
{
    return std::any_of(purchase.pending.begin(), purchase.pending.end(),
        [kind](const Ask& ask) { return ask.kind == kind; });
}

bool isOtherSum(const std::optional<Money>& said, const Money& owed)
{
    return said && !owed.isZero() && *said != owed;
}

Money unlessBack(const Paid& paid)
{
    return isBack(paid) ? Money::zero(paid.amount.currency()) : paid.amount;
}

} // namespace

ReceiptState receiptAfter(PrintVerdict verdict)
{
    switch (verdict) {
    case PrintVerdict::Printed:
        return ReceiptState::Printed;
    case PrintVerdict::NotStarted:
        return ReceiptState::NotStarted;
    case PrintVerdict::Partial:
        return ReceiptState::Partial;
    case PrintVerdict::Unknown:
        break;
    }
    return ReceiptState::Unknown;
}

bool isOlder(const ReceiptFacts& receipt, const Money& owed) { return isOtherSum(receipt.said, owed); }

bool isOnPaper(const ReceiptFacts& receipt, const Money& owed)
{
    if (receipt.state == ReceiptState::Printing)
        return !isOtherSum(receipt.saying, owed);
    return receipt.state == ReceiptState::Printed && !isOlder(receipt, owed);
}

namespace {

PaperOwed paperOwed(const ReceiptFacts& receipt, const Money& owed)
{
    if (receipt.state == ReceiptState::Printing) // it may have come out
        return isOnPaper(receipt, owed) ? PaperOwed::Copy : PaperOwed::Original;
    if (isOlder(receipt, owed))
        return PaperOwed::Original;
    if (receipt.state != ReceiptState::NotAsked && receipt.state != ReceiptState::NotStarted)
        return PaperOwed::None;
    return receipt.said ? PaperOwed::Copy : PaperOwed::Original;
}

} // namespace

PaperOwed paperOwed(const Purchase& purchase)
{
    return std::visit(
        [](const auto& stage) {
            if constexpr (requires { stage.receipt; })
                return paperOwed(stage.receipt, owedBy(stage));
            else
                return PaperOwed::Original;
        },
        purchase.stage);
}

const Paid* paidOf(const Purchase& purchase)
{
    if (const auto* completing = std::get_if<Completing>(&purchase.stage))
        return &completing->paid;
    if (const auto* delivered = std::get_if<Delivered>(&purchase.stage))
        return &delivered->paid;
    if (const auto* refused = std::get_if<Refused>(&purchase.stage))
        return &refused->paid;
    if (const auto* unresolved = std::get_if<Unresolved>(&purchase.stage))
        return &unresolved->paid;
    return nullptr;
}

const athena::TransactionRecord* recordOf(const Purchase& purchase)
{
    if (const auto* paid = paidOf(purchase))
        return &paid->order.record;
    return std::visit([](const auto& stage) { return recordIn(stage); }, purchase.stage);
}

const Order* orderOf(const Purchase& purchase)
{
    if (const auto* quoting = std::get_if<Quoting>(&purchase.stage))
        return &quoting->order;
    if (const auto* bills = std::get_if<InsertingBills>(&purchase.stage))
        return &bills->order;
    if (const auto* card = std::get_if<PayingByCard>(&purchase.stage))
        return &card->order;
    const auto* paid = paidOf(purchase);
    return paid ? &paid->order : nullptr;
}

const CardPayment* cardOf(const Purchase& purchase)
{
    const auto* paid = paidOf(purchase);
    return paid && paid->card ? &*paid->card : nullptr;
}

bool isOpen(const CardPayment& card)
{
    return card.state == CardPayment::State::Unclear || card.state == CardPayment::State::Debited
        || card.state == CardPayment::State::Refunding;
}

bool isBack(const Paid& paid)
{
    return paid.card
        && (paid.card->state == CardPayment::State::Refunded || paid.card->state == CardPayment::State::Voided
            || paid.card->state == CardPayment::State::NotDebited);
}

bool isOwed(const Paid& paid) { return !paid.amount.isZero() || isInDoubt(paid); }

bool isInDoubt(const Paid& paid)
{
    return std::any_of(paid.doubts.begin(), paid.doubts.end(),
        [](const Doubt& doubt) { return doubt.kind != Doubt::Kind::Returned; });
}

Money unboughtOf(const Paid& paid)
{
    const auto& record = paid.order.record;
    const bool bought = !isBack(paid)
        && (record.state == athena::State::Purchased || record.state == athena::State::Delivered);
    const Money nothing = Money::zero(paid.amount.currency());
    return bought ? paid.amount.minus(record.sovereignAmount).valueOr(nothing) : nothing;
}

Money owedBy(const Delivered& stage) { return unboughtOf(stage.paid); }
Money owedBy(const Refused& stage) { return unlessBack(stage.paid); }
Money owedBy(const Unresolved& stage) { return unlessBack(stage.paid); }

bool isPartlyOwed(const Paid& paid) { return isInDoubt(paid) || !unboughtOf(paid).isZero(); }

bool mayBeIn(const MovingBill& bill)
{
    switch (bill.phase) {
    case MovingBill::Phase::Asked:
        break;
    case MovingBill::Phase::Returning: // it comes out, unless the device cannot, or says nothing
        return bill.stuck || bill.unseen;
    case MovingBill::Phase::Stacking:
    case MovingBill::Phase::Credited:
        return true;
    }
    return false;
}

bool hasMoney(const Purchase& purchase)
{
    if (const auto* card = std::get_if<PayingByCard>(&purchase.stage))
        return card->step != PayingByCard::Step::Amount;
    if (const auto* card = cardOf(purchase))
        return card->state != CardPayment::State::NotDebited && card->state != CardPayment::State::Refunded
            && card->state != CardPayment::State::Voided;
    if (const auto* bills = std::get_if<InsertingBills>(&purchase.stage)) {
        const bool moving = bills->moving && mayBeIn(*bills->moving);
        return moving || !bills->notes.empty() || !bills->doubts.empty();
    }
    const auto* paid = paidOf(purchase);
    return paid && isOwed(*paid);
}

std::vector<Doubt> doubtsOf(const InsertingBills& bills)
{
    auto doubts = bills.doubts;
    // Never heard of again, as far as anybody can know now.
    const bool credited = bills.moving && bills.moving->phase == MovingBill::Phase::Credited;
    if (bills.moving && !credited && mayBeIn(*bills.moving))
        doubts.push_back({bills.moving->note, Doubt::Kind::Lost});
    return doubts;
}

std::optional<Money> moneyIn(const Purchase& purchase)
{
    std::optional<Money> sum;
    const auto add = [&sum](const Money& value) {
        if (!value.isZero())
            sum = sum ? sum->plus(value).valueOr(*sum) : value;
    };
    const auto addDoubts = [&add](const std::vector<Doubt>& doubts) {
        for (const auto& doubt : doubts) {
            if (doubt.kind != Doubt::Kind::Returned)
                add(doubt.note.value);
        }
    };
    if (const auto* bills = std::get_if<InsertingBills>(&purchase.stage)) {
        for (const auto& note : bills->notes)
            add(note.value);
        addDoubts(bills->doubts);
        if (bills->moving && bills->moving->phase != MovingBill::Phase::Credited)
            add(bills->moving->note.value);
    } else if (!hasMoney(purchase)) {
        return std::nullopt; // what went back to a card was its amount all the same
    } else if (const auto* card = std::get_if<PayingByCard>(&purchase.stage)) {
        add(card->amount);
    } else if (const auto* paid = paidOf(purchase)) {
        add(paid->amount);
        addDoubts(paid->doubts);
    }
    return sum;
}

bool isOver(const Purchase& purchase)
{
    if (!purchase.pending.empty())
        return false;
    if (const auto* delivered = std::get_if<Delivered>(&purchase.stage))
        return athena::isEnd(delivered->paid.order.record.state);
    if (const auto* refused = std::get_if<Refused>(&purchase.stage))
        return refused->step == Refused::Step::Claimable
            && !(refused->paid.card && isOpen(*refused->paid.card));
    if (const auto* leaving = std::get_if<Leaving>(&purchase.stage))
        return !leaving->record || athena::isEnd(leaving->record->state);
    return !std::holds_alternative<Completing>(purchase.stage)
        && !std::holds_alternative<Unresolved>(purchase.stage)
        && !std::holds_alternative<InsertingBills>(purchase.stage)
        && !std::holds_alternative<PayingByCard>(purchase.stage);
}

bool mayText(const Purchase& purchase)
{
    const auto* paid = paidOf(purchase);
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    const auto* quote = std::get_if<Quoting>(&purchase.stage);
    const Order* order = paid ? &paid->order : bills ? &bills->order : quote ? &quote->order : nullptr;
    return order && order->customer.phoneVerified.value_or(false)
        && purchase.texted == TextedState::NotWanted;
}

bool isTexted(const Purchase& purchase, const Money& owed)
{
    const bool comes = purchase.texted == TextedState::Waiting || purchase.texted == TextedState::Sent;
    return comes && !isOtherSum(purchase.textSays, owed);
}

bool mayRaiseLimit(const InsertingBills& bills)
{
    return bills.level < highestLevel && bills.ending == InsertingBills::Ending::None
        && bills.raising == InsertingBills::Raising::None;
}

bool mayRaiseLimit(const PayingByCard& card)
{
    return card.order.customer.kycLevel < highestLevel && card.step == PayingByCard::Step::Amount;
}

bool showsLoginCode(const Purchase& purchase)
{
    const auto* phone = std::get_if<SigningInByPhone>(&purchase.stage);
    const auto* quote = std::get_if<Quoting>(&purchase.stage);
    const auto* bills = std::get_if<InsertingBills>(&purchase.stage);
    return (phone && phone->step == SigningInByPhone::Step::Shown)
        || (quote && quote->step == Quoting::Step::CodeShown)
        || (bills && bills->raising == InsertingBills::Raising::Shown);
}

bool isAskedUntilKnown(AskKind kind)
{
    return kind == AskKind::Bill || kind == AskKind::BillReturned || kind == AskKind::Purchase
        || kind == AskKind::Reversal || kind == AskKind::Cancel || kind == AskKind::TextReceipt;
}

bool isPending(const Purchase& purchase, const Ask& ask)
{
    return std::find(purchase.pending.begin(), purchase.pending.end(), ask) != purchase.pending.end();
}

bool wantsStatus(const Purchase& purchase)
{
    if (showsLoginCode(purchase))
        return true;
    if (const auto* paying = std::get_if<PayingByCard>(&purchase.stage))
        return purchase.codeLeft && paying->step == PayingByCard::Step::Amount;
    if (const auto* receiving = std::get_if<ReceivingAddress>(&purchase.stage))
        return receiving->step == ReceivingAddress::Step::Waiting;
    if (const auto* completing = std::get_if<Completing>(&purchase.stage))
        return completing->step == Completing::Step::Delivering || !completing->refusedCode.empty();
    if (const auto* delivered = std::get_if<Delivered>(&purchase.stage))
        return !athena::isEnd(delivered->paid.order.record.state);
    if (const auto* refused = std::get_if<Refused>(&purchase.stage))
        return refused->step != Refused::Step::Claimable && !isPendingKind(purchase, AskKind::Cancel)
            && !isPendingKind(purchase, AskKind::Reversal);
    if (const auto* leaving = std::get_if<Leaving>(&purchase.stage)) // what is pending comes first
        return purchase.pending.empty() && leaving->record && !athena::isEnd(leaving->record->state);
    const auto* unresolved = std::get_if<Unresolved>(&purchase.stage);
    return unresolved
        && !(unresolved->paid.card && unresolved->paid.card->state == CardPayment::State::Unclear);
}

} // namespace kiosk
