// SPDX-License-Identifier: Apache-2.0
#include "core/limits/kyc_limits.h"

namespace kiosk {
namespace {

constexpr std::uint64_t windowSeconds = 86400;

struct Usage {
    Money total;
    int count = 0;
};

// The last 24 hours, not a calendar day; what lies in the future of our clock is outside.
bool isInWindow(std::int64_t at, std::int64_t now)
{
    return at <= now && static_cast<std::uint64_t>(now) - static_cast<std::uint64_t>(at) < windowSeconds;
}

Result<Usage> usageOf(std::span<const PastTransaction> history, std::int64_t now, Currency currency)
{
    Usage usage{Money::zero(currency)};
    for (const auto& past : history) {
        if (!countsTowardsLimits(past.state) || !isInWindow(past.at, now))
            continue;
        const auto total = usage.total.plus(past.amount);
        if (!total)
            return total.error();
        usage.total = *total;
        ++usage.count;
    }
    return usage;
}

Money left(const Money& limit, const Money& used)
{
    return limit.minus(used).valueOr(Money::zero(limit.currency()));
}

struct Question {
    const LimitTable& table;
    int minimumLevel;
    Usage usage;
};

Money limitAt(const Question& question, int level)
{
    const LevelLimits* limits = question.table.limitsOf(level);
    if (limits == nullptr || level < question.minimumLevel || question.usage.count >= limits->dailyCount)
        return Money::zero(question.table.currency());
    const Money today = left(limits->daily, question.usage.total);
    return today < limits->perTransaction ? today : limits->perTransaction;
}

bool allows(const Question& question, int level, const Money& amount)
{
    return !amount.isZero() && amount <= limitAt(question, level);
}

LimitCode reasonAt(const Question& question, int level, const Money& amount)
{
    if (amount.isZero())
        return LimitCode::AmountZero;
    const LevelLimits* limits = question.table.limitsOf(level);
    if (limits == nullptr || level < question.minimumLevel)
        return LimitCode::LevelRequired;
    if (question.usage.count >= limits->dailyCount)
        return LimitCode::DailyCount;
    return amount > limits->perTransaction ? LimitCode::PerTransaction : LimitCode::DailyLimit;
}

std::optional<int> levelThatAllows(const Question& question, int above, const Money& amount)
{
    for (int level = question.minimumLevel; level <= highestKycLevel; ++level)
        if (level > above && allows(question, level, amount))
            return level;
    return std::nullopt;
}

} // namespace

bool countsTowardsLimits(athena::State state)
{
    switch (state) {
    case athena::State::Funding:
    case athena::State::Purchased:
    case athena::State::Delivered:
    case athena::State::ReversalRequired:
        return true;
    case athena::State::Started: // no money in yet
    case athena::State::Ready:
    case athena::State::Reversed:
    case athena::State::Cancelled:
    case athena::State::Expired:
        return false;
    }
    return true;
}

std::string_view textOf(LimitCode code)
{
    switch (code) {
    case LimitCode::AmountZero:
        return "amount_zero";
    case LimitCode::LevelRequired:
        return "level_required";
    case LimitCode::DailyCount:
        return "daily_count";
    case LimitCode::PerTransaction:
        return "per_transaction";
    case LimitCode::DailyLimit:
        return "daily_limit";
    }
    return "";
}

Result<LimitDecision> decide(int level, std::string_view country, std::span<const PastTransaction> history,
    std::int64_t now, const Money& amount, const LimitTable& table)
{
    if (amount.currency() != table.currency())
        return Error{Errc::Mismatch, "limits: the amount is in another currency than the limits"};
    const auto usage = usageOf(history, now, table.currency());
    if (!usage)
        return usage.error();
    const Question question{table, table.minimumLevel(country), *usage};
    const Money limit = limitAt(question, level);
    if (allows(question, level, amount))
        return LimitDecision{true, limit, std::nullopt, std::nullopt};
    return LimitDecision{
        false, limit, levelThatAllows(question, level, amount), reasonAt(question, level, amount)};
}

Result<Money> usedInLastDay(std::span<const PastTransaction> history, std::int64_t now, Currency currency)
{
    const auto usage = usageOf(history, now, currency);
    if (!usage)
        return usage.error();
    return usage->total;
}

std::optional<std::int64_t> firstPurchaseAt(std::span<const PastTransaction> history)
{
    std::optional<std::int64_t> first;
    for (const auto& past : history) {
        if (countsTowardsLimits(past.state) && (!first || past.at < *first))
            first = past.at;
    }
    return first;
}

Result<Money> buyLimit(int level, std::string_view country, std::span<const PastTransaction> history,
    std::int64_t now, const LimitTable& table)
{
    const auto usage = usageOf(history, now, table.currency());
    if (!usage)
        return usage.error();
    return limitAt({table, table.minimumLevel(country), *usage}, level);
}

} // namespace kiosk
