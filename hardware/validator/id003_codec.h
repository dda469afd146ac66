// SPDX-License-Identifier: Apache-2.0
// ID003 on the wire (JCM and others, 9600 8E1): SYNC FC | LNG | CMD | DATA.. | CRC low | CRC high. LNG counts
// every byte of the frame, 5..255; the check is CRC-16/KERMIT over SYNC..DATA. Pure: bytes to frames and
// back.
#pragma once

#include "core/money/bytes.h"
#include "hardware/link/byte_stream.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace kiosk::hardware::id003 {

inline constexpr std::uint8_t sync = 0xFC;
inline constexpr std::size_t minFrameSize = 5;
inline constexpr std::size_t maxFrameSize = 255;
inline constexpr std::size_t maxDataSize = maxFrameSize - minFrameSize;

struct Frame {
    std::uint8_t command = 0;
    Bytes data; // at most maxDataSize
    friend bool operator==(const Frame&, const Frame&) = default;
};

// CRC-16/KERMIT: 0x1021 reflected, from 0, no final xor.
std::uint16_t checksum(ByteView bytes);

Bytes encode(const Frame& frame);

// Incremental. A candidate that fails (length, check, or 50 ms of silence inside it) loses one byte and the
// rest is scanned again, so that a stray SYNC never hides the frame behind it. Nothing is ever delivered from
// a frame whose check failed.
class Decoder {
public:
    static constexpr Clock interByteTimeout{50};
    static constexpr std::size_t capacity = 4096;

    // More than `capacity` unread bytes: the oldest are dropped.
    void feed(ByteView bytes, Clock now);
    // To be called before feed() and from time to time: gives up on a frame that stopped in the middle.
    void expire(Clock now);
    // When expire() would give up; nothing while no frame is under way.
    [[nodiscard]] std::optional<Clock> deadline() const;
    // The next whole frame, or nothing yet.
    std::optional<Frame> next();
    void clear();
    [[nodiscard]] std::size_t buffered() const { return m_buffer.size(); }

private:
    std::optional<Frame> scan(bool partialFails);

    Bytes m_buffer;
    Clock m_lastByte{};
};

} // namespace kiosk::hardware::id003
