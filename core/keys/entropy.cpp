// SPDX-License-Identifier: Apache-2.0
#include "core/keys/entropy.h"

#include "core/keys/hash.h"

#include <algorithm>
#include <array>

namespace kiosk {
namespace {

std::string uuidText(std::array<std::uint8_t, 16> bytes)
{
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0f) | 0x40); // version 4
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3f) | 0x80); // variant of RFC 4122
    std::string text = toHex(bytes);
    for (const std::size_t hyphen : {8U, 13U, 18U, 23U})
        text.insert(hyphen, 1, '-');
    return text;
}

} // namespace

std::string uuidV4(Entropy& entropy)
{
    std::array<std::uint8_t, 16> bytes{};
    entropy.fill(bytes);
    return uuidText(bytes);
}

std::string uuidFromHash(ByteView seed, std::string_view label)
{
    Bytes separated{0};
    const ByteView labelBytes = asBytes(label);
    separated.insert(separated.end(), labelBytes.begin(), labelBytes.end());
    const Hash256 hash = sha256(seed, separated);
    std::array<std::uint8_t, 16> bytes{};
    std::copy_n(hash.begin(), bytes.size(), bytes.begin());
    return uuidText(bytes);
}

std::string claimCode(Entropy& entropy)
{
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    std::array<std::uint8_t, 12> bytes{};
    entropy.fill(bytes);
    std::string code;
    for (const std::uint8_t byte : bytes)
        code += alphabet[byte & 31]; // 256 is a multiple of 32: every character is equally likely
    return code;
}

} // namespace kiosk
