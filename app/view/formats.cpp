// SPDX-License-Identifier: Apache-2.0
#include "app/view/formats.h"

#include <algorithm>

namespace kiosk::format {

namespace {

QString symbolFor(const Currency& currency)
{
    if (currency.code() == "USD")
        return QStringLiteral("$");
    if (currency.code() == "EUR")
        return QStringLiteral("€");
    return QString::fromLatin1(currency.code().data(), 3) + QChar(0x00A0);
}

// Canonical text ("49728.15") with the language's grouping and decimal sign.
QString localised(const QString& canonical, const QLocale& locale)
{
    const auto parts = canonical.split(QLatin1Char('.'));
    auto text = locale.toString(parts.front().toULongLong());
    if (parts.size() > 1)
        text += locale.decimalPoint() + parts.at(1);
    return text;
}

} // namespace

QString money(const Money& amount, const QLocale& locale)
{
    return symbolFor(amount.currency()) + localised(QString::fromStdString(amount.toString()), locale);
}

QString wholeMoney(const Money& amount, const QLocale& locale)
{
    auto text = QString::fromStdString(amount.toString());
    if (const auto point = text.indexOf(QLatin1Char('.'));
        point >= 0 && text.mid(point + 1).count(QLatin1Char('0')) == text.size() - point - 1)
        text.truncate(point);
    return symbolFor(amount.currency()) + localised(text, locale);
}

QString price(const Price& price, const QLocale& locale)
{
    return symbolFor(price.currency()) + localised(QString::fromStdString(price.toString()), locale);
}

QString coins(const CryptoAmount& amount, const QLocale& locale)
{
    constexpr int shown = 8;
    auto text = QString::fromStdString(amount.toString());
    const auto point = text.indexOf(QLatin1Char('.'));
    if (point >= 0)
        text.truncate(std::min(text.size(), point + 1 + shown));
    const auto code = codeOf(amount.coin());
    return localised(text, locale) + QChar(0x00A0)
        + QString::fromLatin1(code.data(), static_cast<int>(code.size()));
}

QString percent(std::uint64_t basisPoints, const QLocale& locale)
{
    auto text = locale.toString(static_cast<qulonglong>(basisPoints / 100));
    const auto rest = basisPoints % 100;
    if (rest != 0)
        text += locale.decimalPoint()
            + (rest % 10 == 0 ? QString::number(rest / 10)
                              : QString::number(rest).rightJustified(2, QLatin1Char('0')));
    return text + QChar(0x00A0) + locale.percent();
}

QString countdown(Milliseconds left)
{
    const auto seconds = std::max<Milliseconds>(0, (left + 999) / 1000);
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString groups(const QString& text, int size, const QString& separator)
{
    QStringList parts;
    for (qsizetype at = 0; at < text.size(); at += size)
        parts.append(text.mid(at, size));
    return parts.join(separator);
}

QString coinName(Coin coin)
{
    switch (coin) {
    case Coin::Btc:
        return QStringLiteral("Bitcoin");
    case Coin::Eth:
        return QStringLiteral("Ethereum");
    case Coin::Ltc:
        return QStringLiteral("Litecoin");
    case Coin::Bch:
        return QStringLiteral("Bitcoin Cash");
    }
    return {};
}

} // namespace kiosk::format
