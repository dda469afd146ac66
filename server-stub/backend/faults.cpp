// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/faults.h"

#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

constexpr std::array<std::pair<FaultKind, std::string_view>, 4> kinds{{
    {FaultKind::Delay, "delay"},
    {FaultKind::HttpStatus, "status"},
    {FaultKind::DropBefore, "drop_before"},
    {FaultKind::DropAfter, "drop_after"},
}};

constexpr std::int64_t longestDelayMs = 600'000;

Fault readFault(const Statement& row)
{
    return {
        row.text(1), parseFaultKind(row.text(2)).value_or(FaultKind::Delay), row.integer(3), row.integer(4)};
}

} // namespace

std::string_view textOf(FaultKind kind)
{
    for (const auto& [each, text] : kinds)
        if (each == kind)
            return text;
    return "";
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
    if (fault.endpoint != "*" && !fault.endpoint.starts_with('/'))
        return Error{Errc::Malformed, "endpoint: a path as in /transaction/bill, or *"};
    if (fault.kind == FaultKind::Delay && (fault.value < 1 || fault.value > longestDelayMs))
        return Error{Errc::Malformed, "value: a delay lies between 1 and 600000 milliseconds"};
    if (fault.kind == FaultKind::HttpStatus && (fault.value < 400 || fault.value > 599))
        return Error{Errc::Malformed, "value: a status lies between 400 and 599"};
    if (fault.remaining < 1 || fault.remaining > 1'000'000)
        return Error{Errc::Malformed, "count: must lie between 1 and 1000000"};
    m_database.run("INSERT INTO faults (endpoint, kind, value, remaining) VALUES (?, ?, ?, ?)",
        fault.endpoint, textOf(fault.kind), fault.value, fault.remaining);
    return Done{};
}

std::vector<Fault> Faults::all()
{
    std::vector<Fault> out;
    Statement rows =
        m_database.query("SELECT number, endpoint, kind, value, remaining FROM faults ORDER BY number");
    while (rows.next())
        out.push_back(readFault(rows));
    return out;
}

void Faults::clear() { m_database.run("DELETE FROM faults"); }

std::optional<Fault> Faults::take(std::string_view path)
{
    std::optional<Fault> fault;
    std::int64_t number = 0;
    {
        Statement rows =
            m_database.query("SELECT number, endpoint, kind, value, remaining FROM faults ORDER BY number");
        while (!fault && rows.next()) {
            const std::string endpoint = rows.text(1);
            if (endpoint == "*" || endpoint == path || path.starts_with(endpoint + "/")) {
                fault = readFault(rows);
                number = rows.integer(0);
            }
        }
    }
    if (fault) {
        m_database.run("UPDATE faults SET remaining = remaining - 1 WHERE number = ?", number);
        m_database.run("DELETE FROM faults WHERE remaining < 1");
    }
    return fault;
}

} // namespace kiosk::stub
