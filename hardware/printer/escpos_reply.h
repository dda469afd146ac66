// SPDX-License-Identifier: Apache-2.0
// What an ESC/POS printer says: real-time status bytes, process ids, and flow control among them. Anything
// else on the line is noise and dropped.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"
#include "hardware/printer/escpos_codec.h"

#include <optional>
#include <variant>

namespace kiosk::hardware::escpos {

// --- the four answers to DLE EOT ---

struct LineStatus { // 1
    bool drawer = false;
    bool offline = false;
    bool waitingForRecovery = false;
    bool feedButton = false;
};
struct OfflineCause { // 2
    bool coverOpen = false;
    bool feeding = false;
    bool paperStop = false; // stopped by the end of the paper
    bool error = false;
};
struct ErrorCause { // 3
    bool mechanical = false;
    bool cutter = false;
    bool unrecoverable = false;
    bool recoverable = false; // mends itself: a hot head
};
struct PaperSensors { // 4
    bool nearEnd = false;
    bool end = false;
};
using RealtimeStatus = std::variant<LineStatus, OfflineCause, ErrorCause, PaperSensors>;

// Bits 1 and 4 set, 0 and 7 clear: so are neither XON, XOFF nor anything else that a printer sends.
constexpr bool isRealtimeStatus(std::uint8_t byte) { return (byte & 0x93) == 0x12; }

// `which` is the number that was asked for, 1 to 4. Errc::Malformed when the byte is no status.
Result<RealtimeStatus> decodeRealtimeStatus(int which, std::uint8_t byte);

// Exactly `37 22 d1 d2 d3 d4 00`.
Result<ProcessId> decodeProcessIdReply(ByteView reply);

// --- the stream ---

struct FlowStop { };
struct FlowGo { };
struct StatusByte { // to the oldest request without an answer
    std::uint8_t byte = 0;
};
struct ProcessReached {
    ProcessId id{};
};
struct PaperQueryAnswer { // to GS r 1
    bool nearEnd = false;
    bool end = false;
};
using Reply = std::variant<FlowStop, FlowGo, StatusByte, ProcessReached, PaperQueryAnswer>;

class ReplyDecoder {
public:
    void feed(ByteView bytes);
    std::optional<Reply> next(); // nothing: more bytes are needed
    // After a silence: what is incomplete stays so.
    void reset() { m_buffer.clear(); }

private:
    std::optional<Reply> takeProcessId();

    Bytes m_buffer;
};

} // namespace kiosk::hardware::escpos
