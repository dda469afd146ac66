// SPDX-License-Identifier: Apache-2.0
// The key that a wallet uses for one service, as its owner's seed gives it: SLIP-13 over BIP-32 and BIP-39.
// For test wallets; the kiosk holds no such key. Source: BitID sign-in, "What the phone does".
#pragma once

#include "core/keys/hash.h"
#include "core/keys/secret.h"
#include "core/money/result.h"

#include <array>
#include <string_view>

namespace kiosk::bitid {

// 64 bytes. The words are not checked.
SecretBytes seedOf(std::string_view mnemonic, std::string_view passphrase = {});
// SHA-256 of the index (4 bytes, little-endian) and the callback URL (without query).
Hash256 serviceHash(std::uint32_t index, std::string_view callbackUrl);
// A', B', C', D' of m/13'/A'/B'/C'/D', with the hardening bit.
std::array<std::uint32_t, 4> servicePath(const Hash256& hash);
// The private key at that path, 32 bytes. Errc::Malformed for the seeds (one in 2^127) that have none.
Result<SecretBytes> serviceKey(ByteView seed, std::uint32_t index, std::string_view callbackUrl);

} // namespace kiosk::bitid
