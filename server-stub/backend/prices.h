// SPDX-License-Identifier: Apache-2.0
// The stub's market: a reference price per coin and currency that stands still until somebody moves it, and
// what a customer pays above it.
#pragma once

#include "core/athena/price_table.h"
#include "server-stub/backend/database.h"

#include <optional>
#include <string_view>
#include <vector>

namespace kiosk::stub {

inline constexpr std::int64_t priceLifetimeMs = 120'000;

class Prices {
public:
    explicit Prices(Database& database)
        : m_database(database)
    {
    }

    // Fills the market once.
    void prepare();
    std::vector<Currency> currencies();
    // Nothing for a currency or coin without a market.
    std::optional<athena::PriceTable> table(Currency currency, std::int64_t nowMs);
    std::optional<athena::CoinPrices> coin(Currency currency, Coin coin);

    // Errc::Refused when a price would leave its range; nothing changes then.
    Status multiply(std::string_view factor);
    Status set(const Price& reference);

private:
    Database& m_database;
};

} // namespace kiosk::stub
