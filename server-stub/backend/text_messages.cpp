// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/text_messages.h"

#include "core/keys/hash.h"

#include <algorithm>
#include <array>

namespace kiosk::stub {

namespace {

constexpr const char* secretName = "code_secret";
constexpr std::int64_t secondMs = 1000;
constexpr std::int64_t hourMs = 3600 * secondMs;

// Uniform over the million: what would favour low numbers is drawn again.
std::string sixDigits(Entropy& entropy)
{
    constexpr std::uint32_t range = 1'000'000;
    constexpr std::uint32_t usable = UINT32_MAX - UINT32_MAX % range;
    std::uint32_t value = usable;
    while (value >= usable) {
        std::array<std::uint8_t, 4> bytes{};
        entropy.fill(bytes);
        value = 0;
        for (const std::uint8_t byte : bytes)
            value = value << 8 | byte;
    }
    const std::string digits = std::to_string(value % range);
    return std::string(6 - digits.size(), '0') + digits;
}

std::string hmacOf(Database& database, std::string_view sessionToken, std::string_view code)
{
    Statement row = database.query("SELECT value FROM settings WHERE name = ?", secretName);
    if (!row.next())
        throw DatabaseError("the books have no secret for codes");
    std::string message(sessionToken);
    message.push_back('\0');
    message.append(code);
    return toHex(hmacSha256(asBytes(row.text(0)), asBytes(message)));
}

struct Window {
    const char* sql;
    std::int64_t lengthS;
    std::int64_t most;
};

// How long until the oldest message that fills the window leaves it.
std::int64_t waitIn(Database& database, const Window& window, std::string_view who, std::int64_t nowMs)
{
    Statement rows = database.query(window.sql, who, nowMs - window.lengthS * 1000, window.most);
    std::int64_t count = 0;
    std::int64_t oldest = nowMs;
    for (; rows.next(); ++count)
        oldest = rows.integer(0);
    if (count < window.most)
        return 0;
    return std::max<std::int64_t>(1, (oldest + window.lengthS * 1000 - nowMs + 999) / 1000);
}

constexpr const char* byPhone =
    "SELECT sent FROM sms_sent WHERE phone = ? AND sent > ? ORDER BY sent DESC LIMIT ?";
constexpr const char* byMachine =
    "SELECT sent FROM sms_sent WHERE machine_id = ? AND sent > ? ORDER BY sent DESC LIMIT ?";

constexpr const char* receiptsByPhone =
    "SELECT sent FROM receipts_sent WHERE phone = ? AND sent > ? ORDER BY sent DESC LIMIT ?";
constexpr const char* receiptsByMachine =
    "SELECT sent FROM receipts_sent WHERE machine_id = ? AND sent > ? ORDER BY sent DESC LIMIT ?";

} // namespace

void prepareCodeSecret(Database& database, Entropy& entropy)
{
    std::array<std::uint8_t, 32> secret{};
    entropy.fill(secret);
    database.run("INSERT OR IGNORE INTO settings (name, value) VALUES (?, ?)", secretName, toHex(secret));
}

std::int64_t TextMessages::waitS(std::string_view phone, std::string_view machineId, std::int64_t nowMs)
{
    return std::max({waitIn(m_database, {byPhone, resendAfterS, 1}, phone, nowMs),
        waitIn(m_database, {byPhone, 600, 3}, phone, nowMs),
        waitIn(m_database, {byMachine, 3600, 60}, machineId, nowMs)});
}

std::int64_t TextMessages::receiptWaitS(
    std::string_view phone, std::string_view machineId, std::int64_t nowMs)
{
    return std::max(waitIn(m_database, {receiptsByPhone, 3600, 5}, phone, nowMs),
        waitIn(m_database, {receiptsByMachine, 3600, 60}, machineId, nowMs));
}

void TextMessages::sendReceipt(
    std::string_view phone, std::string_view machineId, std::string_view text, std::int64_t nowMs)
{
    m_database.run("DELETE FROM receipts_sent WHERE sent <= ?", nowMs - hourMs);
    m_database.run(
        "INSERT INTO receipts_sent (sent, phone, machine_id) VALUES (?, ?, ?)", nowMs, phone, machineId);
    if (m_keepInbox)
        m_database.run(
            "INSERT INTO inbox (sent, phone, code, text) VALUES (?, ?, '', ?)", nowMs, phone, text);
}

void TextMessages::send(std::string_view sessionToken, std::string_view phone, std::string_view machineId,
    std::int64_t nowMs, Entropy& entropy)
{
    const std::string code = sixDigits(entropy);
    m_database.run("INSERT OR REPLACE INTO sms_codes (session_token, phone, code_hmac, expires, wrong, used) "
                   "VALUES (?, ?, ?, ?, 0, 0)",
        sessionToken, phone, hmacOf(m_database, sessionToken, code), nowMs + codeLifetimeS * secondMs);
    m_database.run("DELETE FROM sms_sent WHERE sent <= ?", nowMs - hourMs);
    m_database.run(
        "INSERT INTO sms_sent (sent, phone, machine_id) VALUES (?, ?, ?)", nowMs, phone, machineId);
    if (m_keepInbox)
        m_database.run("INSERT INTO inbox (sent, phone, code, text) VALUES (?, ?, ?, ?)", nowMs, phone, code,
            "Your Athena code is " + code
                + ". It is good for 5 minutes. Nobody from Athena will ever ask you for it.");
}

CodeCheck TextMessages::check(std::string_view sessionToken, std::string_view code, std::int64_t nowMs)
{
    Statement row = m_database.query(
        "SELECT phone, code_hmac, expires, wrong, used FROM sms_codes WHERE session_token = ?", sessionToken);
    if (!row.next())
        return {CodeVerdict::Expired, 0, {}};
    const auto wrong = static_cast<int>(row.integer(3));
    const bool used = row.integer(4) != 0;
    if (wrong >= mostWrongCodes)
        return {CodeVerdict::Locked, 0, {}};
    if (!used && nowMs > row.integer(2))
        return {CodeVerdict::Expired, 0, {}};
    const bool right =
        equalInConstantTime(asBytes(row.text(1)), asBytes(hmacOf(m_database, sessionToken, code)));
    if (!right) {
        m_database.run("UPDATE sms_codes SET wrong = wrong + 1 WHERE session_token = ?", sessionToken);
        return {CodeVerdict::Wrong, mostWrongCodes - wrong - 1, {}};
    }
    m_database.run("UPDATE sms_codes SET used = 1 WHERE session_token = ?", sessionToken);
    return {CodeVerdict::Right, 0, row.text(0)};
}

std::vector<TextMessage> TextMessages::inbox(const std::optional<std::string>& phone)
{
    std::vector<TextMessage> out;
    Statement rows = m_database.query("SELECT number, sent, phone, code, text FROM inbox "
                                      "WHERE (?1 IS NULL OR phone = ?1) ORDER BY number DESC LIMIT 100",
        phone);
    while (rows.next())
        out.push_back({rows.integer(0), rows.integer(1), rows.text(2), rows.text(3), rows.text(4)});
    return out;
}

} // namespace kiosk::stub
