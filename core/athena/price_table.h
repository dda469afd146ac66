// SPDX-License-Identifier: Apache-2.0
// The prices of one currency's coins with the time they hold: Athena's GET /price. Source: Athena's API.
#pragma once

#include "core/money/money.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kiosk::athena {

struct CoinPrices {
    Price buy; // what a customer pays, all-inclusive
    Price sell; // what a customer gets
    // Absent from an old server: the operator has not published the fee.
    std::optional<Price> reference;
    std::optional<std::string> referenceSource;
    std::optional<Money> networkFee;
    std::optional<Money> minimumAmount;
    friend bool operator==(const CoinPrices&, const CoinPrices&) = default;
};

struct PriceTable {
    std::int64_t timestampMs = 0; // Unix milliseconds by the server's clock
    std::int64_t expirationMs = 0;
    Currency currency;
    std::map<Coin, CoinPrices> coins;

    // How long the table holds from its receipt, by the receiver's own clock.
    [[nodiscard]] std::int64_t lifetimeMs() const { return expirationMs - timestampMs; }
    friend bool operator==(const PriceTable&, const PriceTable&) = default;
};

// One body for tables of the same time.
std::string encode(std::span<const PriceTable> tables);

// The table of `currency`. Amounts and times may be bare JSON numbers (an old server): their literal text is
// read. Coins that this version does not know are left out. Refused as a whole: a price that breaks its
// grammar, buy < sell, an expiration that is not after the timestamp or more than a day after it.
Result<PriceTable> decodePriceTable(std::string_view body, Currency currency);

} // namespace kiosk::athena
