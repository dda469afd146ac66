// SPDX-License-Identifier: Apache-2.0
// The characters that a receipt printer has. Text goes in as UTF-8 and comes out as one printable byte for
// each column of paper; what the page lacks is written in other letters, and '?' is the last resort.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::hardware {

enum class CodePage { Pc858, Wpc1252 };

// Never a control byte, never a byte that the page does not define. White space of any kind becomes a blank,
// what has no width (marks of direction, joiners, combining accents) nothing.
std::string toCodePage(std::string_view utf8, CodePage page);

// Nothing would be lost: every letter is on the page, or has an accepted spelling in others. Text of no such
// page, Arabic or Chinese, must be drawn instead.
bool fitsCodePage(std::string_view utf8, CodePage page);

// The way back, for what was printed. Nothing for a byte that is no character of the page.
std::optional<char32_t> fromCodePage(std::uint8_t byte, CodePage page);

} // namespace kiosk::hardware
