// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/login_codes.h"

#include "core/money/bytes.h"

#include <array>

namespace kiosk::stub {

namespace {

constexpr std::string_view loginColumns =
    "SELECT nonce, session_token, created, used, lifetime_s FROM issued_login_codes ";

std::optional<LoginCode> firstLogin(Statement row)
{
    if (!row.next())
        return std::nullopt;
    return LoginCode{row.text(0), row.text(1), row.integer(2), row.integer(3) != 0, row.integer(4)};
}

} // namespace

void LoginCodes::put(const LoginCode& code)
{
    m_database.run(
        "INSERT OR REPLACE INTO issued_login_codes (nonce, session_token, created, used, failed, lifetime_s) "
        "VALUES (?, ?, ?, ?, 0, ?)",
        code.nonce, code.sessionToken, code.createdMs, code.used ? 1 : 0, code.lifetimeS);
}

LoginCode LoginCodes::issue(
    std::string_view sessionToken, std::int64_t nowMs, std::int64_t lifetimeS, Entropy& entropy)
{
    std::array<std::uint8_t, 16> bytes{};
    entropy.fill(bytes);
    LoginCode code{toHex(bytes), std::string(sessionToken), nowMs, false, lifetimeS};
    m_database.run("DELETE FROM issued_login_codes WHERE session_token = ?", sessionToken);
    put(code);
    return code;
}

std::optional<LoginCode> LoginCodes::find(std::string_view nonce)
{
    return firstLogin(m_database.query(std::string(loginColumns) + "WHERE nonce = ?", nonce));
}

std::optional<LoginCode> LoginCodes::newest(std::int64_t nowMs)
{
    return firstLogin(m_database.query(std::string(loginColumns)
            + "WHERE used = 0 AND created + lifetime_s * 1000 >= ? ORDER BY created DESC, rowid DESC LIMIT 1",
        nowMs));
}

void LoginCodes::use(std::string_view nonce)
{
    m_database.run("UPDATE issued_login_codes SET used = 1 WHERE nonce = ?", nonce);
}

void LoginCodes::fail(std::string_view nonce)
{
    m_database.run("UPDATE issued_login_codes SET failed = failed + 1 WHERE nonce = ?", nonce);
    m_database.run("DELETE FROM issued_login_codes WHERE nonce = ? AND failed >= ?", nonce, mostFailedPosts);
}

} // namespace kiosk::stub
