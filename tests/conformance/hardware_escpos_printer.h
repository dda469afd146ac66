// SPDX-License-Identifier: Apache-2.0
// The real printer session at work on a receipt, with a printer whose answers the vector decides.
#pragma once

#include "hardware/printer/escpos_parser.h"
#include "hardware/printer/escpos_printer.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace kiosk::conformance {

class PrinterAtWork {
public:
    // `answers`: whether it answers status questions, and always "all is well".
    explicit PrinterAtWork(bool answers);

    void print(std::uint32_t job, int lines);
    // Until `duration` is over.
    void pass(hardware::Clock duration);
    void hear(ByteView bytes);
    void answer(bool answers) { m_answers = answers; }

    [[nodiscard]] std::size_t bytesOfJob() const { return m_bytesOfJob; } // sent so far
    [[nodiscard]] const std::optional<Bytes>& endMark() const { return m_endMark; } // the id that was sent
    [[nodiscard]] const std::optional<hardware::PrintVerdict>& verdict() const { return m_verdict; }

private:
    void obey(const hardware::PrinterOutput& output);

    hardware::EscPosPrinter m_printer;
    hardware::escpos::Parser m_parser;
    hardware::Clock m_now{1000};
    bool m_answers;
    Bytes m_toSay;
    std::size_t m_bytesOfJob = 0;
    std::optional<Bytes> m_endMark;
    std::optional<hardware::PrintVerdict> m_verdict;
};

// One malformed entry: something that is no answer, or none at all.
void judgeUnexpectedReply(const nlohmann::json& entry);

} // namespace kiosk::conformance
