// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/customer.h"

#include <QJsonArray>

namespace kiosk::e2e {

Customer::Customer(Stand& stand, int number)
    : m_stand(stand)
    , m_national(QStringLiteral("30555501%1").arg(number, 2, 10, QLatin1Char('0')))
{
}

Customer::Customer(Stand& stand, QString national)
    : m_stand(stand)
    , m_national(std::move(national))
{
}

Status Customer::does(const QStringList& commands)
{
    for (const auto& command : commands) {
        if (const auto done = m_stand.robot(command); !done)
            return done.error();
    }
    return Done{};
}

Status Customer::sees(const QString& screen, int milliseconds)
{
    return does({QStringLiteral("wait %1 %2").arg(screen).arg(milliseconds)});
}

Status Customer::reads(const QString& property, const QString& value, int milliseconds)
{
    return does({QStringLiteral("wait-for %1 %2 %3").arg(property, value).arg(milliseconds)});
}

QString Customer::valueOf(const QString& property)
{
    const auto answer = m_stand.robot("get " + property);
    return answer ? (*answer)["value"].toString() : QString{};
}

bool Customer::canSee(const QString& objectName)
{
    return m_stand.robot("wait-seen " + objectName + " 2000").ok();
}

QString Customer::texts()
{
    QString all;
    if (const auto answer = m_stand.robot("texts"); answer) {
        for (const auto& text : (*answer)["texts"].toArray())
            all += text.toString() + '\n';
    }
    return all;
}

Status Customer::goesToCoins()
{
    return does({"wait Idle 60000", "touch startButton", "wait Disclosure", "touch noButton", "wait Coin"});
}

Status Customer::goesToPhone(const QString& coin)
{
    if (const auto before = goesToCoins(); !before)
        return before;
    return does({"touch coin_" + coin, "wait Phone"});
}

Status Customer::goesToCode(const QString& coin)
{
    if (const auto before = goesToPhone(coin); !before)
        return before;
    return does({"type " + m_national, "touch primaryButton", "wait Code 30000"});
}

Status Customer::typesTheCode()
{
    const auto code = m_stand.codeFor(phone());
    return code ? does({"type " + *code, "touch primaryButton"}) : Status(code.error());
}

Status Customer::goesToScan(const QString& coin)
{
    if (const auto before = goesToCode(coin); !before)
        return before;
    if (const auto typed = typesTheCode(); !typed)
        return typed;
    return sees("Scan");
}

Status Customer::shows(const QString& code)
{
    const auto scanned = m_stand.bench({"scan", code});
    return scanned ? Status(Done{}) : Status(scanned.error());
}

Status Customer::goesToAddress(const QString& coin, const QString& wallet)
{
    if (const auto before = goesToScan(coin); !before)
        return before;
    if (const auto shown = shows(wallet); !shown)
        return shown;
    return does({"wait Address", "wait-for addressStep ready 30000"});
}

Status Customer::goesToQuote()
{
    if (const auto before = goesToAddress(); !before)
        return before;
    return does({"touch primaryButton", "wait Quote", "wait-for quoteStep shown"});
}

Status Customer::goesToInsert()
{
    if (const auto before = goesToQuote(); !before)
        return before;
    return does({"touch primaryButton", "wait Insert", "wait-for phase open"});
}

Status Customer::inserts(const QString& value, const QString& total)
{
    if (const auto drawn = m_stand.insertBill(value); !drawn)
        return drawn;
    return does({"wait-for paid " + total + " 30000", "wait-for phase open 30000"});
}

Status Customer::buys()
{
    return does({"touch primaryButton", "wait Delivered 60000", "wait-for sent true 60000"});
}

Status Customer::leaves() { return does({"touch primaryButton", "wait Idle 30000"}); }

} // namespace kiosk::e2e
