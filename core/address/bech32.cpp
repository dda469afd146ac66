// SPDX-License-Identifier: Apache-2.0
#include "core/address/bech32.h"

#include "core/address/ascii.h"
#include "core/address/five_bit.h"

#include <array>

namespace kiosk {

namespace {

constexpr std::size_t longest = 90;
constexpr std::size_t bech32ChecksumSize = 6;

std::uint32_t bech32Polymod(ByteView values)
{
    constexpr std::array<std::uint32_t, 5> generator{
        0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
    std::uint32_t state = 1;
    for (const std::uint8_t value : values) {
        const std::uint32_t top = state >> 25;
        state = (state & 0x1ffffff) << 5 ^ value;
        for (std::size_t i = 0; i < generator.size(); ++i)
            state ^= (top >> i & 1) != 0 ? generator[i] : 0;
    }
    return state;
}

std::optional<Bech32Kind> kindOf(std::string_view prefix, ByteView values)
{
    Bytes all;
    for (const char c : prefix)
        all.push_back(static_cast<std::uint8_t>(c >> 5));
    all.push_back(0);
    for (const char c : prefix)
        all.push_back(static_cast<std::uint8_t>(c & 31));
    all.insert(all.end(), values.begin(), values.end());
    switch (bech32Polymod(all)) {
    case 1:
        return Bech32Kind::Bech32;
    case 0x2bc830a3:
        return Bech32Kind::Bech32m;
    default:
        return std::nullopt;
    }
}

} // namespace

OrRefusal<Bech32> decodeBech32(std::string_view text)
{
    if (text.size() > longest)
        return ScanRefusal{"bad_length"};
    if (ascii::isMixedCase(text))
        return ScanRefusal{"mixed_case"};
    if (!std::all_of(text.begin(), text.end(), ascii::isVisible))
        return ScanRefusal{"bad_character"};
    const std::string lower = ascii::lowered(text);
    const std::size_t separator = lower.rfind('1');
    if (separator == std::string::npos || separator == 0)
        return ScanRefusal{"bad_character"};
    std::string prefix = lower.substr(0, separator);
    std::optional<Bytes> values = five_bit::valuesOf(std::string_view(lower).substr(separator + 1));
    if (!values)
        return ScanRefusal{"bad_character"};
    if (values->size() < bech32ChecksumSize)
        return ScanRefusal{"bad_length"};
    const auto kind = kindOf(prefix, *values);
    if (!kind)
        return ScanRefusal{"bad_checksum"};
    values->resize(values->size() - bech32ChecksumSize);
    return Bech32{std::move(prefix), std::move(*values), *kind};
}

OrRefusal<SegwitAddress> decodeSegwit(std::string_view text)
{
    auto decoded = decodeBech32(text);
    if (const auto* refusal = std::get_if<ScanRefusal>(&decoded))
        return *refusal;
    auto& bech32 = std::get<Bech32>(decoded);
    if (bech32.values.empty())
        return ScanRefusal{"bad_length"};
    const int version = bech32.values.front();
    if (version > 16)
        return ScanRefusal{"bad_witness_version"};
    if ((version == 0) != (bech32.kind == Bech32Kind::Bech32))
        return ScanRefusal{"bad_checksum"};
    auto program = five_bit::toBytes(ByteView(bech32.values).subspan(1));
    if (!program.cleanPadding)
        return ScanRefusal{"bad_padding"};
    const std::size_t size = program.bytes.size();
    if (size < 2 || size > 40 || (version == 0 && size != 20 && size != 32))
        return ScanRefusal{"bad_length"};
    return SegwitAddress{std::move(bech32.prefix), version, std::move(program.bytes)};
}

} // namespace kiosk
