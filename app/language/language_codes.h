// SPDX-License-Identifier: Apache-2.0
// The codes of the languages that the kiosk speaks, for whoever knows no Qt. English first.
#pragma once

#include <array>
#include <string_view>

namespace kiosk {

inline constexpr std::array<std::string_view, 6> languageCodes{"en", "es", "pt", "fr", "ht", "ar"};

// For each of them the countries (ISO 3166) whose way to write its figures is known: CLDR's, as Qt has them;
// tst_languages holds the two against each other. CLDR has none for Haitian Creole.
inline constexpr std::array<std::string_view, 6> figureCountries{
    // clang-format off
    "AE AG AI AS AT AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY DE DG DK DM ER FI FJ FK FM GB "
    "GD GG GH GI GM GU GY HK IE IL IM IN IO JE JM KE KI KN KY LC LR LS MG MH MO MP MS MT MU MV "
    "MW MY NA NF NG NL NR NU NZ PG PH PK PN PR PW RW SB SC SD SE SG SH SI SL SS SX SZ TC TK TO "
    "TT TV TZ UG UM US VC VG VI VU WS ZA ZM ZW",
    "AR BO BR BZ CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PH PR PY SV US UY VE",
    "AO BR CH CV GQ GW LU MO MZ PT ST TL",
    "BE BF BI BJ BL CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MR "
    "MU NC NE PF PM RE RW SC SN SY TD TG TN VU WF YT",
    "HT US",
    "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SS SY TD TN YE"
    // clang-format on
};

// Of a code with a country ("es_MX"): whether it is known how figures are written there in this language.
constexpr bool hasFigures(std::string_view code)
{
    for (std::size_t i = 0; i < languageCodes.size(); ++i) {
        if (code.substr(0, 2) != languageCodes[i])
            continue;
        if (code.size() == 2)
            return true;
        return code.size() == 5 && code[2] == '_' && code[3] != ' ' && code[4] != ' '
            && figureCountries[i].find(code.substr(3)) != std::string_view::npos;
    }
    return false;
}

} // namespace kiosk
