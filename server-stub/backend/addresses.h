// SPDX-License-Identifier: Apache-2.0
// Addresses that Athena knows before anybody scans one: what customers have given her for each coin, and what
// she does not send to.
#pragma once

#include "core/money/money.h"
#include "server-stub/backend/database.h"

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::stub {

enum class AddressVerdict { Free, Blocked, Reused };
// "free", "blocked", "reused".
std::optional<AddressVerdict> parseAddressVerdict(std::string_view text);

class Addresses {
public:
    explicit Addresses(Database& database)
        : m_database(database)
    {
    }

    // As it was given, to the letter: a tester may give one that no kiosk should take.
    std::optional<std::string> registered(std::string_view customerId, Coin coin);
    // Empty: forgotten.
    void enter(std::string_view customerId, Coin coin, const std::optional<std::string>& address);

    AddressVerdict verdict(std::string_view address);
    void judge(std::string_view address, AddressVerdict verdict);

private:
    Database& m_database;
};

} // namespace kiosk::stub
