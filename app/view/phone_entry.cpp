// SPDX-License-Identifier: Apache-2.0
#include "app/view/phone_entry.h"

#include <QVariantMap>

namespace kiosk {

PhoneEntry::PhoneEntry(const QStringList& countries)
{
    for (const auto& code : countries) {
        if (const Country* country = phoneCountry(code.toStdString()))
            m_countries.push_back(country);
    }
    if (m_countries.empty())
        m_countries.push_back(&phoneCountries.front());
}

QVariantList PhoneEntry::countries() const
{
    QVariantList list;
    for (const auto* country : m_countries)
        list.append(QVariantMap{{"code", QString::fromUtf8(country->code)},
            {"name", QString::fromUtf8(country->name)}, {"prefix", QString::fromUtf8(country->prefix)}});
    return list;
}

void PhoneEntry::choose(const QString& code)
{
    for (std::size_t i = 0; i < m_countries.size(); ++i) {
        if (code == QLatin1String(m_countries[i]->code))
            m_chosen = i;
    }
    m_digits.truncate(country().digitsAtMost);
}

void PhoneEntry::type(const QString& digit)
{
    const bool isDigit =
        digit.size() == 1 && digit.at(0) >= QLatin1Char('0') && digit.at(0) <= QLatin1Char('9');
    const bool isTrunk = country().trunkZero && m_digits.isEmpty() && digit == QLatin1String("0");
    if (isDigit && !isTrunk && m_digits.size() < country().digitsAtMost)
        m_digits += digit;
}

void PhoneEntry::erase() { m_digits.chop(1); }

void PhoneEntry::clear()
{
    m_digits.fill(QLatin1Char('0'));
    m_digits.clear();
}

bool PhoneEntry::isComplete() const
{
    return m_digits.size() >= country().digits && m_digits.size() <= country().digitsAtMost;
}

QString PhoneEntry::shown() const
{
    QString text;
    qsizetype next = 0;
    for (const char* c = country().pattern; *c != '\0' && next < m_digits.size(); ++c)
        text += *c == '#' ? m_digits.at(next++) : QLatin1Char(*c);
    return text + m_digits.mid(next);
}

QString PhoneEntry::e164() const { return QLatin1String(country().prefix) + m_digits; }

QString PhoneEntry::masked() const
{
    return m_digits.isEmpty() ? QString{}
                              : QLatin1String(country().prefix) + QStringLiteral(" … ") + m_digits.right(4);
}

} // namespace kiosk
