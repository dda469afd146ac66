// SPDX-License-Identifier: Apache-2.0
// The countries whose phone numbers the kiosk takes, for the configuration and the number screen. Lengths and
// grouping: the countries' numbering plans (ITU-T E.164 national notes); mobile numbers only, as a text
// message has to arrive.
#pragma once

#include <array>
#include <string_view>

namespace kiosk {

struct Country {
    const char* code; // ISO 3166
    const char* name; // in its own language
    const char* prefix; // "+1"
    int digits; // of a mobile number, without the prefix
    int digitsAtMost;
    const char* pattern; // how they are grouped: # is a digit
    const char* example; // from the ranges kept for fiction where there are such
    bool trunkZero = false; // numbers are told with a 0 before them that is none of their digits
};

// Where Athena's machines stand first, then whence their customers come.
inline constexpr std::array phoneCountries{
    Country{"US", "United States", "+1", 10, 10, "(###) ###-####", "(305) 555-0142"},
    Country{"CA", "Canada", "+1", 10, 10, "(###) ###-####", "(416) 555-0142"},
    Country{"MX", "México", "+52", 10, 10, "## #### ####", "55 5555 0142"},
    Country{"CO", "Colombia", "+57", 10, 10, "### ### ####", "300 555 0142"},
    Country{"AR", "Argentina", "+54", 10, 11, "# ## #### ####", "9 11 5555 0142"},
    Country{"BR", "Brasil", "+55", 10, 11, "## ##### ####", "11 95555 0142"},
    Country{"CL", "Chile", "+56", 9, 9, "# #### ####", "9 5555 0142"},
    Country{"DO", "República Dominicana", "+1", 10, 10, "(###) ###-####", "(809) 555-0142"},
    Country{"EC", "Ecuador", "+593", 9, 9, "## ### ####", "99 555 0142", true},
    Country{"GT", "Guatemala", "+502", 8, 8, "#### ####", "5555 0142"},
    Country{"HN", "Honduras", "+504", 8, 8, "####-####", "9555-0142"},
    Country{"HT", "Ayiti", "+509", 8, 8, "## ## ####", "34 55 0142"},
    Country{"PE", "Perú", "+51", 9, 9, "### ### ###", "955 550 142"},
    Country{"SV", "El Salvador", "+503", 8, 8, "####-####", "7555-0142"},
    Country{"DE", "Deutschland", "+49", 10, 11, "### ########", "171 3920042", true},
    Country{"ES", "España", "+34", 9, 9, "### ### ###", "655 550 142"},
    Country{"FR", "France", "+33", 9, 9, "# ## ## ## ##", "6 39 98 00 42", true},
    Country{"GB", "United Kingdom", "+44", 10, 10, "#### ######", "7700 900142", true},
    Country{"IT", "Italia", "+39", 9, 10, "### ### ####", "345 555 0142"},
    Country{"NL", "Nederland", "+31", 9, 9, "# ########", "6 55550142", true},
    Country{"PT", "Portugal", "+351", 9, 9, "### ### ###", "955 550 142"},
};

constexpr const Country* phoneCountry(std::string_view code)
{
    for (const Country& country : phoneCountries) {
        if (code == country.code)
            return &country;
    }
    return nullptr;
}

} // namespace kiosk
