// SPDX-License-Identifier: Apache-2.0
// What protects from doing a thing twice: nonces that were seen, and the answers given under an idempotency
// key. Both are on disk. Sources: signed requests, check 9; Athena's API, "Idempotency".
#pragma once

#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::stub {

class Nonces {
public:
    explicit Nonces(Database& database)
        : m_database(database)
    {
    }
    bool seen(std::string_view identity, std::string_view nonce);
    // Also forgets those that are older than their lifetime, now and then.
    void store(std::string_view identity, std::string_view nonce, std::int64_t nowMs);

private:
    Database& m_database;
    std::int64_t m_forgetsAtMs = 0;
};

struct StoredAnswer {
    std::string bodyHash; // SHA-256 of the request's body, in hex
    int http = 0;
    std::string body;
    std::optional<std::string> transactionId;
};

class Answers {
public:
    explicit Answers(Database& database)
        : m_database(database)
    {
    }
    std::optional<StoredAnswer> find(std::string_view identity, std::string_view path, std::string_view key);
    void store(std::string_view identity, std::string_view path, std::string_view key,
        const StoredAnswer& answer, std::int64_t nowMs);
    // What is older than 24 hours and belongs to no transaction, or to one that ended more than 30 days ago.
    void forget(std::int64_t nowMs);

private:
    Database& m_database;
};

} // namespace kiosk::stub
