// SPDX-License-Identifier: Apache-2.0
// Everything that the program may say in a language, on screens, on paper and by ear: for whoever has to know
// that a word is nowhere in it.
#pragma once

#include <QStringList>

namespace kiosk {

// With the marks of its figures ("%1"). Empty for a language that nobody speaks here.
QStringList allWords(const QString& code);

} // namespace kiosk
