// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/addresses.h"

#include <array>
#include <utility>

namespace kiosk::stub {

namespace {

constexpr std::array<std::pair<std::string_view, AddressVerdict>, 3> verdicts{
    std::pair{std::string_view("free"), AddressVerdict::Free},
    std::pair{std::string_view("blocked"), AddressVerdict::Blocked},
    std::pair{std::string_view("reused"), AddressVerdict::Reused}};

} // namespace

std::optional<AddressVerdict> parseAddressVerdict(std::string_view text)
{
    for (const auto& [word, verdict] : verdicts)
        if (word == text)
            return verdict;
    return std::nullopt;
}

std::optional<std::string> Addresses::registered(std::string_view customerId, Coin coin)
{
    Statement row =
        m_database.query("SELECT address FROM registered_addresses WHERE customer_id = ? AND coin = ?",
            customerId, codeOf(coin));
    return row.next() ? std::optional(row.text(0)) : std::nullopt;
}

void Addresses::enter(std::string_view customerId, Coin coin, const std::optional<std::string>& address)
{
    if (!address) {
        m_database.run(
            "DELETE FROM registered_addresses WHERE customer_id = ? AND coin = ?", customerId, codeOf(coin));
        return;
    }
    m_database.run("INSERT INTO registered_addresses (customer_id, coin, address) VALUES (?, ?, ?) "
                   "ON CONFLICT DO UPDATE SET address = excluded.address",
        customerId, codeOf(coin), *address);
}

AddressVerdict Addresses::verdict(std::string_view address)
{
    Statement row = m_database.query("SELECT verdict FROM judged_addresses WHERE address = ?", address);
    return row.next() ? parseAddressVerdict(row.text(0)).value_or(AddressVerdict::Free)
                      : AddressVerdict::Free;
}

void Addresses::judge(std::string_view address, AddressVerdict verdict)
{
    for (const auto& [word, each] : verdicts)
        if (each == verdict)
            m_database.run("INSERT INTO judged_addresses (address, verdict) VALUES (?, ?) "
                           "ON CONFLICT DO UPDATE SET verdict = excluded.verdict",
                address, word);
}

} // namespace kiosk::stub
