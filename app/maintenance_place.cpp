// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/published.h"
#include "app/language/all_words.h"
#include "app/maintenance.h"
#include "app/place/held_place.h"

#include <ostream>

namespace kiosk {

namespace {

// The program's own words in the languages that this machine offers. How many are banned here.
int bannedWords(const place::Profile& profile, const KioskConfig& config, const Console& console)
{
    int found = 0;
    for (const std::string& language : config.screen.languages) {
        for (const QString& words : allWords(QString::fromStdString(language))) {
            const auto banned = place::forbiddenIn(profile.forbiddenWords, words.toStdString());
            if (banned.empty())
                continue;
            console.err << config.place.profileFile << ": words.forbidden: \"" << banned
                        << "\" is in the program's own words (" << language << "): " << words.toStdString()
                        << '\n';
            ++found;
        }
    }
    return found;
}

// Languages on offer that the profile does not speak: customers are told which one they read instead.
void nameMissingLanguages(const place::Profile& profile, const KioskConfig& config, const Console& console)
{
    if (profile.pages.empty())
        return;
    for (const std::string& language : config.screen.languages) {
        const auto read = place::languageIn(profile.pages.front().text, language);
        if (read != language.substr(0, 2))
            console.out << "Not in " << language << ": its customers read the warnings in " << read << '\n';
    }
}

} // namespace

int checkProfile(const KioskConfig& config, const std::string& file, const Console& console)
{
    KioskConfig asked = config;
    if (!file.empty())
        asked.place.profileFile = file;
    if (asked.place.profileFile.empty()) {
        console.err << "athena-kiosk: the configuration names no profile; add [place]\n";
        return somethingWrong;
    }
    if (asked.place.publicKey.empty()) {
        console.err << "athena-kiosk: the configuration has no [place] public_key; the signature of "
                    << asked.place.profileFile << " is checked with it\n";
        return somethingWrong;
    }
    const place::HeldPlace held = place::placeOf(asked, {});
    for (const place::Problem& problem : held.problems)
        console.err << problem.text() << '\n';
    if (!held.profile)
        return somethingWrong;
    const place::Profile& profile = *held.profile;
    const int banned = bannedWords(profile, asked, console);
    const auto day = [](std::int64_t ms) {
        return QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate).toStdString();
    };
    const place::Standing standing = place::standingOf(profile, kioskTime().wall);
    console.out << asked.place.profileFile << ": signed by the operator\n"
                << profile.name << " (" << profile.rules.place << "), version " << profile.rules.version
                << (profile.example ? ", an example" : "") << ", " << place::wordOf(standing) << ": from "
                << day(profile.effectiveMs) << ", before " << day(profile.expiresMs)
                << "\nHash: " << profile.rules.hash << '\n';
    nameMissingLanguages(profile, asked, console);
    return standing == place::Standing::Effective && banned == 0 ? allWell : somethingWrong;
}

} // namespace kiosk
