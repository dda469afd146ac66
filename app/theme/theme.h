// SPDX-License-Identifier: Apache-2.0
// How a machine looks and what it says of its operator: name, mark, colours, texts. A file
// (themes/README.md), so that an operator brands a machine without touching a screen.
#pragma once

#include "app/theme/contrast.h"

#include <array>
#include <cstddef>
#include <map>
#include <string>

namespace kiosk::theme {

// What a theme may say in place of the program's own words, each of them when it is not empty.
struct Texts {
    std::string operatorName; // the company
    std::string support; // above the phone number of the help desk
    std::string promise; // the headline of the idle screen
    std::string promiseDetail; // below it
    std::string terms; // the last sentence of the terms
    std::string legal; // licence or notice, below the terms
    friend bool operator==(const Texts&, const Texts&) = default;
};

struct Theme {
    std::string name = "Athena";
    std::string logo; // absolute path of a PNG or SVG; empty: the first letter of the name
    std::string logoNight; // for dark grounds; empty: `logo`
    bool nameShown = true; // beside the logo
    std::map<std::string, Rgb, std::less<>> colours; // by token, only those that differ from the standard
    std::map<std::string, Texts, std::less<>> texts; // by language, "es"
};

} // namespace kiosk::theme
