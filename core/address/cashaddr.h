// SPDX-License-Identifier: Apache-2.0
// Bitcoin Cash addresses (the CashAddr specification).
#pragma once

#include "core/address/scan.h"
#include "core/money/bytes.h"

namespace kiosk {

struct CashAddress {
    enum class Type : std::uint8_t { PublicKeyHash = 0, ScriptHash = 1 };
    Type type;
    Bytes hash; // 20 bytes, for a script also 32
};

// "bitcoincash", "bchtest", "bchreg".
std::string_view cashPrefixOf(Network network);

// In lower case, with the prefix.
std::string encodeCashAddr(std::string_view prefix, CashAddress::Type type, ByteView hash);

// `body` is what follows the colon; both in lower case. Refusals: bad_character, bad_length, bad_checksum,
// unknown_version, unsupported_token_address, bad_padding.
OrRefusal<CashAddress> decodeCashAddr(std::string_view prefix, std::string_view body);

} // namespace kiosk
