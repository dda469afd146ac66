// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_status_round.h"

namespace kiosk::hardware::escpos {

Bytes StatusRound::begin(Clock now) { return ask(1, now); }

Bytes StatusRound::ask(int question, Clock now)
{
    m_question = question;
    m_asked = now;
    return encodeStatusRequest(question);
}

Bytes StatusRound::answered(std::uint8_t byte, Clock now)
{
    const auto status = decodeRealtimeStatus(m_question, byte);
    if (!status)
        return {}; // not an answer: the question stays open until its deadline
    if (const auto* line = std::get_if<LineStatus>(&*status))
        m_line = *line;
    else if (const auto* cause = std::get_if<OfflineCause>(&*status))
        m_cause = *cause;
    else if (const auto* error = std::get_if<ErrorCause>(&*status))
        m_error = *error;
    else if (const auto* paper = std::get_if<PaperSensors>(&*status))
        m_paper = *paper;
    if (m_question < 4)
        return ask(m_question + 1, now);
    m_question = 0;
    return {};
}

PrinterState StatusRound::state() const
{
    PrinterState state;
    state.online = !m_line.offline && !m_line.waitingForRecovery;
    state.coverOpen = m_cause.coverOpen;
    state.cutterFault = m_error.cutter;
    state.failure = m_error.mechanical || m_error.unrecoverable || m_error.recoverable
        || (m_cause.error && !m_error.cutter);
    if (m_cause.paperStop || m_paper.end)
        state.paper = Paper::Out;
    else if (m_paper.nearEnd)
        state.paper = Paper::NearEnd;
    return state;
}

bool isStopped(const PrinterState& state)
{
    return state.coverOpen || state.cutterFault || state.failure || state.paper == Paper::Out;
}

std::string describe(const PrinterState& state)
{
    std::string text;
    const auto add = [&](bool applies, const char* what) {
        if (applies)
            text += (text.empty() ? "" : ", ") + std::string(what);
    };
    add(state.coverOpen, "cover open");
    add(state.paper == Paper::Out, "paper out");
    add(state.paper == Paper::NearEnd, "paper near its end");
    add(state.cutterFault, "cutter fault");
    add(state.failure, "printer failure");
    add(!state.online, "off line");
    return text.empty() ? "ready" : text;
}

} // namespace kiosk::hardware::escpos
