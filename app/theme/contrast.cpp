// SPDX-License-Identifier: Apache-2.0
#include "app/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace kiosk::theme {
namespace {

double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return std::nullopt;
}

} // namespace

std::optional<Rgb> parseRgb(std::string_view text)
{
    if (text.size() != 7 || text[0] != '#')
        return std::nullopt;
    std::uint8_t bytes[3] = {};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::optional<int> high = hexDigit(text[1 + 2 * i]);
        const std::optional<int> low = hexDigit(text[2 + 2 * i]);
        if (!high || !low)
            return std::nullopt;
        bytes[i] = static_cast<std::uint8_t>(*high * 16 + *low);
    }
    return Rgb{bytes[0], bytes[1], bytes[2]};
}

std::string textOf(Rgb colour)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text = "#";
    for (const std::uint8_t byte : {colour.red, colour.green, colour.blue}) {
        text += digits[byte / 16];
        text += digits[byte % 16];
    }
    return text;
}

double contrast(Rgb a, Rgb b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace kiosk::theme
