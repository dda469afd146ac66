// SPDX-License-Identifier: Apache-2.0
#include "app/language/all_words.h"

#include <QFile>
#include <QXmlStreamReader>

#include "app/language/languages.h"

namespace kiosk {

namespace {

// The texts of these elements, in which there may be others.
void addTexts(const QString& language, const QString& element, QStringList& words)
{
    QFile file(QStringLiteral(":/words/athena_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            words << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    }
}

} // namespace

QStringList allWords(const QString& code)
{
    QStringList words;
    if (wordsFile(code).isNull())
        return words;
    const QString language = code.left(2);
    addTexts(language, QStringLiteral("translation"), words);
    if (language == QLatin1String("en")) // its own file has the plural forms alone
        addTexts(QStringLiteral("es"), QStringLiteral("source"), words);
    return words;
}

} // namespace kiosk
