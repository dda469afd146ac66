// SPDX-License-Identifier: Apache-2.0
#include "app/language/pseudo_language.h"

#include <QRegularExpression>

#include <algorithm>

namespace kiosk {

namespace {

constexpr QStringView plainLetters = u"aceilnorstuyzACEILNORSTUYZ";
constexpr QStringView accented = u"áčéíĺñóŕšťúýžÁČÉÍĹÑÓŔŠŤÚÝŽ";
static_assert(plainLetters.size() == accented.size());

bool isVowel(QChar letter) { return QStringView(u"aeiouAEIOU").contains(letter); }

// How often each character is written, so that the text becomes longer by two fifths.
QList<int> repeats(const QString& english)
{
    QList<int> times(english.size(), 1);
    qsizetype missing = (english.size() * 2 + 4) / 5;
    const bool hasVowels = std::any_of(english.begin(), english.end(), isVowel);
    while (hasVowels && missing > 0) {
        for (qsizetype i = 0; i < english.size() && missing > 0; ++i) {
            if (isVowel(english.at(i)) && !(i > 0 && english.at(i - 1) == u'%')) {
                ++times[i];
                --missing;
            }
        }
    }
    return times;
}

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression other(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.split(other, Qt::SkipEmptyParts);
}

} // namespace

QString pseudoText(const QString& english)
{
    const QList<int> times = repeats(english);
    QString text(u'[');
    for (qsizetype i = 0; i < english.size(); ++i) {
        const QChar letter = english.at(i);
        const bool isPlace = i > 0 && english.at(i - 1) == u'%';
        const qsizetype known = isPlace ? -1 : plainLetters.indexOf(letter);
        text += QString(times.at(i), known < 0 ? letter : accented.at(known));
    }
    return text + u']';
}

QString PseudoLanguage::translate(
    const char* /*context*/, const char* sourceText, const char* /*disambiguation*/, int /*n*/) const
{
    return pseudoText(QString::fromUtf8(sourceText));
}

QSet<QString> dataWords(const QStringList& texts)
{
    QSet<QString> words;
    for (const QString& text : texts) {
        for (const QString& part : wordsOf(text)) {
            words.insert(part);
            for (qsizetype at = 0; at < part.size(); at += 4)
                words.insert(part.mid(at, 4));
        }
    }
    return words;
}

QStringList untranslated(const QString& shown, const QSet<QString>& data)
{
    static const QRegularExpression bracketed(QStringLiteral("\\[[^\\[\\]]*\\]"));
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    QString rest = shown;
    while (rest.contains(bracketed)) // one text may stand inside another
        rest.replace(bracketed, QStringLiteral(" "));
    QStringList words;
    for (const QString& word : wordsOf(rest)) {
        if (word.size() > 1 && word.contains(letter) && !data.contains(word))
            words << word;
    }
    return words;
}

} // namespace kiosk

#include "moc_pseudo_language.cpp"
