// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/faults.h"

#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

constexpr std::array<std::pair<FaultKind, std::string_view>, 9> kinds{{
    {FaultKind::Delay, "delay"},
    {FaultKind::HttpStatus, "status"},
    {FaultKind::DropBefore, "drop_before"},
    {FaultKind::DropAfter, "drop_after"},
    {FaultKind::Truncate, "truncate"},
    {FaultKind::Slow, "slow"},
    {FaultKind::Twice, "twice"},
    {FaultKind::Repeat, "repeat"},
    {FaultKind::Other, "other"},
}};

constexpr std::int64_t longestDelayMs = 600'000;
constexpr std::int64_t longestPauseMs = 10'000;
constexpr std::size_t longestWord = 64;

Fault readFault(const Statement& row)
{
    return {row.text(1), parseFaultKind(row.text(2)).value_or(FaultKind::Delay), row.integer(3),
        row.integer(4), row.text(5)};
}

bool isErrorCode(std::string_view text)
{
    return !text.empty() && text.size() <= longestWord
        && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

std::string wordProblem(const Fault& fault)
{
    if (fault.word.empty())
        return {};
    if (fault.kind == FaultKind::HttpStatus)
        return isErrorCode(fault.word) ? "" : "code: an error code as in bad_state";
    if (fault.kind == FaultKind::Repeat)
        return fault.word.starts_with('/') && fault.word.size() <= longestWord
            ? ""
            : "of: a path as in /transaction/status";
    return "only a status has a code, only a repeated answer is of a path";
}

bool hasValue(FaultKind kind)
{
    return kind == FaultKind::Delay || kind == FaultKind::Slow || kind == FaultKind::Truncate
        || kind == FaultKind::HttpStatus;
}

std::string problemOf(const Fault& fault)
{
    if (fault.endpoint != "*" && !fault.endpoint.starts_with('/'))
        return "endpoint: a path as in /transaction/bill, or *";
    if (fault.kind == FaultKind::Delay && (fault.value < 1 || fault.value > longestDelayMs))
        return "value: a delay lies between 1 and 600000 milliseconds";
    if (fault.kind == FaultKind::Slow && (fault.value < 1 || fault.value > longestPauseMs))
        return "value: between two bytes lie 1 to 10000 milliseconds";
    if (fault.kind == FaultKind::Truncate && fault.value < 0)
        return "value: a number of bytes, 0 for half of the body";
    if (fault.kind == FaultKind::HttpStatus && (fault.value < 400 || fault.value > 599))
        return "value: a status lies between 400 and 599";
    if (!hasValue(fault.kind) && fault.value != 0)
        return "value: a fault of this kind has none";
    if (fault.remaining < 1 || fault.remaining > 1'000'000)
        return "count: must lie between 1 and 1000000";
    return wordProblem(fault);
}

constexpr const char* selectFaults =
    "SELECT number, endpoint, kind, value, remaining, word FROM ordered_faults ORDER BY number";

} // namespace

std::string_view textOf(FaultKind kind)
{
    for (const auto& [each, text] : kinds)
        if (each == kind)
            return text;
    return "";
}

std::string faultKinds()
{
    std::string list;
    for (const auto& [each, text] : kinds)
        list.append(list.empty() ? "" : ", ").append(text);
    return list;
}

std::optional<FaultKind> parseFaultKind(std::string_view text)
{
    for (const auto& [kind, each] : kinds)
        if (each == text)
            return kind;
    return std::nullopt;
}

Status Faults::add(const Fault& fault)
{
    if (std::string problem = problemOf(fault); !problem.empty())
        return Error{Errc::Malformed, std::move(problem)};
    m_database.run(
        "INSERT INTO ordered_faults (endpoint, kind, value, remaining, word) VALUES (?, ?, ?, ?, ?)",
        fault.endpoint, textOf(fault.kind), fault.value, fault.remaining, fault.word);
    return Done{};
}

std::vector<Fault> Faults::all()
{
    std::vector<Fault> out;
    Statement rows = m_database.query(selectFaults);
    while (rows.next())
        out.push_back(readFault(rows));
    return out;
}

void Faults::clear() { m_database.run("DELETE FROM ordered_faults"); }

std::optional<Fault> Faults::take(std::string_view path)
{
    std::optional<Fault> fault;
    std::int64_t number = 0;
    {
        Statement rows = m_database.query(selectFaults);
        while (!fault && rows.next()) {
            const std::string endpoint = rows.text(1);
            if (endpoint == "*" || endpoint == path || path.starts_with(endpoint + "/")) {
                fault = readFault(rows);
                number = rows.integer(0);
            }
        }
    }
    if (fault) {
        m_database.run("UPDATE ordered_faults SET remaining = remaining - 1 WHERE number = ?", number);
        m_database.run("DELETE FROM ordered_faults WHERE remaining < 1");
    }
    return fault;
}

} // namespace kiosk::stub
