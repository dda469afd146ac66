// SPDX-License-Identifier: Apache-2.0
// How much a customer may still buy, from the level at which they are known and what they bought in the last
// 24 hours. The server decides with this; the kiosk only enforces the resulting limit. Source: KYC levels,
// "Limits".
#pragma once

#include "core/athena/records.h"
#include "core/money/money.h"
#include "core/money/result.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace kiosk {

constexpr int highestKycLevel = 3; // 0 is nobody yet: no money is accepted

struct LevelLimits {
    Money perTransaction;
    Money daily;
    int dailyCount;
};

// The operator's limits in one currency; every currency has a table of its own, nothing is converted.
class LimitTable {
public:
    // `levels` are those of level 1 to 3. `minimumLevels` maps a country (ISO 3166, two capitals) to the
    // least level that may buy anything there. Errc::Mismatch for other currencies in it, Errc::Malformed for
    // a minimum outside 0..3, a country in another form or a negative count.
    static Result<LimitTable> create(Currency currency,
        const std::array<LevelLimits, highestKycLevel>& levels,
        std::map<std::string, int, std::less<>> minimumLevels, int defaultMinimumLevel = 1);
    // The USD example that is shipped: 300/900/3, 2000/5000/10, 10000/20000/20; CO, MX and AR need level 3.
    static LimitTable usdExample();

    [[nodiscard]] Currency currency() const { return m_currency; }
    // Nothing for a level that the table does not have (0 above all).
    [[nodiscard]] const LevelLimits* limitsOf(int level) const;
    // At least 1.
    [[nodiscard]] int minimumLevel(std::string_view country) const;

private:
    LimitTable(Currency currency, const std::array<LevelLimits, highestKycLevel>& levels,
        std::map<std::string, int, std::less<>> minimumLevels, int defaultMinimumLevel);

    Currency m_currency;
    std::array<LevelLimits, highestKycLevel> m_levels;
    std::map<std::string, int, std::less<>> m_minimumLevels;
    int m_defaultMinimumLevel;
};

struct PastTransaction {
    std::int64_t at; // Unix seconds of the first note or debit
    Money amount;
    athena::State state;
};
// FUNDING, PURCHASED, DELIVERED, REVERSAL_REQUIRED.
bool countsTowardsLimits(athena::State state);

enum class LimitCode { AmountZero, LevelRequired, DailyCount, PerTransaction, DailyLimit };
std::string_view textOf(LimitCode code); // "amount_zero" …

struct LimitDecision {
    bool allowed;
    Money buyLimit; // what the transaction may hold in all
    std::optional<int> requiredLevel; // when refused: the lowest level at which the amount would be allowed
    std::optional<LimitCode> code; // when refused

    friend bool operator==(const LimitDecision&, const LimitDecision&) = default;
};

// `amount` is the whole of one transaction. For a further note of a running one, leave that transaction out
// of `history`, ask for what is in plus the note, and show buyLimit less what is in. Errc::Mismatch when the
// amount or a counted transaction is in another currency than the table, Errc::Overflow when the history does
// not add up in 64 bits.
Result<LimitDecision> decide(int level, std::string_view country, std::span<const PastTransaction> history,
    std::int64_t now, const Money& amount, const LimitTable& table);
// What of a daily limit is used up; errors as above.
Result<Money> usedInLastDay(std::span<const PastTransaction> history, std::int64_t now, Currency currency);
// Unix seconds of the first transaction that counts; nothing: a customer who never bought.
std::optional<std::int64_t> firstPurchaseAt(std::span<const PastTransaction> history);
Result<Money> buyLimit(int level, std::string_view country, std::span<const PastTransaction> history,
    std::int64_t now, const LimitTable& table);

} // namespace kiosk
