// SPDX-License-Identifier: Apache-2.0
#include "core/address/five_bit.h"

namespace kiosk::five_bit {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";

} // namespace

std::optional<std::uint8_t> valueOf(char letter)
{
    const std::size_t at = alphabet.find(letter);
    if (at == std::string_view::npos)
        return std::nullopt;
    return static_cast<std::uint8_t>(at);
}

char letterOf(std::uint8_t value) { return alphabet[value & 31]; }

std::optional<Bytes> valuesOf(std::string_view letters)
{
    Bytes values;
    values.reserve(letters.size());
    for (const char letter : letters) {
        const auto value = valueOf(letter);
        if (!value)
            return std::nullopt;
        values.push_back(*value);
    }
    return values;
}

Bytes fromBytes(ByteView bytes)
{
    Bytes values;
    unsigned pending = 0;
    int bits = 0;
    for (const std::uint8_t byte : bytes) {
        pending = (pending << 8 | byte) & 0xfff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            values.push_back(static_cast<std::uint8_t>(pending >> bits & 31));
        }
    }
    if (bits > 0)
        values.push_back(static_cast<std::uint8_t>(pending << (5 - bits) & 31));
    return values;
}

Regrouped toBytes(ByteView values)
{
    Bytes bytes;
    unsigned pending = 0;
    int bits = 0;
    for (const std::uint8_t value : values) {
        pending = (pending << 5 | value) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(pending >> bits));
        }
    }
    const bool clean = bits < 5 && (pending & ((1U << bits) - 1)) == 0;
    return {bytes, clean};
}

} // namespace kiosk::five_bit
