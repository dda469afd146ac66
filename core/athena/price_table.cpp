// SPDX-License-Identifier: Apache-2.0
#include "core/athena/price_table.h"

#include "core/athena/json.h"
#include "core/athena/records.h"

namespace kiosk::athena {

namespace {

constexpr std::int64_t longestLifetimeMs = 24LL * 3600 * 1000;

JsonText encode(const CoinPrices& prices)
{
    return ObjectText()
        .add("buy_price", prices.buy)
        .add("sell_price", prices.sell)
        .addIfAny("reference_price", prices.reference)
        .addIfAny("reference_source", prices.referenceSource)
        .addIfAny("network_fee", prices.networkFee)
        .addIfAny("minimum_amount", prices.minimumAmount)
        .value();
}

Result<CoinPrices> decodeCoin(const Value& object, const std::string& where, Currency currency, Coin coin)
{
    Fields in(object, where);
    in.acceptBareNumbers();
    CoinPrices prices;
    prices.buy = in.price("buy_price", currency, coin);
    prices.sell = in.price("sell_price", currency, coin);
    if (prices.buy < prices.sell)
        in.fail("buy_price", "lies below sell_price", Errc::Refused);
    prices.reference = in.optionalPrice("reference_price", currency, coin);
    prices.referenceSource = in.optionalText("reference_source", 64);
    prices.networkFee = in.optionalMoney("network_fee", currency);
    prices.minimumAmount = in.optionalMoney("minimum_amount", currency);
    return in.finish(prices);
}

} // namespace

std::string encode(std::span<const PriceTable> tables)
{
    ObjectText out;
    for (const PriceTable& table : tables) {
        ObjectText coins;
        for (const auto& [coin, prices] : table.coins)
            coins.add(codeOf(coin), encode(prices));
        out.add(table.currency.code(), coins.value());
    }
    if (!tables.empty())
        out.add("timestamp", encodeTime(tables.back().timestampMs))
            .add("expiration", encodeTime(tables.back().expirationMs));
    return out.take();
}

Result<PriceTable> decodePriceTable(std::string_view body, Currency currency)
{
    const auto document = Document::read(body);
    if (!document)
        return document.error();
    Fields in(document->root(), "");
    in.acceptBareNumbers();
    PriceTable table;
    table.currency = currency;
    table.timestampMs = in.timeMs("timestamp");
    table.expirationMs = in.timeMs("expiration");
    if (table.lifetimeMs() <= 0 || table.lifetimeMs() > longestLifetimeMs)
        in.fail("expiration", "must be after the timestamp, by a day at most", Errc::Refused);
    const std::string code(currency.code());
    const Value* coins = in.object(code.c_str());
    if (coins == nullptr)
        return *in.error();
    for (const Value& object : *coins) {
        const auto coin = parseCoin(object.name());
        if (!coin)
            continue;
        const std::string where = std::string(code).append(".").append(object.name());
        table.coins[*coin] = in.take(decodeCoin(object, where, currency, *coin));
    }
    return in.finish(table);
}

} // namespace kiosk::athena
