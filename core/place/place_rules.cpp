// SPDX-License-Identifier: Apache-2.0
#include "core/place/place_rules.h"

#include "core/money/decimal.h"

#include <algorithm>
#include <limits>

namespace kiosk::place {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::uint64_t wholeBasisPoints = 10'000;

// The lesser; nothing at all where the two are not of one currency.
Money lesser(const Money& a, const Money& b)
{
    if (a.currency() != b.currency())
        return Money::zero(a.currency());
    return a < b ? a : b;
}

Money whatIsLeft(const Money& limit, const std::optional<Money>& used)
{
    if (!used)
        return Money::zero(limit.currency()); // a limit that cannot be kept track of is used up
    return limit.minus(*used).valueOr(Money::zero(limit.currency()));
}

} // namespace

bool isNewCustomer(const Rules& rules, const Customer& customer, std::int64_t nowMs)
{
    if (rules.newCustomerDays <= 0)
        return false;
    return !customer.since || nowMs - *customer.since <= rules.newCustomerDays * dayMs;
}

Money mostAllowed(const Rules& rules, const Customer& customer, const Money& athenasLimit, std::int64_t nowMs)
{
    Money most = athenasLimit;
    if (customer.level < rules.minimumLevel)
        return Money::zero(most.currency());
    if (rules.perTransaction)
        most = lesser(most, *rules.perTransaction);
    const auto& daily = isNewCustomer(rules, customer, nowMs) ? rules.dailyNew : rules.dailyKnown;
    return daily ? lesser(most, whatIsLeft(*daily, customer.usedToday)) : most;
}

bool couldAllowMore(const Rules& rules, Customer customer, const Money& most, std::int64_t nowMs)
{
    customer.level = std::max(customer.level, rules.minimumLevel);
    const Money endless = Money::ofMinor(std::numeric_limits<std::uint64_t>::max(), most.currency());
    return most < mostAllowed(rules, customer, endless, nowMs);
}

bool mayBuy(const Rules& rules, const Customer& customer, const Money& athenasLimit, const Money& amount,
    std::int64_t nowMs)
{
    return !amount.isZero() && amount <= mostAllowed(rules, customer, athenasLimit, nowMs);
}

bool feeWithinCap(const FeeCap& cap, const Money& charge, const Money& worth)
{
    if (charge.currency() != worth.currency())
        return false;
    if (charge <= cap.fixed)
        return true;
    const auto share = Uint128{worth.minorUnits()} * cap.basisPoints / wholeBasisPoints;
    return Uint128{charge.minorUnits()} <= share;
}

PriceVerdict priceVerdict(const Rules& rules, const Price& price, const Published& published)
{
    const std::optional<Price>& reference = published.reference;
    const bool sourceMissing = published.referenceSource.value_or("").empty();
    if (rules.needsReference && (!reference || sourceMissing))
        return PriceVerdict::NotComparable;
    if (rules.needsFees.value_or(false) && !published.networkFee)
        return PriceVerdict::NotComparable;
    if (!rules.feeCap)
        return PriceVerdict::Offered;
    if (!reference || reference->currency() != price.currency() || reference->coin() != price.coin())
        return PriceVerdict::NotComparable;
    const auto most = decimal::multiplyDivide(
        reference->units(), wholeBasisPoints + rules.feeCap->basisPoints, wholeBasisPoints);
    return most && price.units() <= *most ? PriceVerdict::Offered : PriceVerdict::AboveCap;
}

} // namespace kiosk::place
