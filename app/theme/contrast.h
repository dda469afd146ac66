// SPDX-License-Identifier: Apache-2.0
// How well one colour can be read on another. Source: WCAG 2.2, "relative luminance" and "contrast ratio".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::theme {

struct Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;
    friend bool operator==(const Rgb&, const Rgb&) = default;
};

std::optional<Rgb> parseRgb(std::string_view text); // "#1A43B8"; nothing else is a colour
std::string textOf(Rgb colour); // "#1A43B8"

// 1 (the same) to 21 (black on white).
double contrast(Rgb a, Rgb b);

} // namespace kiosk::theme
