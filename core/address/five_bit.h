// SPDX-License-Identifier: Apache-2.0
// The 32-letter alphabet that Bech32 and CashAddr share, and regrouping between 5 and 8 bits.
#pragma once

#include "core/money/bytes.h"

namespace kiosk::five_bit {

// 0..31, or nothing for a character outside the (lower-case) alphabet.
std::optional<std::uint8_t> valueOf(char letter);
char letterOf(std::uint8_t value);
// A value a letter; nothing when one is outside the alphabet.
std::optional<Bytes> valuesOf(std::string_view letters);

// The last group is filled up with zero bits.
Bytes fromBytes(ByteView bytes);

struct Regrouped {
    Bytes bytes;
    bool cleanPadding; // what was left over is less than a group, and zero
};
Regrouped toBytes(ByteView values);

} // namespace kiosk::five_bit
