// SPDX-License-Identifier: Apache-2.0
// Who the customers are and how much each may still buy. Source: KYC levels.
#pragma once

#include "core/keys/entropy.h"
#include "core/limits/kyc_limits.h"
#include "server-stub/backend/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::stub {

struct Customer {
    std::string id;
    std::string phone; // E.164, empty for one who came by BitID; never in a log
    int level = 1;
    std::optional<Money> buyLimit; // set by an operator, in place of the level's amounts
    std::string bitidAddress{}; // what the customer's wallet proves; empty for one who came by telephone
};

// The operator's table for a currency: the same shape as the USD example, figures of its own.
// Errc::Unsupported for a currency without one.
Result<LimitTable> limitTableFor(Currency currency);

class Customers {
public:
    explicit Customers(Database& database)
        : m_database(database)
    {
    }

    std::optional<Customer> find(std::string_view customerId);
    std::vector<Customer> all();
    // The customer with this number, at level 1 when new.
    Customer withPhone(std::string_view phone, Entropy& entropy);
    // The customer with this wallet, at level 2 when new.
    Customer withBitid(std::string_view address, Entropy& entropy);
    std::optional<Customer> findByPhone(std::string_view phone);
    // The key of a wallet becomes one of this customer's, who thereby proves what a wallet proves.
    void addBitid(const Customer& customer, std::string_view address);
    [[nodiscard]] std::optional<Customer> findByBitid(std::string_view address);
    void setLevel(std::string_view customerId, int level);
    // Nothing: the level's amounts again.
    void setBuyLimit(std::string_view customerId, const std::optional<Money>& limit);

private:
    Database& m_database;
};

// What one transaction of a customer may hold in all, after what the others of the last 24 hours hold, and
// the level that would allow more.
struct Allowance {
    Money limit;
    std::optional<int> requiredLevel;
    bool authorized = false; // the level suffices in this country
};
Result<Allowance> allowanceOf(const Customer& customer, std::string_view country, Currency currency,
    std::span<const PastTransaction> history, std::int64_t nowMs, const Money& alreadyIn);

} // namespace kiosk::stub
