// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/customers.h"

#include <algorithm>
#include <array>

namespace kiosk::stub {

namespace {

struct Figures {
    std::string_view currency;
    // Per level: per transaction, a day; in major units.
    std::array<std::array<std::uint64_t, 2>, highestKycLevel> levels;
};

constexpr std::array<int, highestKycLevel> dailyCounts{3, 10, 20};

constexpr std::array tables{
    Figures{"EUR", {{{300, 900}, {2000, 5000}, {10000, 20000}}}},
    Figures{"MXN", {{{6000, 18000}, {40000, 100000}, {200000, 400000}}}},
    Figures{"COP", {{{1200000, 3600000}, {8000000, 20000000}, {40000000, 80000000}}}},
    Figures{"ARS", {{{300000, 900000}, {2000000, 5000000}, {10000000, 20000000}}}},
    Figures{"BRL", {{{1500, 4500}, {10000, 25000}, {50000, 100000}}}},
    Figures{"CLP", {{{280000, 840000}, {1900000, 4700000}, {9500000, 19000000}}}},
    Figures{"JPY", {{{45000, 135000}, {300000, 750000}, {1500000, 3000000}}}},
    Figures{"KWD", {{{90, 270}, {600, 1500}, {3000, 6000}}}},
};

Money major(std::uint64_t amount, Currency currency)
{
    for (int digit = 0; digit < currency.digits(); ++digit)
        amount *= 10;
    return Money::ofMinor(amount, currency);
}

} // namespace

Result<LimitTable> limitTableFor(Currency currency)
{
    if (currency.code() == "USD")
        return LimitTable::usdExample();
    const auto* found = std::find_if(
        tables.begin(), tables.end(), [&](const Figures& row) { return row.currency == currency.code(); });
    if (found == tables.end())
        return Error{Errc::Unsupported, "no limits are set for " + std::string(currency.code())};
    std::array<LevelLimits, highestKycLevel> levels;
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] = {
            major(found->levels[i][0], currency), major(found->levels[i][1], currency), dailyCounts[i]};
    return LimitTable::create(currency, levels, {{"CO", 3}, {"MX", 3}, {"AR", 3}});
}

} // namespace kiosk::stub
