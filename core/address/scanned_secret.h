// SPDX-License-Identifier: Apache-2.0
// Recognises what nobody should ever show to a camera: seed words, shares, private keys, extended keys.
#pragma once

#include <optional>
#include <string_view>

namespace kiosk {

// "private_key" or "extended_public_key" when `text` (already without blanks at its ends) is one. Leaves no
// copy of it in memory.
std::optional<std::string_view> secretIn(std::string_view text);

} // namespace kiosk
