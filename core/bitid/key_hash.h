// SPDX-License-Identifier: Apache-2.0
// From a key to what an address holds of it. Internal to core/bitid.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <secp256k1.h>

#include <array>

namespace kiosk::bitid {

// Characters of an address or a signature; longer ones are refused unread.
inline constexpr std::size_t longestAddress = 128;

using Hash160 = std::array<std::uint8_t, 20>;

// RIPEMD-160 of SHA-256.
Hash160 hash160(ByteView bytes);
// The script of a P2WPKH output: 0x00 0x14 and the hash.
Bytes witnessProgram(const Hash160& hash);

const secp256k1_context* recoveryContext();
Bytes serialized(const secp256k1_pubkey& point, bool compressed);
// Of a private key. Errc::Malformed for what is not 32 bytes within the group.
Result<Bytes> publicPoint(ByteView key, bool compressed);

} // namespace kiosk::bitid
