// SPDX-License-Identifier: Apache-2.0
// What bytes a scan may have, whatever scanner it came from.
#pragma once

#include <string>
#include <string_view>

namespace kiosk::hardware {

// Well-formed UTF-8 (shortest form, no surrogates) without a control character (C0, DEL, C1).
bool isCodeText(std::string_view text);

// Overwrites what is there, also when nobody reads it afterwards, and empties it. A scan may be a private
// key.
void wipe(std::string& text);

} // namespace kiosk::hardware
