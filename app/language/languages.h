// SPDX-License-Identifier: Apache-2.0
// Which languages the kiosk speaks, what they call themselves, and whose figures go with them. Sources: CLDR
// as in Qt; what it does not know is said in languages.cpp.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include "core/money/money.h"

namespace kiosk {

QStringList knownLanguages(); // codes: "en", "es", …; English first
QString languageName(const QString& code); // in the language itself: "Español"
bool isRightToLeft(const QString& code);
// The words of a code with a territory ("es_MX") are those of its language. Null for one that nobody speaks
// here.
QString wordsFile(const QString& code); // ":/i18n/athena_es.qm"

// How figures and dates are written in this language where the machine takes this currency: Spanish writes
// 1,234.50 in Mexico and 1.234,50 in Argentina. A territory in the code ("es_MX") stands above the
// currency's. Always western digits: they are the digits of the bills, of the number pad and of every other
// figure on the machine, and the Arabic zero reads as a point to whoever does not expect it.
QLocale figuresFor(const QString& code, const Currency& currency);

} // namespace kiosk
