// SPDX-License-Identifier: Apache-2.0
// Reads a theme and refuses what could not be read on the glass. How one is written: themes/README.md.
#pragma once

#include "app/config/kiosk_config.h"

#include <optional>
#include <string>
#include <vector>

namespace kiosk::theme {

struct ThemeOutcome {
    std::optional<Theme> theme; // or everything that is wrong with it
    std::vector<ConfigProblem> problems;
};

inline constexpr std::size_t themeMaxSize = 65536; // bytes

// The text alone; the logos are named and not looked at. `fileName` may have a folder, which theirs are
// relative to.
ThemeOutcome parseTheme(std::string_view text, const std::string& fileName);
// The same for a file, with its logos.
ThemeOutcome loadTheme(const std::string& path);

} // namespace kiosk::theme
