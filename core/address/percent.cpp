// SPDX-License-Identifier: Apache-2.0
#include "core/address/percent.h"

#include "core/money/bytes.h"

namespace kiosk {

namespace {

// Length of the sequence that `lead` begins, 0 when it begins none.
std::size_t sequenceLength(unsigned lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead <= 0xdf)
        return 2;
    if (lead >= 0xe0 && lead <= 0xef)
        return 3;
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

// The code point at the front of `text`, or nothing for what is not UTF-8 (overlong forms, surrogates and
// values over U+10FFFF included).
std::optional<char32_t> codePoint(std::string_view text, std::size_t length)
{
    if (length == 0 || length > text.size())
        return std::nullopt;
    const auto lead = static_cast<unsigned char>(text.front());
    char32_t value = length == 1 ? lead : lead & (0x7fU >> length);
    for (const char c : text.substr(1, length - 1)) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xc0) != 0x80)
            return std::nullopt;
        value = value << 6 | (byte & 0x3fU);
    }
    const bool overlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000);
    const bool surrogate = value >= 0xd800 && value <= 0xdfff;
    if (overlong || surrogate || value > 0x10ffff)
        return std::nullopt;
    return value;
}

std::optional<std::string> unescaped(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            bytes.push_back(text[i]);
            continue;
        }
        const auto byte = text.size() - i > 2 ? fromHex(text.substr(i + 1, 2)) : std::nullopt;
        if (!byte)
            return std::nullopt;
        bytes.push_back(static_cast<char>(byte->front()));
        i += 2;
    }
    return bytes;
}

} // namespace

OrRefusal<std::string> percentDecoded(std::string_view text)
{
    std::optional<std::string> bytes = unescaped(text);
    if (!bytes)
        return ScanRefusal{"bad_percent"};
    bool hasControl = false;
    for (std::size_t i = 0; i < bytes->size();) {
        const std::string_view rest = std::string_view(*bytes).substr(i);
        const std::size_t length = sequenceLength(static_cast<unsigned char>(rest.front()));
        const auto point = codePoint(rest, length);
        if (!point)
            return ScanRefusal{"bad_percent"};
        hasControl = hasControl || *point < 0x20 || (*point >= 0x7f && *point < 0xa0);
        i += length;
    }
    if (hasControl)
        return ScanRefusal{"bad_character"};
    return std::move(*bytes);
}

} // namespace kiosk
