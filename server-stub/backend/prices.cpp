// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/prices.h"

#include "core/money/decimal.h"

#include <array>

namespace kiosk::stub {

namespace {

// Fictional, and far from any day's market. Fee and minimum are the operator's, in the currency's own
// figures; at the minimum the spread still holds the fee.
struct Market {
    const char* currency;
    const char* btc;
    const char* eth;
    const char* ltc;
    const char* bch;
    const char* networkFee;
    const char* minimumAmount;
};
constexpr std::array markets{
    Market{"USD", "46913.34", "2480.00", "84.20", "312.50", "0.25", "5.00"},
    Market{"EUR", "43160.28", "2281.60", "77.46", "287.50", "0.25", "5.00"},
    Market{"MXN", "802218.29", "42408.00", "1439.82", "5343.75", "4.00", "100.00"},
    Market{"COP", "189999067.50", "10044000.00", "341010.00", "1265625.00", "1000.00", "20000.00"},
    Market{"ARS", "42456581.75", "2244400.00", "76201.00", "282812.50", "250.00", "5000.00"},
    Market{"BRL", "253332.04", "13392.00", "454.68", "1687.50", "1.30", "25.00"},
    Market{"CLP", "41752882", "2207200", "74938", "278125", "250", "5000"},
    Market{"JPY", "6990089", "369520", "12546", "46563", "35", "1000"},
    Market{"KWD", "14402.398", "761.360", "25.849", "95.938", "0.075", "2.000"},
};

constexpr const char* source = "Athena demo market";
constexpr Uint128 spreadPercent = 6;

const Market* marketOf(Currency currency)
{
    for (const Market& market : markets)
        if (currency.code() == market.currency)
            return &market;
    return nullptr;
}

// `units` of 10^-8 as a price of the currency's minor digits, rounded in the operator's favour.
std::string inMinorDigits(Uint128 units, int digits, bool up)
{
    const Uint128 step = decimal::powerOfTen(Price::digits - digits);
    return decimal::toString((units + (up ? step - 1 : 0)) / step, digits);
}

Result<Price> scaled(const Price& price, Uint128 numerator, Uint128 denominator, bool up)
{
    const auto units = decimal::multiplyDivide(price.units(), numerator, denominator);
    if (!units)
        return Error{Errc::Overflow, "the price does not fit"};
    return Price::parse(inMinorDigits(*units, price.currency().digits(), up), price.currency(), price.coin());
}

std::optional<athena::CoinPrices> around(const Price& reference, const Market& market)
{
    const auto buy = scaled(reference, 100 + spreadPercent, 100, true);
    const auto sell = scaled(reference, 100 - spreadPercent, 100, false);
    const auto fee = Money::parse(market.networkFee, reference.currency());
    const auto minimum = Money::parse(market.minimumAmount, reference.currency());
    if (!buy || !sell || !fee || !minimum)
        return std::nullopt;
    return athena::CoinPrices{*buy, *sell, reference, source, *fee, *minimum};
}

} // namespace

void Prices::prepare()
{
    for (const Market& market : markets) {
        const std::array<std::pair<Coin, const char*>, 4> rows{{{Coin::Btc, market.btc},
            {Coin::Eth, market.eth}, {Coin::Ltc, market.ltc}, {Coin::Bch, market.bch}}};
        for (const auto& [coin, price] : rows)
            m_database.run("INSERT OR IGNORE INTO prices (currency, coin, reference_price) VALUES (?, ?, ?)",
                market.currency, codeOf(coin), price);
    }
}

std::vector<Currency> Prices::currencies()
{
    std::vector<Currency> out;
    for (const Market& market : markets)
        if (const auto currency = Currency::parse(market.currency))
            out.push_back(*currency);
    return out;
}

std::optional<athena::CoinPrices> Prices::coin(Currency currency, Coin coin)
{
    const Market* market = marketOf(currency);
    Statement row = m_database.query(
        "SELECT reference_price FROM prices WHERE currency = ? AND coin = ?", currency.code(), codeOf(coin));
    if (market == nullptr || !row.next())
        return std::nullopt;
    const auto reference = Price::parse(row.text(0), currency, coin);
    return reference ? around(*reference, *market) : std::nullopt;
}

std::optional<athena::PriceTable> Prices::table(Currency currency, std::int64_t nowMs)
{
    athena::PriceTable table{nowMs, nowMs + priceLifetimeMs, currency, {}};
    for (const Coin each : {Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch})
        if (const auto prices = coin(currency, each))
            table.coins[each] = *prices;
    return table.coins.empty() ? std::nullopt : std::optional(table);
}

Status Prices::set(const Price& reference)
{
    const Market* market = marketOf(reference.currency());
    if (market == nullptr)
        return Error{Errc::Unsupported, "there is no market in " + std::string(reference.currency().code())};
    if (!around(reference, *market))
        return Error{Errc::Refused, "a price must stay below 10^12 and above zero after the spread"};
    m_database.run("UPDATE prices SET reference_price = ? WHERE currency = ? AND coin = ?",
        reference.toString(), reference.currency().code(), codeOf(reference.coin()));
    return Done{};
}

Status Prices::multiply(std::string_view factor)
{
    const auto parsed = decimal::parse(factor, Price::digits);
    if (!parsed || *parsed == 0)
        return Error{Errc::Malformed, "a factor is a decimal above zero, as in 1.10"};
    for (const Currency currency : currencies())
        for (const Coin each : {Coin::Btc, Coin::Eth, Coin::Ltc, Coin::Bch}) {
            const auto prices = coin(currency, each);
            if (!prices || !prices->reference)
                continue;
            const auto moved = scaled(*prices->reference, *parsed, decimal::powerOfTen(Price::digits), false);
            if (!moved)
                return Error{Errc::Refused, "a price would leave its range"};
            if (Status done = set(*moved); !done)
                return done;
        }
    return Done{};
}

} // namespace kiosk::stub
