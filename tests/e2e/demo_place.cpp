// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/demo_place.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace kiosk::e2e {

namespace {

constexpr auto profile = R"(# The law of a made-up place, for demonstrations.
schema = 1
place = "DEMO"
name = "Demonstration"
version = 1
effective = 2020-01-01T00:00:00Z
expires = 2120-01-01T00:00:00Z
example = true
status = "open"
currency = "%1"

[limits]
minimum_level = 1
new_customer_days = 30
daily_new = "2000.00"
daily_known = "5000.00"

[fees]
cap_fixed = "5.00"
cap_percent = "15"
needs_reference = true

[refund]
days = 30

[operator]
license = "DEMO-0001"
live_help = "+1 305 555 0199"
live_help_hours = "24/7"
authority = "Demo Office"

[receipt]
fields = ["license", "refund_deadline", "live_help", "authority", "profile"]

[[disclosure]]
wait_seconds = 2
text.en = """
You buy coins with cash or a debit card. You see the price and all fees before you pay.
Once the coins are sent, nobody can take them back."""
text.es = """
Usted compra monedas con efectivo o tarjeta de débito. Ve el precio y todas las comisiones antes de pagar.
Cuando las monedas se envían, nadie puede recuperarlas."""

[[warning]]
wait_seconds = 5
text.en = "No government office, bank or company takes payment at this machine."
text.es = "Ninguna oficina del gobierno, banco o empresa cobra en esta máquina."

[[question]]
wait_seconds = 2
stops_on = "yes"
text.en = "Is someone on the phone with you, or did someone send you here?"
text.es = "¿Está hablando por teléfono con alguien, o alguien lo mandó aquí?"
)";

Status writeOnce(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (file.exists())
        return Done{};
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return Error{Errc::Io, "cannot write " + path.toStdString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return Done{};
}

QByteArray newSecret()
{
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    return QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random).toHex();
}

} // namespace

Result<QString> demoPlace(const Stand& stand)
{
    // Beside the machine's folder and not in it: an operator's key is never on a machine.
    const QString key = stand.path("operator/operator.key");
    const QString credential = stand.path("operator/credential");
    const QString file = stand.path("place.toml");
    if (!QDir().mkpath(stand.path("operator")))
        return Error{Errc::Io, "cannot make the operator's folder"};
    const auto text = QString::fromUtf8(profile).arg(stand.settings().currency).toUtf8();
    for (const auto& written : {writeOnce(credential, newSecret()), writeOnce(file, text)}) {
        if (!written)
            return written.error();
    }
    const auto tool = [&](const QStringList& arguments) {
        return runProgram(stand.program("athena-profile"), arguments);
    };
    const auto publicKey = tool({QFile::exists(key) ? "public-key" : "make-key", key, credential});
    if (!publicKey)
        return publicKey.error();
    if (const auto signedOne = tool({"sign", file, key, credential}); !signedOne)
        return signedOne.error();
    return QStringLiteral("[place]\nprofile = \"%1\"\npublic_key = \"%2\"\n\n")
        .arg(file, publicKey->trimmed());
}

} // namespace kiosk::e2e
