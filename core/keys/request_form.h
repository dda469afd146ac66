// SPDX-License-Identifier: Apache-2.0
// The forms of header values that signing and checking share.
#pragma once

#include <algorithm>
#include <string_view>

namespace kiosk {

// ^[1-9][0-9]{12}$
inline bool isTimestamp(std::string_view text)
{
    return text.size() == 13 && text.front() != '0'
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// ^[0-9a-f]{32}$
inline bool isNonce(std::string_view text)
{
    return text.size() == 32 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

} // namespace kiosk
