// SPDX-License-Identifier: Apache-2.0
// The vocabulary that the rules share.
#include "core/purchase/rules.h"

#include <algorithm>
#include <utility>

namespace kiosk::rules {

void enter(Turn& turn, Stage next) { turn.purchase.stage = std::move(next); }

void idleAfter(Turn& turn, Milliseconds wait)
{
    if (turn.onScreen)
        turn.wish(SetDeadline{Deadline::Idle, wait});
}

void ask(Turn& turn, AskKind kind, std::uint32_t sequence)
{
    turn.wish(AskAthena{turn.purchase.id, {kind, sequence}});
}

void askUntilKnown(Turn& turn, AskKind kind, std::uint32_t sequence)
{
    const Ask wanted{kind, sequence};
    auto& pending = turn.purchase.pending;
    if (std::find(pending.begin(), pending.end(), wanted) == pending.end())
        pending.push_back(wanted);
    ask(turn, kind, sequence);
}

void answered(Turn& turn, AskKind kind, std::uint32_t sequence)
{
    std::erase(turn.purchase.pending, Ask{kind, sequence});
}

void askAgain(Turn& turn)
{
    for (const auto& pending : turn.purchase.pending)
        ask(turn, pending.kind, pending.sequence);
}

bool isPending(const Purchase& purchase, AskKind kind)
{
    return std::any_of(purchase.pending.begin(), purchase.pending.end(),
        [kind](const Ask& ask) { return ask.kind == kind; });
}

void clearDeadlines(Turn& turn)
{
    using enum Deadline;
    for (const auto which : {Idle, Bill, Device, Price, Lock, Outcome, Leave, Login, Read, Address})
        turn.wish(ClearDeadline{which});
}

void abandon(Turn& turn, const std::optional<athena::TransactionRecord>& record)
{
    const bool isBegun = record && !athena::isEnd(record->state);
    enter(turn, Leaving{record, false});
    if (isBegun && !isPending(turn.purchase, AskKind::Cancel))
        askUntilKnown(turn, AskKind::Cancel);
    turn.gone = turn.onScreen;
}

void openItem(Turn& turn, OpenItem::Kind kind, const std::optional<Money>& value, std::uint32_t debit)
{
    turn.machine.items.push_back({kind, turn.purchase.id, value, turn.at, debit});
}

Money sumOf(const std::vector<Note>& notes, Currency currency)
{
    auto sum = Money::zero(currency);
    for (const auto& note : notes) {
        // Notes of another currency never get this far, and 64 bits of cents outlast any cassette.
        if (const auto more = sum.plus(note.value))
            sum = *more;
    }
    return sum;
}

namespace {

bool isInDoubt(const Purchase& purchase, std::uint32_t sequence)
{
    const auto* paid = paidOf(purchase);
    return paid && std::any_of(paid->doubts.begin(), paid->doubts.end(), [sequence](const Doubt& doubt) {
        const bool gone = doubt.kind == Doubt::Kind::Lost || doubt.kind == Doubt::Kind::Held;
        return gone && doubt.note.sequence == sequence;
    });
}

} // namespace

void lowerLimit(const Turn& turn, CustomerFacts& customer, const Money& left)
{
    if (turn.machine.rules >= 4 && left < customer.buyLimit)
        customer.buyLimit = left;
}

void lateApproval(Turn& turn, const BillApproved& fact)
{
    answered(turn, AskKind::Bill, fact.sequence);
    if (isInDoubt(turn.purchase, fact.sequence))
        return;
    askUntilKnown(turn, AskKind::BillReturned, fact.sequence);
}

void doubtRefusal(Turn& turn, const AskRefused& fact)
{
    const bool nothingIsIn = fact.record && fact.record->state != athena::State::Funding;
    if (fact.ask.kind != AskKind::Bill || nothingIsIn)
        return;
    auto* bills = std::get_if<InsertingBills>(&turn.purchase.stage);
    if (bills != nullptr && bills->moving && bills->moving->note.sequence == fact.ask.sequence)
        bills->moving->refusalDoubted = true;
    else
        askUntilKnown(turn, AskKind::BillReturned, fact.ask.sequence);
}

void returnRefused(Turn& turn, const AskRefused& fact)
{
    if (fact.ask.kind != AskKind::BillReturned)
        return;
    answered(turn, AskKind::BillReturned, fact.ask.sequence);
    const bool nothingIsIn = fact.record && fact.record->sovereignAmount.isZero();
    const auto bill = turn.purchase.asked.find(fact.ask.sequence);
    if (!nothingIsIn && bill != turn.purchase.asked.end())
        openItem(turn, OpenItem::Kind::Overcounted, bill->second);
}

void takeProgress(Order& order, const athena::TransactionRecord& record)
{
    const auto agreed = std::exchange(order.record, record);
    order.record.price = agreed.price;
    order.record.referencePrice = agreed.referencePrice;
    order.record.referenceSource = agreed.referenceSource;
    order.record.networkFee = agreed.networkFee;
    order.record.minimumAmount = agreed.minimumAmount;
}

bool isOfAnother(const Order& order, const std::string& customerId)
{
    const std::string& known = order.customer.customerId;
    return !known.empty() && !customerId.empty() && customerId != known;
}

Money withItems(const Turn& turn, OpenItem::Kind kind, Money sum)
{
    for (const auto& item : turn.machine.items) {
        const bool same = item.kind == kind && item.purchase == turn.purchase.id;
        if (same && item.value)
            sum = sum.plus(*item.value).valueOr(sum);
    }
    return sum;
}

void compareTotal(Turn& turn, const athena::TransactionRecord& record, const Money& inside)
{
    const auto more = record.sovereignAmount.minus(withItems(turn, OpenItem::Kind::Overcounted, inside));
    if (more && !more->isZero())
        openItem(turn, OpenItem::Kind::Overcounted, *more);
}

void billRefused(Turn& turn, const AskRefused& fact)
{
    if (fact.ask.kind == AskKind::Bill || fact.ask.kind == AskKind::BillReturned)
        answered(turn, fact.ask.kind, fact.ask.sequence);
}

} // namespace kiosk::rules
