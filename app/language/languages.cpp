// SPDX-License-Identifier: Apache-2.0
#include "app/language/languages.h"

#include "app/language/language_codes.h"

#include <algorithm>
#include <array>

namespace kiosk {

namespace {

struct Language {
    const char* code;
    const char* name;
    QLocale::Language figures;
    QLocale::Territory usual; // whose figures, where the currency names no other
    bool rightToLeft = false;
};

// Qt's data knows no Haitian Creole. What the United States print in it writes figures as English does there.
constexpr std::array spoken{
    Language{"en", "English", QLocale::English, QLocale::UnitedStates},
    Language{"es", "Español", QLocale::Spanish, QLocale::UnitedStates},
    Language{"pt", "Português", QLocale::Portuguese, QLocale::Brazil},
    Language{"fr", "Français", QLocale::French, QLocale::France},
    Language{"ht", "Kreyòl ayisyen", QLocale::English, QLocale::UnitedStates},
    Language{"ar", "العربية", QLocale::Arabic, QLocale::UnitedArabEmirates, true},
};

constexpr bool areTheCodes()
{
    for (std::size_t i = 0; i < spoken.size(); ++i)
        if (languageCodes[i] != spoken[i].code)
            return false;
    return spoken.size() == languageCodes.size();
}
static_assert(areTheCodes(), "language_codes.h names other languages, or in another order");

// Where each currency is the country's own; of one language there may be several.
struct Home {
    const char* currency;
    QLocale::Language language;
    QLocale::Territory territory;
};
constexpr std::array homes{
    Home{"COP", QLocale::Spanish, QLocale::Colombia},
    Home{"MXN", QLocale::Spanish, QLocale::Mexico},
    Home{"ARS", QLocale::Spanish, QLocale::Argentina},
    Home{"CLP", QLocale::Spanish, QLocale::Chile},
    Home{"EUR", QLocale::Spanish, QLocale::Spain},
    Home{"CAD", QLocale::French, QLocale::Canada},
};

const Language* find(const QString& code)
{
    const QString language = code.section(QLatin1Char('_'), 0, 0);
    const auto* found = std::find_if(spoken.begin(), spoken.end(),
        [&](const Language& one) { return language == QLatin1String(one.code); });
    return found == spoken.end() ? nullptr : found;
}

} // namespace

QStringList knownLanguages()
{
    QStringList codes;
    for (const Language& language : spoken)
        codes.append(QString::fromLatin1(language.code));
    return codes;
}

QString languageName(const QString& code)
{
    const Language* language = find(code);
    return language ? QString::fromUtf8(language->name) : code;
}

bool isRightToLeft(const QString& code)
{
    const Language* language = find(code);
    return language && language->rightToLeft;
}

QString wordsFile(const QString& code)
{
    const Language* language = find(code);
    return language ? QStringLiteral(":/i18n/athena_%1.qm").arg(QLatin1String(language->code)) : QString{};
}

QLocale figuresFor(const QString& code, const Currency& currency)
{
    const Language* language = find(code);
    if (!language)
        return QLocale(QLocale::English, QLocale::UnitedStates);
    const QLocale asked(code);
    if (code.contains(QLatin1Char('_')) && asked.language() == language->figures)
        return asked.zeroDigit() == QLatin1String("0") ? asked : QLocale(language->figures, language->usual);
    for (const Home& home : homes) {
        if (home.language == language->figures && currency.code() == home.currency)
            return {home.language, home.territory};
    }
    return {language->figures, language->usual};
}

} // namespace kiosk
