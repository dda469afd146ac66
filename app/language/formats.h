// SPDX-License-Identifier: Apache-2.0
// Money, coins, percentages, times and countdowns as a customer reads them, by the language's own conventions
// (figuresFor); the same on the screen and on paper. Integers all the way: no amount ever becomes a
// floating-point number, not even for the screen. In a language from right to left each figure is isolated
// (U+2066 … U+2069), so that its parts keep their order inside a sentence.
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include "core/money/money.h"
#include "core/purchase/facts.h"

namespace kiosk::format {

QString money(const Money& amount, const QLocale& locale); // $1,234.50
QString wholeMoney(const Money& amount, const QLocale& locale); // $20: a bill, without empty cents
QString price(const Price& price, const QLocale& locale); // $49,728.15
QString coins(const CryptoAmount& amount, const QLocale& locale); // 0.00241312 BTC; ETH cut to 8 digits
QString allCoins(const CryptoAmount& amount, const QLocale& locale); // every digit that there is
QString percent(std::uint64_t basisPoints, const QLocale& locale); // 6.5 %
QString day(const QDate& date, const QLocale& locale); // 3/4/2026
QString moment(const QDateTime& local, const QLocale& locale); // 3/4/2026 14:05:06
QString minute(const QDateTime& local, const QLocale& locale); // 3/4/2026 14:05
QString countdown(Milliseconds left); // 9:42, rounded up to the second
QString groups(const QString& text, int size, const QString& separator); // 6b1f 0a9c 2d44
QString coinName(Coin coin); // Bitcoin

} // namespace kiosk::format
