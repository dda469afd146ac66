// SPDX-License-Identifier: Apache-2.0
// A character in plain ASCII, as a reader would write it who has nothing else: é is e, € is EUR, ₿ is
// BTC.
#pragma once

#include <string_view>

namespace kiosk::hardware {

// Printable ASCII; "?" for what the small table does not know, empty for what has no width.
std::string_view transliterated(char32_t character);

} // namespace kiosk::hardware
