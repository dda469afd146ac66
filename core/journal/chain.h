// SPDX-License-Identifier: Apache-2.0
// What makes a change to a journal show: each row's hash covers the row before it.
#pragma once

#include "core/keys/hash.h"

#include <cstdint>
#include <string_view>

namespace kiosk {

struct JournalRow {
    std::uint64_t sequence = 0; // 1, 2, 3 … without a gap
    std::string_view purchase;
    std::int64_t at = 0; // Unix milliseconds
    std::string_view type;
    std::string_view body;
};

// SHA-256 over: the previous row's hash (32 zero bytes before the first), sequence and time as 8 bytes each,
// then purchase, type and body, each after its length in 4 bytes. Big-endian. Two different rows never read
// the same.
Hash256 chainHash(const Hash256& previous, const JournalRow& row);

// `4-byte length || bytes` of each part: for whatever must be unambiguous.
void appendPart(Bytes& into, std::string_view part);

} // namespace kiosk
