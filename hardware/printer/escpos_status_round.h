// SPDX-License-Identifier: Apache-2.0
// The four status questions of ESC/POS asked one after the other, and the printer's state made of the
// answers.
#pragma once

#include "hardware/printer/escpos_reply.h"
#include "hardware/printer/receipt_printer.h"

#include <optional>

namespace kiosk::hardware::escpos {

class StatusRound {
public:
    explicit StatusRound(Clock answerTime)
        : m_answerTime(answerTime)
    {
    }

    // The first question. A round that is running must end first: answers do not say what they answer.
    Bytes begin(Clock now);
    // The next question, or nothing after the last. Only while running.
    Bytes answered(std::uint8_t byte, Clock now);
    void abandon() { m_question = 0; }

    [[nodiscard]] bool running() const { return m_question != 0; }
    // When the answer is overdue; only while running.
    [[nodiscard]] Clock deadline() const { return m_asked + m_answerTime; }
    // Made of the answers of the last round that came to its end.
    [[nodiscard]] PrinterState state() const;

private:
    Bytes ask(int question, Clock now);

    Clock m_answerTime;
    Clock m_asked{0};
    int m_question = 0; // 0: none is open
    LineStatus m_line;
    OfflineCause m_cause;
    ErrorCause m_error;
    PaperSensors m_paper;
};

// A fault that leaves a receipt in the middle, whatever the printer says of being on line.
bool isStopped(const PrinterState& state);
// "cover open, paper out", for the log.
std::string describe(const PrinterState& state);

} // namespace kiosk::hardware::escpos
