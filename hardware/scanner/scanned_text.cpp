// SPDX-License-Identifier: Apache-2.0
#include "hardware/scanner/scanned_text.h"

namespace kiosk::hardware {

namespace {

struct Sequence {
    std::size_t length = 0; // 0: no character starts so
    std::uint32_t bits = 0;
    std::uint32_t smallest = 0;
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

bool isText(std::uint32_t codePoint)
{
    const bool control = codePoint < 0x20 || (codePoint >= 0x7f && codePoint < 0xa0);
    const bool surrogate = codePoint >= 0xd800 && codePoint < 0xe000;
    return !control && !surrogate && codePoint <= 0x10ffff;
}

} // namespace

bool isCodeText(ByteView bytes)
{
    while (!bytes.empty()) {
        const auto sequence = sequenceOf(bytes.front());
        if (sequence.length == 0 || bytes.size() < sequence.length)
            return false;
        auto codePoint = sequence.bits;
        for (const auto next : bytes.subspan(1, sequence.length - 1)) {
            if ((next & 0xc0) != 0x80)
                return false;
            codePoint = (codePoint << 6) | (next & 0x3fu);
        }
        if (codePoint < sequence.smallest || !isText(codePoint))
            return false;
        bytes = bytes.subspan(sequence.length);
    }
    return true;
}

void wipe(std::string& text)
{
    text.resize(text.capacity()); // what an earlier, longer content left behind goes too
    volatile char* byte = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        byte[i] = 0;
    text.clear();
}

} // namespace kiosk::hardware
