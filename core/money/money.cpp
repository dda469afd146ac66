// SPDX-License-Identifier: Apache-2.0
#include "core/money/money.h"

#include "core/money/decimal.h"

#include <limits>

namespace kiosk {

namespace {

Error mismatch(std::string_view a, std::string_view b)
{
    return {Errc::Mismatch, std::string(a) + " and " + std::string(b) + " do not go together"};
}

} // namespace

Result<Money> Money::parse(std::string_view text, Currency currency)
{
    const Result<Uint128> units = decimal::parse(text, currency.digits());
    if (!units)
        return units.error();
    return Money(static_cast<std::uint64_t>(*units), currency);
}

Money Money::ofMinor(std::uint64_t minorUnits, Currency currency) { return {minorUnits, currency}; }

std::string Money::toString() const { return decimal::toString(m_minor, m_currency.digits()); }

Result<Money> Money::plus(const Money& other) const
{
    if (m_currency != other.m_currency)
        return mismatch(m_currency.code(), other.m_currency.code());
    if (other.m_minor > std::numeric_limits<std::uint64_t>::max() - m_minor)
        return Error{Errc::Overflow, "the sum of two amounts does not fit"};
    return Money(m_minor + other.m_minor, m_currency);
}

Result<Money> Money::minus(const Money& other) const
{
    if (m_currency != other.m_currency)
        return mismatch(m_currency.code(), other.m_currency.code());
    if (other.m_minor > m_minor)
        return Error{Errc::Overflow, "an amount would fall below zero"};
    return Money(m_minor - other.m_minor, m_currency);
}

std::partial_ordering operator<=>(const Money& a, const Money& b)
{
    if (a.m_currency != b.m_currency)
        return std::partial_ordering::unordered;
    return a.m_minor <=> b.m_minor;
}

Result<CryptoAmount> cryptoFor(const Money& amount, const Price& price)
{
    if (amount.currency() != price.currency())
        return mismatch(amount.currency().code(), price.currency().code());
    // minor / 10^currency digits  divided by  price units / 10^8, in 10^-coin digits.
    const auto units = decimal::multiplyDivide(amount.minorUnits(),
        decimal::powerOfTen(digitsOf(price.coin()) + Price::digits),
        price.units() * decimal::powerOfTen(amount.currency().digits()));
    if (!units)
        return Error{Errc::Overflow, "the coin amount does not fit"};
    return CryptoAmount::ofUnits(*units, price.coin());
}

Result<Money> worthOf(const CryptoAmount& amount, const Price& price)
{
    if (amount.coin() != price.coin())
        return mismatch(codeOf(amount.coin()), codeOf(price.coin()));
    const auto minor = decimal::multiplyDivide(amount.units(),
        price.units() * decimal::powerOfTen(price.currency().digits()),
        decimal::powerOfTen(digitsOf(amount.coin()) + Price::digits));
    if (!minor || *minor > std::numeric_limits<std::uint64_t>::max())
        return Error{Errc::Overflow, "the worth of a coin amount does not fit"};
    return Money::ofMinor(static_cast<std::uint64_t>(*minor), price.currency());
}

Result<Fees> feesFor(
    const Money& paid, const CryptoAmount& received, const Price& reference, const Money& publishedNetworkFee)
{
    const Result<Money> worth = worthOf(received, reference);
    if (!worth)
        return worth.error();
    if (paid.currency() != worth->currency())
        return mismatch(paid.currency().code(), worth->currency().code());
    if (paid.currency() != publishedNetworkFee.currency())
        return mismatch(paid.currency().code(), publishedNetworkFee.currency().code());
    const Money spread = paid.minus(*worth).valueOr(Money::zero(paid.currency()));
    const Money networkFee = publishedNetworkFee < spread ? publishedNetworkFee : spread;
    return Fees{
        spread, networkFee, Money::ofMinor(spread.minorUnits() - networkFee.minorUnits(), paid.currency())};
}

Result<std::uint64_t> markupBasisPoints(const Price& price, const Price& reference)
{
    if (price.currency() != reference.currency())
        return mismatch(price.currency().code(), reference.currency().code());
    if (price.coin() != reference.coin())
        return mismatch(codeOf(price.coin()), codeOf(reference.coin()));
    if (price.units() <= reference.units())
        return std::uint64_t{0};
    // Prices stay below 10^20, so that 128 bits hold the product.
    const Uint128 scaled = (price.units() - reference.units()) * 10000;
    const Uint128 points = (scaled + reference.units() - 1) / reference.units();
    if (points > std::numeric_limits<std::uint64_t>::max())
        return Error{Errc::Overflow, "the markup does not fit"};
    return static_cast<std::uint64_t>(points);
}

} // namespace kiosk
