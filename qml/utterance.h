// SPDX-License-Identifier: Apache-2.0
// What a screen says to somebody who does not see it: the accessible names of what is on it, in reading
// order, each once. The names are the only source, so that screen, speech and assistive tools cannot say
// different things; what is private (a code, typed digits) has a name that says where it is, and not what it
// is.
#pragma once

#include <QtQuick/QQuickItem>

namespace kiosk {

struct SpokenLine {
    QString text;
    bool urgent = false; // a warning or an error: said first
    bool ticking = false; // a countdown: said when it comes, not with every second

    // Equal for lines that need not be said again.
    [[nodiscard]] QString key() const;
};

// A line in another language than the screen's, with its language in front; and lines put together again by
// the language in which they are to be said.
QString inLanguage(const QString& line, const QString& language);
struct SpokenPart {
    QStringList lines;
    QString language;
};
QList<SpokenPart> byLanguage(const QStringList& lines, const QString& usual);

// What is read; the buttons are not in it.
QList<SpokenLine> linesIn(QQuickItem& reach);
// A button with what stands on it, or a field.
QString spokenControl(QQuickItem& control);
// All of a screen: errors, then the rest, then what can be pressed. Language and Help, which are everywhere,
// are left out.
QStringList utteranceOf(QQuickItem& reach);
// The addresses on a screen, character by character. Empty without one.
QStringList spelledAddresses(QQuickItem& reach, const QString& capital);

} // namespace kiosk
