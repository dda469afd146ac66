// SPDX-License-Identifier: Apache-2.0
// A language that nobody speaks, made from the English texts: accented, in brackets and longer by two fifths.
// A text that is cut shows in it before a translator meets it, and one that was never given to a translator
// stands there without brackets. For the self-test and the tests.
#pragma once

#include <QSet>
#include <QStringList>
#include <QTranslator>

namespace kiosk {

// "[Ýoouŕ čooiiñs]" of "Your coins"; %1, %2 and %n stay.
QString pseudoText(const QString& english);

class PseudoLanguage : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* context, const char* sourceText,
        const char* disambiguation = nullptr, int n = -1) const override;
};

// The words of texts that are no words of ours: names, addresses, figures. Also their groups of four.
QSet<QString> dataWords(const QStringList& texts);
// Words in `shown` that stand outside of brackets and are not in `data`.
QStringList untranslated(const QString& shown, const QSet<QString>& data);

} // namespace kiosk
