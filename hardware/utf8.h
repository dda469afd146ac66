// SPDX-License-Identifier: Apache-2.0
// Reading UTF-8 that nobody has checked, one character at a time; and writing it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kiosk::hardware {

// Takes the first character off `text`, which must not be empty. Nothing, and one byte taken, when no
// well-formed character (shortest form, no surrogate, up to U+10FFFF) stands there.
std::optional<char32_t> takeCharacter(std::string_view& text);

void appendCharacter(std::string& text, char32_t character);

// C0, DEL, C1.
constexpr bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character < 0xa0);
}

} // namespace kiosk::hardware
