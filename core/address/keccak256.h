// SPDX-License-Identifier: Apache-2.0
// Keccak-256 as Ethereum uses it: the function before SHA-3 was standardised (other padding), which OpenSSL
// 3.0 does not have.
#pragma once

#include "core/money/bytes.h"

#include <array>

namespace kiosk {

std::array<std::uint8_t, 32> keccak256(ByteView message);

} // namespace kiosk
