// SPDX-License-Identifier: Apache-2.0
// Every colour of the screens by its name, and which of them stand on which: a theme may change the colours,
// and what is read or touched stays readable.
#pragma once

#include "app/theme/contrast.h"
#include "app/theme/theme.h"

#include <span>
#include <string_view>

namespace kiosk::theme {

struct Token {
    std::string_view name; // as in Theme.qml; in a theme file "inkMuted" is ink_muted
    Rgb standard; // where a theme says nothing
    Rgb highContrast; // the same for every theme: what a customer asks for who sees badly
};
std::span<const Token> tokens();
// `name` must be one of them.
Rgb colourIn(const Theme& theme, std::string_view name);

// What stands on what, and how well it must be told from it.
struct Pair {
    std::string_view token;
    std::string_view ground;
    double needed; // 7 for text, 3 for edges and the focus ring
};
inline constexpr double textContrast = 7;
inline constexpr double edgeContrast = 3;
inline constexpr double highContrastText = 15; // of the colours for high contrast, which no theme changes
std::span<const Pair> pairs();

} // namespace kiosk::theme
