// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include "app/athena/athena_client.h"
#include "core/athena/json.h"

namespace kiosk {

bool ServerClock::set(const QByteArray& dateHeader)
{
    // IMF-fixdate, the only form that is sent (RFC 9110, 5.6.7).
    static const QLocale c = QLocale::c();
    QDateTime date = c.toDateTime(
        QString::fromLatin1(dateHeader.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid())
        return false;
    date.setTimeSpec(Qt::UTC);
    // The header cuts the fraction off: half a second is the best guess.
    m_offsetMs = date.toMSecsSinceEpoch() + halfSecond - m_wallClock();
    return true;
}

std::string errorCodeOf(const AthenaAnswer& answer)
{
    if (answer.http == 0 || answer.http == 200)
        return {};
    const auto body = athena::Document::read(answer.body);
    if (!body || !body->root().isObject())
        return {};
    athena::Fields fields(body->root(), "");
    return fields.optionalText("error_code", 64).value_or("");
}

} // namespace kiosk
