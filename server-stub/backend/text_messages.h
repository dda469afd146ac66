// SPDX-License-Identifier: Apache-2.0
// Codes by text message: sent at most so often, kept only as an HMAC, compared in constant time, locked after
// five wrong tries. The inbox stands for the customers' phones: the only place that knows a code's digits.
// Source: Athena's API, "SMS sign-in".
#pragma once

#include "core/keys/entropy.h"
#include "server-stub/backend/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kiosk::stub {

inline constexpr int codeLifetimeS = 300;
inline constexpr int resendAfterS = 60;
inline constexpr int mostWrongCodes = 5;

struct TextMessage {
    std::int64_t number = 0;
    std::int64_t sentMs = 0;
    std::string phone;
    std::string code;
    std::string text;
};

enum class CodeVerdict { Right, Wrong, Locked, Expired };

struct CodeCheck {
    CodeVerdict verdict = CodeVerdict::Wrong;
    int attemptsLeft = 0; // Wrong
    std::string phone; // Right
};

class TextMessages {
public:
    // Without an inbox no digit of a code is kept anywhere.
    TextMessages(Database& database, bool keepInbox)
        : m_database(database)
        , m_keepInbox(keepInbox)
    {
    }

    // Seconds until the next message to this number from this machine may go out; 0: now.
    std::int64_t waitS(std::string_view phone, std::string_view machineId, std::int64_t nowMs);
    // A new code for the session; an older one is void.
    void send(std::string_view sessionToken, std::string_view phone, std::string_view machineId,
        std::int64_t nowMs, Entropy& entropy);
    // The same for receipts, which are counted on their own.
    std::int64_t receiptWaitS(std::string_view phone, std::string_view machineId, std::int64_t nowMs);
    void sendReceipt(
        std::string_view phone, std::string_view machineId, std::string_view text, std::int64_t nowMs);
    // A wrong try is counted. A code that was right once stays right for its session.
    CodeCheck check(std::string_view sessionToken, std::string_view code, std::int64_t nowMs);

    std::vector<TextMessage> inbox(const std::optional<std::string>& phone);

private:
    Database& m_database;
    bool m_keepInbox;
};

// Creates what codes are hashed with, once.
void prepareCodeSecret(Database& database, Entropy& entropy);

} // namespace kiosk::stub
