// SPDX-License-Identifier: Apache-2.0
// The printer's end of ESC/POS: a stream of bytes back into orders, in any split.
#pragma once

#include "hardware/printer/escpos_codec.h"

#include <optional>

namespace kiosk::hardware::escpos {

struct Order {
    enum class Kind {
        Character, // value: the byte
        LineFeed,
        Init,
        CodePage, // value: its number
        Bold,
        Underline,
        Align,
        Size, // value: the size byte
        Feed, // value: lines
        FeedDots, // value
        Cut, // value: motion units to feed before
        QrModule, // value: dots
        QrLevel, // value: 30h to 33h
        QrStore, // data
        QrPrint,
        Raster, // value: bytes a row, data: the rows
        ProcessIdRequest, // data: the four bytes
        PaperQuery,
        StatusRequest, // value: 1 to 4; at once
        Recover, // value: 1 or 2; at once
        Ignored, // known or not, and without effect here
    };
    Kind kind = Kind::Ignored;
    int value = 0;
    Bytes data;
};

class Parser {
public:
    void feed(ByteView bytes) { m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end()); }
    std::optional<Order> next(); // nothing: more bytes are needed
    void reset() { m_buffer.clear(); }

private:
    Bytes m_buffer;
};

} // namespace kiosk::hardware::escpos
