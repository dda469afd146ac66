// SPDX-License-Identifier: Apache-2.0
#include "core/address/cashaddr.h"

#include "core/address/five_bit.h"

#include <array>

namespace kiosk {

namespace {

constexpr std::size_t cashaddrChecksumSize = 8;

std::uint64_t cashaddrPolymod(ByteView values)
{
    constexpr std::array<std::uint64_t, 5> generator{
        0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470};
    std::uint64_t state = 1;
    for (const std::uint8_t value : values) {
        const std::uint64_t top = state >> 35;
        state = (state & 0x07ffffffff) << 5 ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            state ^= (top >> i & 1) != 0 ? generator[i] : 0;
    }
    return state ^ 1;
}

Bytes withPrefix(std::string_view prefix, ByteView values)
{
    Bytes all;
    for (const char c : prefix)
        all.push_back(static_cast<std::uint8_t>(c & 31));
    all.push_back(0);
    all.insert(all.end(), values.begin(), values.end());
    return all;
}

// Bytes of hash for the three low bits of the version byte.
constexpr std::array<std::size_t, 8> hashSizes{20, 24, 28, 32, 40, 48, 56, 64};

OrRefusal<CashAddress> interpret(ByteView bytes, bool cleanPadding)
{
    const std::uint8_t version = bytes.front();
    const std::size_t size = bytes.size() - 1;
    if ((version & 0x80) != 0)
        return ScanRefusal{"unknown_version"};
    if (size != hashSizes[version & 7])
        return ScanRefusal{"bad_length"};
    const int type = version >> 3;
    if (type == 2 || type == 3)
        return ScanRefusal{"unsupported_token_address"};
    if (type > 3)
        return ScanRefusal{"unknown_version"};
    if (size != 20 && !(type == 1 && size == 32))
        return ScanRefusal{"bad_length"};
    if (!cleanPadding)
        return ScanRefusal{"bad_padding"};
    return CashAddress{static_cast<CashAddress::Type>(type), Bytes(bytes.begin() + 1, bytes.end())};
}

} // namespace

std::string_view cashPrefixOf(Network network)
{
    switch (network) {
    case Network::Main:
        return "bitcoincash";
    case Network::Test:
        return "bchtest";
    case Network::Regtest:
        return "bchreg";
    }
    return {};
}

std::string encodeCashAddr(std::string_view prefix, CashAddress::Type type, ByteView hash)
{
    const int sizeCode = hash.size() == 32 ? 3 : 0;
    Bytes bytes{static_cast<std::uint8_t>(static_cast<int>(type) << 3 | sizeCode)};
    bytes.insert(bytes.end(), hash.begin(), hash.end());
    const Bytes values = five_bit::fromBytes(bytes);
    Bytes checked = withPrefix(prefix, values);
    checked.resize(checked.size() + cashaddrChecksumSize, 0);
    const std::uint64_t checksum = cashaddrPolymod(checked);
    std::string text(prefix);
    text.push_back(':');
    for (const std::uint8_t value : values)
        text.push_back(five_bit::letterOf(value));
    for (std::size_t i = 0; i < cashaddrChecksumSize; ++i)
        text.push_back(five_bit::letterOf(static_cast<std::uint8_t>(checksum >> (5 * (7 - i)) & 31)));
    return text;
}

OrRefusal<CashAddress> decodeCashAddr(std::string_view prefix, std::string_view body)
{
    const std::optional<Bytes> values = five_bit::valuesOf(body);
    if (!values)
        return ScanRefusal{"bad_character"};
    if (values->size() < cashaddrChecksumSize + 2) // the version byte takes two
        return ScanRefusal{"bad_length"};
    if (cashaddrPolymod(withPrefix(prefix, *values)) != 0)
        return ScanRefusal{"bad_checksum"};
    const auto payload = five_bit::toBytes(ByteView(*values).first(values->size() - cashaddrChecksumSize));
    return interpret(payload.bytes, payload.cleanPadding);
}

} // namespace kiosk
