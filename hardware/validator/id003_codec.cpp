// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_codec.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace kiosk::hardware::id003 {

namespace {

// What a byte does to the checksum, bit by bit.
constexpr std::array<std::uint16_t, 256> makeChecksumTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0x8408U : crc >> 1U;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}
constexpr auto checksumTable = makeChecksumTable();

} // namespace

std::uint16_t checksum(ByteView bytes)
{
    unsigned crc = 0;
    for (const auto byte : bytes)
        crc = (crc >> 8U) ^ checksumTable[(crc ^ byte) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

Bytes encode(const Frame& frame)
{
    assert(frame.data.size() <= maxDataSize);
    Bytes out;
    out.reserve(frame.data.size() + minFrameSize);
    out.push_back(sync);
    out.push_back(static_cast<std::uint8_t>(frame.data.size() + minFrameSize));
    out.push_back(frame.command);
    out.insert(out.end(), frame.data.begin(), frame.data.end());
    const auto crc = checksum(out);
    out.push_back(static_cast<std::uint8_t>(crc & 0xFFU));
    out.push_back(static_cast<std::uint8_t>(crc >> 8U));
    return out;
}

void Decoder::feed(ByteView bytes, Clock now)
{
    if (bytes.empty())
        return;
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    if (m_buffer.size() > capacity)
        m_buffer.erase(m_buffer.begin(), m_buffer.end() - static_cast<std::ptrdiff_t>(capacity));
    m_lastByte = now;
}

void Decoder::expire(Clock now)
{
    if (m_buffer.empty() || now - m_lastByte < interByteTimeout)
        return;
    Bytes rescued;
    while (const auto frame = scan(true)) {
        const auto whole = encode(*frame);
        rescued.insert(rescued.end(), whole.begin(), whole.end());
    }
    m_buffer = std::move(rescued);
}

std::optional<Clock> Decoder::deadline() const
{
    if (m_buffer.empty())
        return std::nullopt;
    return m_lastByte + interByteTimeout;
}

std::optional<Frame> Decoder::next() { return scan(false); }

void Decoder::clear() { m_buffer.clear(); }

std::optional<Frame> Decoder::scan(bool partialFails)
{
    const ByteView all(m_buffer);
    const auto keepFrom = [this](std::size_t position) {
        m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(position));
    };
    for (std::size_t at = 0; at < all.size(); ++at) {
        if (all[at] != sync)
            continue;
        const auto left = all.size() - at;
        const auto length = left > 1 ? std::size_t{all[at + 1]} : minFrameSize;
        if (length < minFrameSize)
            continue;
        if (left < length) {
            if (partialFails)
                continue;
            keepFrom(at);
            return std::nullopt;
        }
        const auto candidate = all.subspan(at, length);
        if (checksum(candidate) != 0)
            continue;
        const auto data = candidate.subspan(3, length - minFrameSize);
        Frame frame{candidate[2], Bytes(data.begin(), data.end())};
        keepFrom(at + length);
        return frame;
    }
    m_buffer.clear();
    return std::nullopt;
}

} // namespace kiosk::hardware::id003
