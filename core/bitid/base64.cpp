// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/base64.h"

#include <algorithm>

namespace kiosk::bitid {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string encodeBase64(ByteView bytes)
{
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = (group << 8U) | (i < count ? bytes[at + i] : 0U);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? alphabet[(group >> (18U - 6U * i)) & 63U] : '=';
    }
    return text;
}

std::optional<Bytes> decodeBase64(std::string_view text)
{
    if (text.empty() || text.size() % 4 != 0)
        return std::nullopt;
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    Bytes bytes;
    std::uint32_t group = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool padded = i >= text.size() - padding;
        const std::size_t value = padded ? 0 : alphabet.find(text[i]);
        if (value == std::string_view::npos)
            return std::nullopt;
        group = (group << 6U) | static_cast<std::uint32_t>(value);
        if (i % 4 != 3)
            continue;
        for (const unsigned shift : {16U, 8U, 0U})
            bytes.push_back(static_cast<std::uint8_t>(group >> shift));
        group = 0;
    }
    bytes.resize(bytes.size() - padding);
    // The one canonical text: what is left over in the last digit is zero.
    return encodeBase64(bytes) == text ? std::optional(bytes) : std::nullopt;
}

} // namespace kiosk::bitid
