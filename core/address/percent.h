// SPDX-License-Identifier: Apache-2.0
// Percent-decoding of URI values to text.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// Decoded once; `+` stays a plus sign. Refusals: bad_percent (a broken escape, or not UTF-8) and
// bad_character (a control character).
OrRefusal<std::string> percentDecoded(std::string_view text);

} // namespace kiosk
