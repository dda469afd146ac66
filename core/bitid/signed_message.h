// SPDX-License-Identifier: Apache-2.0
// Texts signed with a Bitcoin key: who an address is, proven without a transaction. Sources: BitID sign-in,
// "Message hash" and "Signature"; BIP-137.
#pragma once

#include "core/address/scan.h"
#include "core/keys/hash.h"
#include "core/keys/secret.h"
#include "core/money/result.h"

#include <string>
#include <string_view>

namespace kiosk::bitid {

// SHA-256 twice over 0x18, "Bitcoin Signed Message:\n", the length as CompactSize, and the message.
Hash256 messageDigest(std::string_view message);

// Errc::Refused with one of these codes as its detail, in this order: `address_invalid`, `wrong_network`,
// `unsupported_address_type`, `signature_encoding`, `header_byte`, `header_mismatch`, `signature_invalid`,
// `high_s`, `signature_invalid`.
Status verifyMessage(
    std::string_view address, Network network, std::string_view message, std::string_view signature);

enum class AddressForm { P2pkh, P2pkhUncompressed, P2shP2wpkh };

// Of a private key of 32 bytes. Errc::Malformed for one out of range.
Result<std::string> addressOf(ByteView key, AddressForm form, Network network);
// Standard base64 of 65 bytes, with the header that BIP-137 gives this form.
Result<std::string> signMessage(ByteView key, AddressForm form, std::string_view message);

} // namespace kiosk::bitid
