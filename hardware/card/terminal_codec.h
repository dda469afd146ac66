// SPDX-License-Identifier: Apache-2.0
// Frames of the card terminal's line: STX, a body of printable ASCII with FS between its fields, ETX, and the
// CRC of the body as four hexadecimal digits. Source: docs/card-terminal.md.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <optional>
#include <string>
#include <vector>

namespace kiosk::hardware::card {

inline constexpr std::size_t longestBody = 200;
using Fields = std::vector<std::string>;

// CRC-16 with the polynomial 1021h from FFFFh on, as X.25 without reflection.
std::uint16_t crcOf(std::string_view body);

// The fields may hold 20h to 7Eh only.
Bytes encodeFrame(const Fields& fields);

// Takes bytes as they come; whatever is no frame is dropped, one byte at a time.
class FrameDecoder {
public:
    void feed(ByteView bytes);
    // The next whole frame, or an error for one that is damaged; nothing: no whole frame yet.
    std::optional<Result<Fields>> next();
    void reset();
    // Bytes of a frame that has not ended are waiting.
    [[nodiscard]] bool inFrame() const { return !m_buffer.empty(); }

private:
    Bytes m_buffer; // begins with STX, or is empty
};

} // namespace kiosk::hardware::card
