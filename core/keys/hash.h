// SPDX-License-Identifier: Apache-2.0
// SHA-256 and HMAC-SHA-256 (FIPS 180-4, RFC 2104), and a comparison whose time tells nothing about the
// content.
#pragma once

#include "core/money/bytes.h"

#include <array>
#include <cstdint>
#include <string>

namespace kiosk {

using Hash256 = std::array<std::uint8_t, 32>;

Hash256 sha256(ByteView bytes);
// Of the two parts one after the other, without joining them in memory.
Hash256 sha256(ByteView first, ByteView second);
// Lower-case hexadecimal.
std::string sha256Hex(ByteView bytes);
Hash256 hmacSha256(ByteView key, ByteView message);

// False at once for different sizes; otherwise the time depends on the size alone.
bool equalInConstantTime(ByteView a, ByteView b);

} // namespace kiosk
