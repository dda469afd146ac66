// SPDX-License-Identifier: Apache-2.0
#include "core/athena/price_table.h"

#include "core/athena/json.h"
#include "core/athena/records.h"

namespace kiosk::athena {

namespace {

using nlohmann::json;

constexpr std::int64_t longestLifetimeMs = 24LL * 3600 * 1000;

json encodeCoin(const CoinPrices& prices)
{
    json out{{"buy_price", prices.buy.toString()}, {"sell_price", prices.sell.toString()}};
    if (prices.reference)
        out["reference_price"] = prices.reference->toString();
    if (prices.referenceSource)
        out["reference_source"] = *prices.referenceSource;
    if (prices.networkFee)
        out["network_fee"] = prices.networkFee->toString();
    if (prices.minimumAmount)
        out["minimum_amount"] = prices.minimumAmount->toString();
    return out;
}

Result<CoinPrices> decodeCoin(const json& object, const std::string& where, Currency currency, Coin coin)
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
    json out = json::object();
    for (const PriceTable& table : tables) {
        out["timestamp"] = encodeTime(table.timestampMs);
        out["expiration"] = encodeTime(table.expirationMs);
        json& coins = out[std::string(table.currency.code())] = json::object();
        for (const auto& [coin, prices] : table.coins)
            coins[std::string(codeOf(coin))] = encodeCoin(prices);
    }
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<PriceTable> decodePriceTable(std::string_view body, Currency currency)
{
    const Result<json> document = parseJson(body);
    if (!document)
        return document.error();
    Fields in(*document, "");
    in.acceptBareNumbers();
    PriceTable table;
    table.currency = currency;
    table.timestampMs = in.timeMs("timestamp");
    table.expirationMs = in.timeMs("expiration");
    if (table.lifetimeMs() <= 0 || table.lifetimeMs() > longestLifetimeMs)
        in.fail("expiration", "must be after the timestamp, by a day at most", Errc::Refused);
    const std::string code(currency.code());
    const json* coins = in.object(code.c_str());
    if (coins == nullptr)
        return *in.error();
    for (const auto& [name, object] : coins->items()) {
        const auto coin = parseCoin(name);
        if (!coin)
            continue;
        const std::string where = std::string(code).append(".").append(name);
        table.coins[*coin] = in.take(decodeCoin(object, where, currency, *coin));
    }
    return in.finish(table);
}

} // namespace kiosk::athena
