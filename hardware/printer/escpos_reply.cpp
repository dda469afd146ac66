// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_reply.h"

#include <algorithm>

namespace kiosk::hardware::escpos {

namespace {

constexpr std::uint8_t xon = 0x11;
constexpr std::uint8_t xoff = 0x13;
constexpr std::uint8_t blockHeader = 0x37;
constexpr std::uint8_t processIdMark = 0x22;
constexpr std::size_t processReplySize = 7;
constexpr std::size_t bufferLimit = 4096;

constexpr bool bit(std::uint8_t byte, int number) { return (byte >> number & 1) != 0; }

bool isIdByte(std::uint8_t byte) { return byte >= 0x20 && byte < 0x7f; }

// Whether `start` can still become a process id reply.
bool isReplyStart(ByteView start)
{
    const auto id = start.subspan(std::min<std::size_t>(2, start.size()));
    return start[0] == blockHeader && (start.size() < 2 || start[1] == processIdMark)
        && std::ranges::all_of(id.first(std::min<std::size_t>(4, id.size())), isIdByte)
        && (start.size() < processReplySize || start[6] == 0);
}

} // namespace

Result<RealtimeStatus> decodeRealtimeStatus(int which, std::uint8_t byte)
{
    if (!isRealtimeStatus(byte))
        return Error{Errc::Malformed, "the fixed bits of a real-time status are wrong"};
    switch (which) {
    case 1:
        return RealtimeStatus(LineStatus{bit(byte, 2), bit(byte, 3), bit(byte, 5), bit(byte, 6)});
    case 2:
        return RealtimeStatus(OfflineCause{bit(byte, 2), bit(byte, 3), bit(byte, 5), bit(byte, 6)});
    case 3:
        return RealtimeStatus(ErrorCause{bit(byte, 2), bit(byte, 3), bit(byte, 5), bit(byte, 6)});
    case 4:
        return RealtimeStatus(PaperSensors{bit(byte, 2) || bit(byte, 3), bit(byte, 5) || bit(byte, 6)});
    default:
        return Error{Errc::Unsupported, "there are four real-time statuses"};
    }
}

Result<ProcessId> decodeProcessIdReply(ByteView reply)
{
    if (reply.size() != processReplySize || !isReplyStart(reply))
        return Error{Errc::Malformed, "not a process id reply"};
    ProcessId id{};
    std::ranges::copy(reply.subspan(2, id.size()), id.begin());
    return id;
}

void ReplyDecoder::feed(ByteView bytes)
{
    m_buffer.insert(m_buffer.end(), bytes.begin(), bytes.end());
    if (m_buffer.size() > bufferLimit)
        m_buffer.erase(m_buffer.begin(), m_buffer.end() - static_cast<std::ptrdiff_t>(bufferLimit));
}

std::optional<Reply> ReplyDecoder::next()
{
    while (!m_buffer.empty()) {
        const auto first = m_buffer.front();
        if (isReplyStart(m_buffer)) {
            return m_buffer.size() < processReplySize ? std::nullopt : takeProcessId();
        }
        m_buffer.erase(m_buffer.begin());
        if (first == xon)
            return FlowGo{};
        if (first == xoff)
            return FlowStop{};
        if (isRealtimeStatus(first))
            return StatusByte{first};
        if ((first & 0xf0) == 0)
            return PaperQueryAnswer{(first & 0x03) != 0, (first & 0x0c) != 0};
    }
    return {};
}

std::optional<Reply> ReplyDecoder::takeProcessId()
{
    const auto id = decodeProcessIdReply(ByteView(m_buffer).first(processReplySize));
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + processReplySize);
    return ProcessReached{*id};
}

} // namespace kiosk::hardware::escpos
