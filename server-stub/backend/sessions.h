// SPDX-License-Identifier: Apache-2.0
// A visit at a machine: opened by a text message or by `start`, holding one customer and one transaction
// ever.
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::stub {

// How long a session without money may be silent.
inline constexpr std::int64_t idleMs = 15LL * 60 * 1000;

struct Session {
    std::string token;
    std::string machineId;
    std::optional<std::string> customerId; // once somebody has signed in
    std::int64_t lastActivityMs = 0;
};

class Sessions {
public:
    explicit Sessions(Database& database)
        : m_database(database)
    {
    }

    std::optional<Session> find(std::string_view token);
    Session open(std::string_view machineId, std::int64_t nowMs, Entropy& entropy);
    void save(const Session& session);

private:
    Database& m_database;
};

} // namespace kiosk::stub
