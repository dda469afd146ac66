// SPDX-License-Identifier: Apache-2.0
// kyc_limits.json: a table of limits of its own, then customers with history and amount to the decision.
#include "core/limits/kyc_limits.h"
#include "tests/conformance/entries.h"
#include "tests/conformance/vector_report.h"

#include <stdexcept>

namespace kiosk::conformance {
namespace {

using nlohmann::json;

std::string word(const json& entry, const char* name) { return entry.at(name).get<std::string>(); }

template <class T> T need(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().detail);
    return std::move(result).value();
}

Currency usd() { return need(Currency::parse("USD")); }
Money money(const json& entry, const char* name) { return need(Money::parse(word(entry, name), usd())); }

LevelLimits limitsOf(const json& level)
{
    return {money(level, "per_transaction"), money(level, "daily"), level.at("daily_count").get<int>()};
}

LimitTable tableOf(const json& file)
{
    const json& levels = file.at("levels");
    if (levels.size() != highestKycLevel)
        throw std::runtime_error(std::to_string(levels.size()) + " levels");
    auto minimum = file.at("minimum_level").get<std::map<std::string, int, std::less<>>>();
    const int fallback = minimum.at("default");
    minimum.erase("default");
    return need(LimitTable::create(usd(),
        {limitsOf(levels.at("1")), limitsOf(levels.at("2")), limitsOf(levels.at("3"))}, minimum, fallback));
}

json asJson(const LimitDecision& decision)
{
    return {{"allowed", decision.allowed}, {"buy_limit", decision.buyLimit.toString()},
        {"required_level", decision.requiredLevel ? json(*decision.requiredLevel) : json()},
        {"code", decision.code ? json(textOf(*decision.code)) : json()}};
}

void runCase(const json& entry, const std::string& where, const LimitTable& table, VectorReport& report)
{
    requireKnownMembers(entry, {"id", "country", "level", "now", "history", "amount", "expect"});
    std::vector<PastTransaction> history;
    for (const auto& past : entry.at("history")) {
        requireKnownMembers(past, {"at", "amount", "state"});
        history.push_back({past.at("at").get<std::int64_t>(), money(past, "amount"),
            need(athena::parseState(word(past, "state")))});
    }
    const int level = entry.at("level").get<int>();
    const auto now = entry.at("now").get<std::int64_t>();
    const std::string country = word(entry, "country");
    const auto decision = need(decide(level, country, history, now, money(entry, "amount"), table));
    const bool limitAgrees = need(buyLimit(level, country, history, now, table)) == decision.buyLimit;
    const json got = asJson(decision);
    report.check(limitAgrees && got == entry.at("expect"), where,
        "expected " + entry.at("expect").dump() + ", got " + got.dump());
}

} // namespace

void runKycLimits(const json& file, VectorReport& report)
{
    for (const auto& [name, group] : file.items()) {
        const bool known = name == "about" || name == "source" || name == "note" || name == "levels"
            || name == "minimum_level" || name == "cases";
        if (!known)
            report.fail(name, "a group that is not known");
    }
    try {
        const LimitTable table = tableOf(file);
        const json& cases = file.at("cases");
        for (std::size_t i = 0; i < cases.size(); ++i) {
            const std::string where = "cases[" + std::to_string(i) + "]";
            try {
                runCase(cases.at(i), where, table, report);
            } catch (const std::exception& unreadable) {
                report.fail(where, unreadable.what());
            }
        }
    } catch (const std::exception& unreadable) {
        report.fail("levels, minimum_level", unreadable.what());
    }
}

} // namespace kiosk::conformance
