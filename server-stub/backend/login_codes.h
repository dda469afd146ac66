// SPDX-License-Identifier: Apache-2.0
// Codes that a customer's phone scans off a kiosk's screen: one open for a session, used once, dropped after
// ten failed posts. Source: BitID sign-in.
#pragma once

#include "core/bitid/uri.h"
#include "core/keys/entropy.h"
#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::stub {

inline constexpr int mostFailedPosts = 10;

struct LoginCode {
    std::string nonce; // 32 lower-case hex digits
    std::string sessionToken;
    std::int64_t createdMs = 0;
    bool used = false;
    std::int64_t lifetimeS = bitid::lifetimeS; // as it was announced
};

class LoginCodes {
public:
    explicit LoginCodes(Database& database)
        : m_database(database)
    {
    }

    void put(const LoginCode& code);
    // An older code of the session is void.
    LoginCode issue(
        std::string_view sessionToken, std::int64_t nowMs, std::int64_t lifetimeS, Entropy& entropy);
    std::optional<LoginCode> find(std::string_view nonce);
    // The newest that could still be scanned.
    std::optional<LoginCode> newest(std::int64_t nowMs);
    void use(std::string_view nonce);
    // Forgets the nonce at the tenth time.
    void fail(std::string_view nonce);

private:
    Database& m_database;
};

} // namespace kiosk::stub
