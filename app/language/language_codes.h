// SPDX-License-Identifier: Apache-2.0
// The codes of the languages that the kiosk speaks, for whoever knows no Qt. English first.
#pragma once

#include <array>
#include <string_view>

namespace kiosk {

inline constexpr std::array<std::string_view, 6> languageCodes{"en", "es", "pt", "fr", "ht", "ar"};

} // namespace kiosk
