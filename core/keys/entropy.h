// SPDX-License-Identifier: Apache-2.0
// Randomness as an argument: core draws none itself, the program brings the system's source and a simulation
// brings its seed. Below it, the identifiers that are made of random bytes or of a hash.
#pragma once

#include "core/money/bytes.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kiosk {

class Entropy {
public:
    virtual ~Entropy() = default;
    // Fills every byte. A source that cannot must end the program: there is no weaker second choice.
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

// Lower-case UUID version 4 text, 36 characters (RFC 4122).
std::string uuidV4(Entropy& entropy);
// The same form from SHA-256(seed || 0x00 || label), first 16 bytes: the same seed and label give the same
// text for ever. For idempotency keys, which a restart must find again.
std::string uuidFromHash(ByteView seed, std::string_view label);
// 12 characters of Crockford's Base32 (capitals without I, L, O, U): 60 random bits that can be read aloud.
std::string claimCode(Entropy& entropy);

} // namespace kiosk
