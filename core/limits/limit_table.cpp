// SPDX-License-Identifier: Apache-2.0
#include "core/limits/kyc_limits.h"

#include <algorithm>
#include <cassert>

namespace kiosk {
namespace {

bool isLevel(int level) { return level >= 0 && level <= highestKycLevel; }

bool isCountry(std::string_view country)
{
    return country.size() == 2
        && std::all_of(country.begin(), country.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

LevelLimits dollars(Currency usd, std::uint64_t perTransaction, std::uint64_t daily, int count)
{
    return {Money::ofMinor(perTransaction * 100, usd), Money::ofMinor(daily * 100, usd), count};
}

} // namespace

LimitTable::LimitTable(Currency currency, const std::array<LevelLimits, highestKycLevel>& levels,
    std::map<std::string, int, std::less<>> minimumLevels, int defaultMinimumLevel)
    : m_currency(currency)
    , m_levels(levels)
    , m_minimumLevels(std::move(minimumLevels))
    , m_defaultMinimumLevel(defaultMinimumLevel)
{
}

Result<LimitTable> LimitTable::create(Currency currency,
    const std::array<LevelLimits, highestKycLevel>& levels,
    std::map<std::string, int, std::less<>> minimumLevels, int defaultMinimumLevel)
{
    for (const auto& limits : levels) {
        if (limits.perTransaction.currency() != currency || limits.daily.currency() != currency)
            return Error{Errc::Mismatch, "limits: an amount is not in " + std::string(currency.code())};
        if (limits.dailyCount < 0)
            return Error{Errc::Malformed, "limits: a daily count is below zero"};
    }
    if (!isLevel(defaultMinimumLevel))
        return Error{Errc::Malformed, "limits: the minimum level must be 0 to 3"};
    for (const auto& [country, level] : minimumLevels)
        if (!isCountry(country) || !isLevel(level))
            return Error{
                Errc::Malformed, "limits: a minimum level wants a country of two capitals and 0 to 3"};
    return LimitTable(currency, levels, std::move(minimumLevels), defaultMinimumLevel);
}

LimitTable LimitTable::usdExample()
{
    const auto usd = Currency::parse("USD");
    assert(usd.ok());
    return {*usd,
        {dollars(*usd, 300, 900, 3), dollars(*usd, 2000, 5000, 10), dollars(*usd, 10000, 20000, 20)},
        {{"CO", 3}, {"MX", 3}, {"AR", 3}}, 1};
}

const LevelLimits* LimitTable::limitsOf(int level) const
{
    return level >= 1 && level <= highestKycLevel ? &m_levels[static_cast<std::size_t>(level) - 1] : nullptr;
}

int LimitTable::minimumLevel(std::string_view country) const
{
    const auto found = m_minimumLevels.find(country);
    return std::max(1, found == m_minimumLevels.end() ? m_defaultMinimumLevel : found->second);
}

} // namespace kiosk
