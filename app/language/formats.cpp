// SPDX-License-Identifier: Apache-2.0
#include "app/language/formats.h"

#include <algorithm>

namespace kiosk::format {

namespace {

// "$" is the money of the country whose figures these are, and the United States' where that country has
// another sign. For every other money the code says which dollars or pesos are meant.
QString symbolFor(const Currency& currency, const QLocale& locale)
{
    const QString code = QString::fromLatin1(currency.code().data(), 3);
    const QString own = locale.currencySymbol(QLocale::CurrencySymbol);
    if (code == locale.currencySymbol(QLocale::CurrencyIsoCode))
        return own;
    if (code == QLatin1String("USD"))
        return own == QLatin1String("$") ? QStringLiteral("US$") : QStringLiteral("$");
    if (code == QLatin1String("EUR"))
        return QStringLiteral("€");
    return code == QLatin1String("BRL") ? QStringLiteral("R$") : code;
}

// Marks of direction say how the locale's own figures run; ours run from left to right, as a whole.
QString isolated(QString text, const QLocale& locale)
{
    if (locale.textDirection() != Qt::RightToLeft)
        return text;
    for (const char16_t mark : {u'\u200E', u'\u200F', u'\u061C'})
        text.remove(QChar(mark));
    return QChar(0x2066) + text + QChar(0x2069);
}

// In threes. Not by QLocale::toString(): that of Qt 6.4 writes 1234567 as "1234.567" for Spain.
QString grouped(const QString& digits, const QLocale& locale)
{
    QString text = digits;
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        text.insert(at, locale.groupSeparator());
    return text;
}

// Canonical text ("49728.15") with the language's grouping and decimal sign.
QString localised(const QString& canonical, const QLocale& locale)
{
    const auto parts = canonical.split(QLatin1Char('.'));
    auto text = grouped(parts.front(), locale);
    if (parts.size() > 1)
        text += locale.decimalPoint() + parts.at(1);
    return text;
}

// The language's own place for the sign of the currency: before or after, close or apart. A code of letters
// never touches the figure.
QString withSymbol(const QString& figure, const Currency& currency, const QLocale& locale)
{
    const QString symbol = symbolFor(currency, locale);
    QString pattern = locale.toCurrencyString(qlonglong{1}, symbol);
    const qsizetype digit = pattern.indexOf(QLatin1Char('1'));
    const bool letters = symbol.back().isLetter();
    if (letters && digit > 0 && pattern.at(digit - 1) == symbol.back())
        pattern.insert(digit, QChar(0x00A0));
    return isolated(pattern.replace(QLatin1Char('1'), figure), locale);
}

QString withCode(const QString& figure, Coin coin, const QLocale& locale)
{
    const auto code = codeOf(coin);
    return isolated(
        figure + QChar(0x00A0) + QString::fromLatin1(code.data(), static_cast<int>(code.size())), locale);
}

// With the year in full.
QString shortDate(const QDate& date, const QLocale& locale)
{
    QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("yyyy")))
        pattern.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return locale.toString(date, pattern);
}

} // namespace

QString money(const Money& amount, const QLocale& locale)
{
    return withSymbol(
        localised(QString::fromStdString(amount.toString()), locale), amount.currency(), locale);
}

QString wholeMoney(const Money& amount, const QLocale& locale)
{
    auto text = QString::fromStdString(amount.toString());
    if (const auto point = text.indexOf(QLatin1Char('.'));
        point >= 0 && text.mid(point + 1).count(QLatin1Char('0')) == text.size() - point - 1)
        text.truncate(point);
    return withSymbol(localised(text, locale), amount.currency(), locale);
}

QString price(const Price& price, const QLocale& locale)
{
    return withSymbol(localised(QString::fromStdString(price.toString()), locale), price.currency(), locale);
}

QString coins(const CryptoAmount& amount, const QLocale& locale)
{
    constexpr int shown = 8;
    auto text = QString::fromStdString(amount.toString());
    const auto point = text.indexOf(QLatin1Char('.'));
    if (point >= 0)
        text.truncate(std::min(text.size(), point + 1 + shown));
    return withCode(localised(text, locale), amount.coin(), locale);
}

QString allCoins(const CryptoAmount& amount, const QLocale& locale)
{
    return withCode(localised(QString::fromStdString(amount.toString()), locale), amount.coin(), locale);
}

QString percent(std::uint64_t basisPoints, const QLocale& locale)
{
    auto text = grouped(QString::number(basisPoints / 100), locale);
    const auto rest = basisPoints % 100;
    if (rest != 0)
        text += locale.decimalPoint()
            + (rest % 10 == 0 ? QString::number(rest / 10)
                              : QString::number(rest).rightJustified(2, QLatin1Char('0')));
    return isolated(text + QChar(0x00A0) + locale.percent(), locale);
}

QString day(const QDate& date, const QLocale& locale) { return isolated(shortDate(date, locale), locale); }

QString moment(const QDateTime& local, const QLocale& locale)
{
    return isolated(
        shortDate(local.date(), locale) + local.time().toString(QStringLiteral(" HH:mm:ss")), locale);
}

QString minute(const QDateTime& local, const QLocale& locale)
{
    return isolated(
        shortDate(local.date(), locale) + local.time().toString(QStringLiteral(" HH:mm")), locale);
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
