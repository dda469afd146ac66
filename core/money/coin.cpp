// SPDX-License-Identifier: Apache-2.0
#include "core/money/decimal.h"
#include "core/money/money.h"

#include <array>

namespace kiosk {

namespace {

constexpr std::array allCoins{Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch};

Error mismatch(Coin a, Coin b)
{
    return {
        Errc::Mismatch, std::string(codeOf(a)) + " and " + std::string(codeOf(b)) + " do not go together"};
}

} // namespace

std::string_view codeOf(Coin coin)
{
    switch (coin) {
    case Coin::Btc:
        return "BTC";
    case Coin::Eth:
        return "ETH";
    case Coin::Ltc:
        return "LTC";
    case Coin::Bch:
        return "BCH";
    }
    return {};
}

Result<Coin> parseCoin(std::string_view code)
{
    for (const Coin coin : allCoins) {
        if (codeOf(coin) == code)
            return coin;
    }
    return Error{Errc::Unsupported, "a coin is one of BTC, ETH, LTC, BCH"};
}

int digitsOf(Coin coin) { return coin == Coin::Eth ? 18 : 8; }

Result<CryptoAmount> CryptoAmount::parse(std::string_view text, Coin coin)
{
    const Result<Uint128> units = decimal::parse(text, digitsOf(coin));
    if (!units)
        return units.error();
    return CryptoAmount(*units, coin);
}

CryptoAmount CryptoAmount::ofUnits(Uint128 units, Coin coin) { return {units, coin}; }

std::string CryptoAmount::toString() const { return decimal::toString(m_units, digitsOf(m_coin)); }

std::string CryptoAmount::unitsToString() const { return decimal::toString(m_units); }

Result<CryptoAmount> CryptoAmount::plus(const CryptoAmount& other) const
{
    if (m_coin != other.m_coin)
        return mismatch(m_coin, other.m_coin);
    if (other.m_units > ~Uint128{0} - m_units)
        return Error{Errc::Overflow, "the sum of two coin amounts does not fit"};
    return CryptoAmount(m_units + other.m_units, m_coin);
}

Result<CryptoAmount> CryptoAmount::minus(const CryptoAmount& other) const
{
    if (m_coin != other.m_coin)
        return mismatch(m_coin, other.m_coin);
    if (other.m_units > m_units)
        return Error{Errc::Overflow, "a coin amount would fall below zero"};
    return CryptoAmount(m_units - other.m_units, m_coin);
}

std::partial_ordering operator<=>(const CryptoAmount& a, const CryptoAmount& b)
{
    if (a.m_coin != b.m_coin)
        return std::partial_ordering::unordered;
    return a.m_units <=> b.m_units;
}

Result<Price> Price::parse(std::string_view text, Currency currency, Coin coin)
{
    const Result<Uint128> units = decimal::parse(text, digits);
    if (!units)
        return units.error();
    if (*units == 0)
        return Error{Errc::Refused, "a price of zero"};
    return Price(*units, currency, coin);
}

std::string Price::toString() const
{
    std::string text = decimal::toString(m_units, digits);
    const std::size_t point = text.find('.');
    const std::size_t least = point + 1 + static_cast<std::size_t>(m_currency.digits());
    while (text.size() > least && text.back() == '0')
        text.pop_back();
    if (text.back() == '.')
        text.pop_back();
    return text;
}

std::partial_ordering operator<=>(const Price& a, const Price& b)
{
    if (a.m_currency != b.m_currency || a.m_coin != b.m_coin)
        return std::partial_ordering::unordered;
    return a.m_units <=> b.m_units;
}

} // namespace kiosk
