// SPDX-License-Identifier: Apache-2.0
#include "hardware/card/terminal_codec.h"

#include <algorithm>
#include <array>

namespace kiosk::hardware::card {

namespace {

constexpr std::uint8_t startOfFrame = 0x02;
constexpr std::uint8_t endOfFrame = 0x03;
constexpr char separator = 0x1c;
constexpr std::size_t checkDigits = 4;
constexpr std::size_t longestFrame = 1 + longestBody + 1 + checkDigits;

// What a byte does to the check, bit by bit.
constexpr std::array<std::uint16_t, 256> makeCrcTable()
{
    std::array<std::uint16_t, 256> table{};
    for (unsigned byte = 0; byte < table.size(); ++byte) {
        unsigned crc = byte << 8U;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 0x8000U) != 0 ? crc << 1U ^ 0x1021U : crc << 1U;
        table[byte] = static_cast<std::uint16_t>(crc);
    }
    return table;
}
constexpr auto crcTable = makeCrcTable();

std::string checkText(std::string_view body)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    const auto crc = crcOf(body);
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[static_cast<std::size_t>(crc >> shift) & 0xf];
    return text;
}

bool isBodyByte(std::uint8_t byte)
{
    return (byte >= 0x20 && byte <= 0x7e) || byte == static_cast<std::uint8_t>(separator);
}

Fields split(std::string_view body)
{
    Fields fields{{}};
    for (const char c : body) {
        if (c == separator)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

} // namespace

std::uint16_t crcOf(std::string_view body)
{
    unsigned crc = 0xffff;
    for (const char c : body)
        crc = (crc << 8U & 0xff00U) ^ crcTable[crc >> 8U ^ static_cast<std::uint8_t>(c)];
    return static_cast<std::uint16_t>(crc);
}

Bytes encodeFrame(const Fields& fields)
{
    std::string body;
    for (const auto& field : fields)
        body += (&field == &fields.front() ? "" : std::string(1, separator)) + field;
    Bytes frame{startOfFrame};
    append(frame, asBytes(body));
    frame.push_back(endOfFrame);
    append(frame, asBytes(checkText(body)));
    return frame;
}

void FrameDecoder::feed(ByteView bytes)
{
    for (const auto byte : bytes) {
        if (!m_buffer.empty() || byte == startOfFrame)
            m_buffer.push_back(byte);
        if (m_buffer.size() > 4 * longestFrame) // nobody asks for more: noise
            m_buffer.clear();
    }
}

std::optional<Result<Fields>> FrameDecoder::next()
{
    // Damaged: the hunt goes on one byte further, where the real frame may begin.
    const auto dropped = [this](const char* why) {
        m_buffer.erase(m_buffer.begin(), std::find(m_buffer.begin() + 1, m_buffer.end(), startOfFrame));
        return Result<Fields>(Error{Errc::Malformed, why});
    };
    if (m_buffer.empty())
        return std::nullopt;
    const auto end = std::find(m_buffer.begin() + 1, m_buffer.end(), endOfFrame);
    const auto length = static_cast<std::size_t>(end - m_buffer.begin());
    if (!std::all_of(m_buffer.begin() + 1, end, isBodyByte))
        return dropped("a byte that no frame has");
    if (length > longestBody + 1)
        return dropped("a frame that is too long");
    if (end == m_buffer.end() || m_buffer.size() < length + 1 + checkDigits)
        return std::nullopt;
    const std::string body(m_buffer.begin() + 1, end);
    const std::string check(end + 1, end + 1 + static_cast<std::ptrdiff_t>(checkDigits));
    if (body.empty() || check != checkText(body))
        return dropped("a frame whose check is wrong");
    const auto rest =
        std::find(end + 1 + static_cast<std::ptrdiff_t>(checkDigits), m_buffer.end(), startOfFrame);
    m_buffer.erase(m_buffer.begin(), rest);
    return Result<Fields>(split(body));
}

void FrameDecoder::reset() { m_buffer.clear(); }

} // namespace kiosk::hardware::card
