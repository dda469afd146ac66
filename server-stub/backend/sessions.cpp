// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/sessions.h"

namespace kiosk::stub {

std::optional<Session> Sessions::find(std::string_view token)
{
    Statement row = m_database.query(
        "SELECT token, machine_id, customer_id, last_activity FROM sessions WHERE token = ?", token);
    if (!row.next())
        return std::nullopt;
    return Session{row.text(0), row.text(1), row.optionalText(2), row.integer(3)};
}

Session Sessions::open(std::string_view machineId, std::int64_t nowMs, Entropy& entropy)
{
    Session session{uuidV4(entropy), std::string(machineId), std::nullopt, nowMs};
    m_database.run("INSERT INTO sessions (token, machine_id, last_activity) VALUES (?, ?, ?)", session.token,
        machineId, nowMs);
    return session;
}

void Sessions::save(const Session& session)
{
    m_database.run("UPDATE sessions SET customer_id = ?, last_activity = ? WHERE token = ?",
        session.customerId, session.lastActivityMs, session.token);
}

} // namespace kiosk::stub
