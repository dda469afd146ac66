// SPDX-License-Identifier: Apache-2.0
// What the law of the place changes: the pages before a purchase, the limits, the price that may be offered.
#include "core/purchase/rules.h"

#include <algorithm>

namespace kiosk::rules {

namespace {

// The least of Athena's limit and the place's, and the level that the place asks for.
CustomerFacts within(const place::Rules& rules, CustomerFacts customer, Milliseconds at)
{
    customer.buyLimit = place::mostAllowed(
        rules, {customer.kycLevel, customer.since, customer.usedToday}, customer.buyLimit, at);
    if (customer.kycLevel < rules.minimumLevel && customer.requiredLevel.value_or(0) < rules.minimumLevel)
        customer.requiredLevel = rules.minimumLevel;
    return customer;
}

} // namespace

Money insideOf(const InsertingBills& bills, Currency currency, bool countMoving)
{
    Money sum = sumOf(bills.notes, currency);
    for (const Doubt& doubt : bills.doubts)
        sum = sum.plus(doubt.note.value).valueOr(sum);
    const bool credited = bills.moving && bills.moving->phase == MovingBill::Phase::Credited; // is in notes
    if (bills.moving && !credited && (countMoving || bills.moving->approved))
        sum = sum.plus(bills.moving->note.value).valueOr(sum);
    return sum;
}

namespace {

Money leftOf(const Turn& turn, const Money& remaining, bool countMoving)
{
    const auto* bills = std::get_if<InsertingBills>(&turn.purchase.stage);
    if (!bills || bills->most.currency() != remaining.currency())
        return remaining;
    const auto left = bills->most.minus(insideOf(*bills, remaining.currency(), countMoving))
                          .valueOr(Money::zero(remaining.currency()));
    return left < remaining ? left : remaining;
}

} // namespace

Fact withinPlace(const Turn& turn, const Fact& fact)
{
    if (!turn.machine.place)
        return fact;
    Fact allowed = fact;
    std::visit(
        [&]<class T>(T& one) {
            // While bills go in, her limit is what is left: the rule adds what is in, and asks the place
            // then.
            if constexpr (requires { one.customer; })
                if (!std::holds_alternative<InsertingBills>(turn.purchase.stage))
                    one.customer = within(*turn.machine.place, std::move(one.customer), turn.at);
            if constexpr (requires { one.remaining; })
                one.remaining = leftOf(turn, one.remaining, std::is_same_v<T, BillApproved>);
        },
        allowed);
    return allowed;
}

void toDisclosure(Turn& turn, std::size_t page)
{
    const std::size_t pages = turn.machine.place ? turn.machine.place->waits.size() : 1;
    if (page >= std::max<std::size_t>(pages, 1)) {
        enter(turn, ChoosingCoin{});
        return idleAfter(turn, timing::choice);
    }
    const Milliseconds wait = page < pages && turn.machine.place ? turn.machine.place->waits[page] : 0;
    if (wait > 0)
        turn.wish(SetDeadline{Deadline::Read, wait});
    idleAfter(turn, timing::choice + wait);
    enter(turn, Disclosure{page, wait > 0});
}

Quoting::Step offerOf(const Machine& machine, const athena::TransactionRecord& record)
{
    if (!machine.place)
        return Quoting::Step::Shown;
    switch (place::priceVerdict(
        *machine.place, record.price, {record.referencePrice, record.referenceSource, record.networkFee})) {
    case place::PriceVerdict::Offered:
        break;
    case place::PriceVerdict::AboveCap:
        return Quoting::Step::AboveCap;
    case place::PriceVerdict::NotComparable:
        return Quoting::Step::NotComparable;
    }
    return Quoting::Step::Shown;
}

void toScamStopped(Turn& turn, const std::optional<athena::TransactionRecord>& record)
{
    const auto known = record;
    clearDeadlines(turn);
    turn.wish(DisarmScanner{});
    enter(turn, ScamStopped{known});
    turn.wish(SetDeadline{Deadline::Leave, timing::scamScreen});
}

} // namespace kiosk::rules
