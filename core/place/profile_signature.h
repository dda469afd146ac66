// SPDX-License-Identifier: Apache-2.0
// The operator's signature over a profile: strict DER in hex on one line, in a file beside it
// (NAME.toml.sig). Signed is SHA-256("athena-kiosk place profile 1\n" | the file's bytes): no other thing
// that the same key signs can be taken for a profile. ECDSA on secp256k1, as with requests.
#pragma once

#include "core/keys/machine_key.h"
#include "core/money/bytes.h"

#include <string>
#include <string_view>

namespace kiosk::place {

inline constexpr std::size_t profileMaxSize = 65'536;
inline constexpr std::size_t signatureMaxSize = 256;

std::string sign(const MachineKey& operatorsKey, ByteView profile);
// Errc::Malformed: no signature; Errc::Mismatch: of another key or another file.
Status checkSignature(const PublicKey& operatorsKey, ByteView profile, std::string_view signatureFile);

} // namespace kiosk::place
