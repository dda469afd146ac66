// SPDX-License-Identifier: Apache-2.0
// An ESC/POS printer behind the kiosk's printer interface. It asks the printer before a job, while it runs
// and after it, and calls a receipt printed only when the printer itself said that it got to the end of it
// and that nothing was wrong then.
#pragma once

#include "hardware/printer/escpos_layout.h"
#include "hardware/printer/escpos_reply.h"
#include "hardware/printer/escpos_status_round.h"
#include "hardware/printer/receipt_printer.h"

#include <deque>
#include <optional>

namespace kiosk::hardware {

struct EscPosOptions {
    LineProfile line{.baud = 115200};
    escpos::PaperFormat paper;
    // How the printer confirms the end of a job: GS ( H, or GS r 1 where the firmware has no process ids.
    enum class EndMark { ProcessId, PaperQuery };
    EndMark endMark = EndMark::ProcessId;
    Clock answerTime{500}; // for a real-time status
    Clock endTime{15000}; // from the last byte sent to the confirmation; also for a line that is held back
    Clock idlePoll{2000}; // between two status rounds
    Clock printingPoll{500}; // the same while a job runs
    std::size_t maxWaiting = 8; // jobs behind the one that prints; more are not started
};

class EscPosPrinter final : public PrinterSession {
public:
    explicit EscPosPrinter(EscPosOptions options = {});

    LineProfile profile() const override { return m_options.line; }
    PrinterOutput opened(Clock now) override;
    PrinterOutput closed(Clock now) override;
    PrinterOutput received(ByteView bytes, Clock now) override;
    PrinterOutput tick(Clock now) override;
    // Clock::max() while the line is closed.
    Clock nextWake() const override;
    PrinterOutput print(const PrintJob& job, Clock now) override;

private:
    enum class Phase { Closed, Idle, CheckingBefore, Sending, AwaitingEnd, CheckingAfter };

    // All of these add to the output of the call that is running.
    void handle(const escpos::Reply& reply, Clock now);
    void onStatusByte(std::uint8_t byte, Clock now);
    void onEndReached(Clock now);
    void onRound(const PrinterState& state, Clock now);
    void onSilence(Clock now);
    void askForState(Clock now);
    void beginRoundIfDue(Clock now);
    void checkBefore(Clock now);
    void startSending(Clock now);
    void sendParts(Clock now);
    void onTimeouts(Clock now);
    void end(PrintVerdict verdict, const std::string& detail, Clock now);
    void publish(const PrinterState& state);
    void send(const Bytes& bytes);
    PrinterOutput takeOutput();

    [[nodiscard]] Bytes endMark();
    [[nodiscard]] Clock timeOnLine(std::size_t bytes) const;
    [[nodiscard]] bool isChecking() const
    {
        return m_phase == Phase::CheckingBefore || m_phase == Phase::CheckingAfter;
    }

    EscPosOptions m_options;
    PrinterOutput m_output;
    escpos::ReplyDecoder m_decoder;

    Phase m_phase = Phase::Closed;
    std::optional<PrinterState> m_state; // as last told
    std::deque<PrintJob> m_jobs; // the first is the one at work, unless the phase is Idle

    escpos::StatusRound m_round;
    bool m_roundCounts = false; // it began after what it has to prove
    int m_silentRounds = 0;
    Clock m_nextRound{0};
    Clock m_quietUntil{0}; // a late answer must not pass for one to the next round

    std::deque<Bytes> m_parts;
    bool m_sentAny = false;
    bool m_held = false; // XOFF
    Clock m_nextPart{0};
    Clock m_deadline{0}; // for progress while sending, for the end mark after it
    escpos::ProcessId m_endId{};
    std::uint32_t m_attempts = 0;
    bool m_leftovers = false; // the last job may be on paper in part, or still in the printer's memory
};

} // namespace kiosk::hardware
