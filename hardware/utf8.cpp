// SPDX-License-Identifier: Apache-2.0
#include "hardware/utf8.h"

#include <cstdint>

namespace kiosk::hardware {

namespace {

struct Sequence {
    std::size_t length = 0; // 0: no character starts so
    char32_t bits = 0;
    char32_t smallest = 0;
};

Sequence sequenceOf(std::uint8_t lead)
{
    if (lead < 0x80)
        return {1, lead, 0};
    if ((lead & 0xe0) == 0xc0)
        return {2, lead & 0x1fu, 0x80};
    if ((lead & 0xf0) == 0xe0)
        return {3, lead & 0x0fu, 0x800};
    if ((lead & 0xf8) == 0xf0)
        return {4, lead & 0x07u, 0x10000};
    return {};
}

std::optional<char32_t> characterAt(std::string_view text, const Sequence& sequence)
{
    if (sequence.length == 0 || text.size() < sequence.length)
        return {};
    auto character = sequence.bits;
    for (const char next : text.substr(1, sequence.length - 1)) {
        const auto byte = static_cast<std::uint8_t>(next);
        if ((byte & 0xc0) != 0x80)
            return {};
        character = (character << 6) | (byte & 0x3fu);
    }
    const bool surrogate = character >= 0xd800 && character < 0xe000;
    if (character < sequence.smallest || character > 0x10ffff || surrogate)
        return {};
    return character;
}

} // namespace

std::optional<char32_t> takeCharacter(std::string_view& text)
{
    const auto sequence = sequenceOf(static_cast<std::uint8_t>(text.front()));
    const auto character = characterAt(text, sequence);
    text.remove_prefix(character ? sequence.length : 1);
    return character;
}

void appendCharacter(std::string& text, char32_t character)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((character >> shift) & 0x3f)); };
    if (character < 0x80) {
        text += static_cast<char>(character);
    } else if (character < 0x800) {
        text += static_cast<char>(0xc0 | (character >> 6));
        tail(0);
    } else if (character < 0x10000) {
        text += static_cast<char>(0xe0 | (character >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (character >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace kiosk::hardware
