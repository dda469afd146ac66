// SPDX-License-Identifier: Apache-2.0
// The strict DER form of an ECDSA signature over secp256k1, checked to the last byte. libsecp256k1's own
// parser lets r and s out of range through as zero, so it is not used for this. Source: signed requests,
// compat profile.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <array>
#include <cstdint>

namespace kiosk {

// r, then s, 32 bytes each, big-endian.
using CompactSignature = std::array<std::uint8_t, 64>;

// Errc::Malformed: not the shortest DER of one SEQUENCE of two INTEGERs, bytes after it, or r or s outside
// 1..n-1. Errc::Refused: s above n/2, so that one message would have two signatures.
Result<CompactSignature> parseStrictDer(ByteView der);

} // namespace kiosk
