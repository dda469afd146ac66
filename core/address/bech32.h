// SPDX-License-Identifier: Apache-2.0
// Bech32 (BIP-173), Bech32m (BIP-350) and the segwit addresses written in them.
#pragma once

#include "core/address/scan.h"
#include "core/money/bytes.h"

namespace kiosk {

enum class Bech32Kind { Bech32, Bech32m };

struct Bech32 {
    std::string prefix; // lower case
    Bytes values; // five bits each, without the checksum
    Bech32Kind kind;
};

// Refusals: bad_length (over 90, or no room for a checksum), mixed_case, bad_character, bad_checksum.
OrRefusal<Bech32> decodeBech32(std::string_view text);

struct SegwitAddress {
    std::string prefix; // lower case
    int version; // 0..16
    Bytes program; // 2..40 bytes; 20 or 32 for version 0
};

// What BIP-350 calls valid, under any prefix. Further refusals: bad_witness_version, bad_padding.
OrRefusal<SegwitAddress> decodeSegwit(std::string_view text);

} // namespace kiosk
