// SPDX-License-Identifier: Apache-2.0
// AES-256-GCM (NIST SP 800-38D) as the key file and the sealed table use it: 32-byte key, 12-byte nonce,
// 16-byte tag after the ciphertext. A nonce must never serve twice under one key.
#pragma once

#include "core/keys/secret.h"

#include <cstddef>
#include <optional>

namespace kiosk {

constexpr std::size_t gcmKeySize = 32;
constexpr std::size_t gcmNonceSize = 12;
constexpr std::size_t gcmTagSize = 16;
// More than any key or token; sizes beyond it are a bug here, or a hostile file for the callers to refuse.
constexpr std::size_t gcmMaxSize = 65536;

// Ciphertext, then tag.
Bytes gcmSeal(ByteView key, ByteView nonce, ByteView plain, ByteView associated);
// Nothing when the tag does not match: another key, or one bit changed.
std::optional<SecretBytes> gcmOpen(ByteView key, ByteView nonce, ByteView sealed, ByteView associated);

} // namespace kiosk
