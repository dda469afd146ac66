// SPDX-License-Identifier: Apache-2.0
// Letters and digits of ASCII, independent of any locale.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace kiosk::ascii {

inline bool isDigit(char c) { return c >= '0' && c <= '9'; }

inline bool isLower(char c) { return c >= 'a' && c <= 'z'; }

inline bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

inline char lowered(char c) { return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

inline bool isHexDigit(char c) { return isDigit(c) || (lowered(c) >= 'a' && lowered(c) <= 'f'); }

// 0x21..0x7E
inline bool isVisible(char c) { return c > ' ' && c < '\x7f'; }

inline bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = lowered(c);
    return result;
}

inline bool isMixedCase(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), isLower) && std::any_of(text.begin(), text.end(), isUpper);
}

inline bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lowered(x) == lowered(y); });
}

} // namespace kiosk::ascii
