// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>

#include "app/kiosk/published.h"
#include "app/maintenance.h"
#include "app/place/held_place.h"

#include <ostream>

namespace kiosk {

int checkProfile(const KioskConfig& config, const std::string& file, const Console& console)
{
    KioskConfig asked = config;
    if (!file.empty())
        asked.place.profileFile = file;
    if (asked.place.profileFile.empty()) {
        console.err << "athena-kiosk: the configuration names no profile; add [place]\n";
        return somethingWrong;
    }
    const place::HeldPlace held = place::placeOf(asked, std::nullopt);
    for (const place::Problem& problem : held.problems)
        console.err << problem.text() << '\n';
    if (!held.profile)
        return somethingWrong;
    const place::Profile& profile = *held.profile;
    const auto day = [](std::int64_t ms) {
        return QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate).toStdString();
    };
    const place::Standing standing = place::standingOf(profile, kioskTime().wall);
    console.out << asked.place.profileFile << ": signed by the operator\n"
                << profile.name << " (" << profile.rules.place << "), version " << profile.rules.version
                << (profile.example ? ", an example" : "") << ", " << place::wordOf(standing) << ": from "
                << day(profile.effectiveMs) << ", before " << day(profile.expiresMs)
                << "\nHash: " << profile.rules.hash << '\n';
    return standing == place::Standing::Effective ? allWell : somethingWrong;
}

} // namespace kiosk
