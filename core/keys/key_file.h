// SPDX-License-Identifier: Apache-2.0
// The machine key at rest: AES-256-GCM under scrypt of a credential. It protects a copied disk or backup
// whose credential stayed elsewhere; it does not protect against whoever can read both files on the running
// machine.
//
// Form, 88 bytes: "ATHNAKEY" | version 1 | log2 N | r | p | salt (16) | nonce (12) | ciphertext (32) | tag
// (16). Everything before the ciphertext is authenticated with it. scrypt: RFC 7914.
#pragma once

#include "core/keys/entropy.h"
#include "core/keys/machine_key.h"
#include "core/money/bytes.h"
#include "core/money/result.h"

#include <cstddef>
#include <string>

namespace kiosk {

constexpr std::size_t keyFileMaxSize = 4096;
// Shorter credentials can be guessed. Make one with `openssl rand -hex 32`.
constexpr std::size_t credentialMinSize = 16;

// Errc::Refused for a credential that is too short.
Result<Bytes> encodeKeyFile(const MachineKey& key, ByteView credential, Entropy& entropy);
// Errc::Malformed: not a key file. Errc::Unsupported: another version or scrypt parameters out of bounds.
// Errc::Corrupt: cut or with bytes after it. Errc::Mismatch: the credential does not open it, or bits changed
// (the two cannot be told apart).
Result<MachineKey> decodeKeyFile(ByteView file, ByteView credential, Entropy& entropy);

// Creates `path` with mode 0600, whole or not at all, file and folder synced. Errc::AlreadyExists when there
// is one: a machine key is never overwritten.
Status saveKeyFile(const std::string& path, const MachineKey& key, ByteView credential, Entropy& entropy);
// Errc::NotFound; Errc::Refused when it is no plain file, not ours, open to group or others, or over 4 KiB;
// otherwise as decodeKeyFile. The message names the path and what to do.
Result<MachineKey> loadKeyFile(const std::string& path, ByteView credential, Entropy& entropy);

} // namespace kiosk
