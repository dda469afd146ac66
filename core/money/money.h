// SPDX-License-Identifier: Apache-2.0
// Sovereign money, coin amounts and prices: integers inside, decimal strings on the wire, never a
// floating-point number. Grammar and arithmetic: "Money" in Athena's API.
#pragma once

#include "core/money/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

__extension__ typedef unsigned __int128 Uint128;

// An ISO 4217 code that the kiosk handles, with its number of minor digits (USD 2, CLP 0, KWD 3).
class Currency {
public:
    // ISO 4217's "no currency": what a value has before it is given one. It adds up with nothing else.
    Currency()
        : m_code{'X', 'X', 'X'}
        , m_digits(0)
    {
    }
    static Result<Currency> parse(std::string_view code);

    // Three capitals.
    [[nodiscard]] std::string_view code() const { return {m_code, 3}; }
    [[nodiscard]] int digits() const { return m_digits; }

    friend bool operator==(const Currency&, const Currency&) = default;

private:
    Currency(const char* code, int digits);

    char m_code[3];
    int m_digits;
};

// An amount of one currency in its minor unit (cents). Never negative. Below 10^12 major units when it
// comes from text; sums may grow to what 64 bits hold.
class Money {
public:
    Money() = default; // nothing, of no currency
    // `^(0|[1-9][0-9]{0,11})(\.[0-9]+)?$` with at most the currency's digits after the point.
    static Result<Money> parse(std::string_view text, Currency currency);
    static Money ofMinor(std::uint64_t minorUnits, Currency currency);
    static Money zero(Currency currency) { return ofMinor(0, currency); }

    [[nodiscard]] std::uint64_t minorUnits() const { return m_minor; }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] bool isZero() const { return m_minor == 0; }
    // Exactly the currency's minor digits: "20.00", "20" for CLP.
    [[nodiscard]] std::string toString() const;

    // Errc::Mismatch for different currencies, Errc::Overflow when the result does not fit
    // (minus: when it would be below zero).
    [[nodiscard]] Result<Money> plus(const Money& other) const;
    [[nodiscard]] Result<Money> minus(const Money& other) const;

    // Amounts of different currencies are neither equal nor ordered.
    friend bool operator==(const Money&, const Money&) = default;
    friend std::partial_ordering operator<=>(const Money& a, const Money& b);

private:
    Money(std::uint64_t minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    std::uint64_t m_minor = 0;
    Currency m_currency;
};

enum class Coin { Btc, Eth, Ltc, Bch };

// "BTC", "ETH", "LTC", "BCH".
std::string_view codeOf(Coin coin);
Result<Coin> parseCoin(std::string_view code);
// Decimals of the smallest unit: 8, and 18 for ETH.
int digitsOf(Coin coin);

// An amount of one coin in its smallest unit (satoshi, wei).
class CryptoAmount {
public:
    CryptoAmount() = default;
    // The grammar of Money with the coin's digits.
    static Result<CryptoAmount> parse(std::string_view text, Coin coin);
    static CryptoAmount ofUnits(Uint128 units, Coin coin);
    static CryptoAmount zero(Coin coin) { return ofUnits(0, coin); }

    [[nodiscard]] Uint128 units() const { return m_units; }
    [[nodiscard]] Coin coin() const { return m_coin; }
    [[nodiscard]] bool isZero() const { return m_units == 0; }
    // Exactly the coin's digits: "0.00412345".
    [[nodiscard]] std::string toString() const;
    // The smallest unit as a plain number.
    [[nodiscard]] std::string unitsToString() const;

    [[nodiscard]] Result<CryptoAmount> plus(const CryptoAmount& other) const;
    [[nodiscard]] Result<CryptoAmount> minus(const CryptoAmount& other) const;

    friend bool operator==(const CryptoAmount&, const CryptoAmount&) = default;
    friend std::partial_ordering operator<=>(const CryptoAmount& a, const CryptoAmount& b);

private:
    CryptoAmount(Uint128 units, Coin coin)
        : m_units(units)
        , m_coin(coin)
    {
    }

    Uint128 m_units = 0;
    Coin m_coin = Coin::Btc;
};

// What one whole coin costs, in 10^-8 of the currency's major unit.
class Price {
public:
    Price() = default; // of no currency; nothing can be bought at it
    // Decimals of its smallest step.
    static constexpr int digits = 8;

    // The grammar of Money with up to 8 digits after the point. Zero is refused.
    static Result<Price> parse(std::string_view text, Currency currency, Coin coin);

    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] Coin coin() const { return m_coin; }
    // 10^-8 of the major unit.
    [[nodiscard]] Uint128 units() const { return m_units; }
    // The currency's minor digits, or as many more (up to 8) as the value needs: "49728.15", "61555120.00".
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const Price&, const Price&) = default;
    friend std::partial_ordering operator<=>(const Price& a, const Price& b);

private:
    Price(Uint128 units, Currency currency, Coin coin)
        : m_units(units)
        , m_currency(currency)
        , m_coin(coin)
    {
    }

    Uint128 m_units = 0;
    Currency m_currency;
    Coin m_coin = Coin::Btc;
};

// floor(amount / price) in the coin's smallest unit. Errc::Mismatch when the currencies differ.
Result<CryptoAmount> cryptoFor(const Money& amount, const Price& price);
// floor(amount * price) in the currency's minor unit. Errc::Mismatch when the coins differ.
Result<Money> worthOf(const CryptoAmount& amount, const Price& price);

// What the customer pays above the market, and where it goes.
struct Fees {
    Money spread; // paid - worth at the reference price, not below zero
    Money networkFee; // the lesser of the published network fee and the spread
    Money serviceFee; // the rest
    friend bool operator==(const Fees&, const Fees&) = default;
};
Result<Fees> feesFor(const Money& paid, const CryptoAmount& received, const Price& reference,
    const Money& publishedNetworkFee);

// How far the price stands above the reference, in hundredths of a per cent (650 = 6.50 %), rounded up:
// never less than it is; 0 when it stands below.
Result<std::uint64_t> markupBasisPoints(const Price& price, const Price& reference);

} // namespace kiosk
