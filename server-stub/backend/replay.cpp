// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/replay.h"

#include "core/keys/signed_request.h"

namespace kiosk::stub {

namespace {
constexpr std::int64_t dayMs = 24LL * 3600 * 1000;
}

bool Nonces::seen(std::string_view identity, std::string_view nonce)
{
    return m_database.query("SELECT 1 FROM nonces WHERE identity = ? AND nonce = ?", identity, nonce).next();
}

void Nonces::store(std::string_view identity, std::string_view nonce, std::int64_t nowMs)
{
    if (nowMs >= m_forgetsAtMs) {
        m_database.run("DELETE FROM nonces WHERE seen < ?", nowMs - nonceLifetimeMs);
        m_forgetsAtMs = nowMs + nonceLifetimeMs / 10;
    }
    m_database.run("INSERT INTO nonces (identity, nonce, seen) VALUES (?, ?, ?)", identity, nonce, nowMs);
}

std::optional<StoredAnswer> Answers::find(
    std::string_view identity, std::string_view path, std::string_view key)
{
    Statement row = m_database.query("SELECT body_hash, http, answer, transaction_id FROM answers WHERE "
                                     "identity = ? AND path = ? AND key = ?",
        identity, path, key);
    if (!row.next())
        return std::nullopt;
    return StoredAnswer{row.text(0), static_cast<int>(row.integer(1)), row.text(2), row.optionalText(3)};
}

void Answers::store(std::string_view identity, std::string_view path, std::string_view key,
    const StoredAnswer& answer, std::int64_t nowMs)
{
    m_database.run(
        "INSERT INTO answers (identity, path, key, body_hash, http, answer, created, transaction_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        identity, path, key, answer.bodyHash, answer.http, answer.body, nowMs, answer.transactionId);
}

void Answers::forget(std::int64_t nowMs)
{
    m_database.run(
        "DELETE FROM answers WHERE created < ? AND (transaction_id IS NULL OR EXISTS (SELECT 1 FROM "
        "transactions t WHERE t.transaction_id = answers.transaction_id AND t.ended < ?))",
        nowMs - dayMs, nowMs - 30 * dayMs);
}

} // namespace kiosk::stub
