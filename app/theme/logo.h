// SPDX-License-Identifier: Apache-2.0
// The mark of a theme as a file: looked at before anything draws it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace kiosk::theme {

inline constexpr std::size_t logoMaxSize = 262'144; // bytes
inline constexpr unsigned logoMaxSide = 2048; // pixels of a PNG

// What is wrong with the file, or nothing: a PNG or an SVG within the limits. An SVG is drawn as it stands
// here, so it may name no other file and hold no entity.
std::optional<std::string> logoProblem(const std::string& path);

} // namespace kiosk::theme
