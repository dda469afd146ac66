// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_printer.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

using namespace escpos;

namespace {

constexpr std::size_t chunkBytes = 256;
constexpr int silentRoundsForOffline = 2;

// Four characters that differ between jobs, and between attempts at one job.
ProcessId processIdOf(std::uint32_t job, std::uint32_t attempt)
{
    constexpr std::string_view digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    auto number = job * 8u + attempt % 8u;
    ProcessId id{};
    for (auto place = id.rbegin(); place != id.rend(); ++place) {
        *place = digits[number % digits.size()];
        number /= static_cast<std::uint32_t>(digits.size());
    }
    return id;
}

} // namespace

EscPosPrinter::EscPosPrinter(EscPosOptions options)
    : m_options(options)
    , m_round(options.answerTime)
{
}

PrinterOutput EscPosPrinter::opened(Clock now)
{
    m_decoder.reset();
    m_round.abandon();
    m_held = false;
    m_phase = Phase::Idle;
    m_silentRounds = 0;
    askForState(now);
    return takeOutput();
}

PrinterOutput EscPosPrinter::closed(Clock now)
{
    if (m_phase == Phase::Closed)
        return {};
    const auto phase = std::exchange(m_phase, Phase::Closed);
    m_round.abandon();
    m_parts.clear();
    auto state = m_state.value_or(PrinterState{});
    state.online = false;
    publish(state);
    if (phase != Phase::Idle) {
        const bool begun = phase != Phase::CheckingBefore && m_sentAny;
        end(begun ? PrintVerdict::Unknown : PrintVerdict::NotStarted, "the line was lost", now);
    }
    while (!m_jobs.empty())
        end(PrintVerdict::NotStarted, "the line was lost", now);
    return takeOutput();
}

PrinterOutput EscPosPrinter::received(ByteView bytes, Clock now)
{
    if (m_phase == Phase::Closed)
        return {};
    m_decoder.feed(bytes);
    while (const auto reply = m_decoder.next())
        handle(*reply, now);
    return takeOutput();
}

void EscPosPrinter::handle(const Reply& reply, Clock now)
{
    if (const auto* status = std::get_if<StatusByte>(&reply)) {
        onStatusByte(status->byte, now);
    } else if (const auto* reached = std::get_if<ProcessReached>(&reply)) {
        const bool ours = m_options.endMark == EscPosOptions::EndMark::ProcessId && reached->id == m_endId;
        if (ours)
            onEndReached(now);
    } else if (std::holds_alternative<PaperQueryAnswer>(reply)) {
        if (m_options.endMark == EscPosOptions::EndMark::PaperQuery)
            onEndReached(now);
    } else {
        m_held = std::holds_alternative<FlowStop>(reply);
        sendParts(now);
    }
}

void EscPosPrinter::onStatusByte(std::uint8_t byte, Clock now)
{
    if (!m_round.running())
        return;
    send(m_round.answered(byte, now));
    if (!m_round.running())
        onRound(m_round.state(), now);
}

void EscPosPrinter::onEndReached(Clock now)
{
    if (m_phase != Phase::AwaitingEnd)
        return;
    m_phase = Phase::CheckingAfter;
    m_silentRounds = 0;
    askForState(now);
}

void EscPosPrinter::onRound(const PrinterState& state, Clock now)
{
    m_silentRounds = 0;
    publish(state);
    if (isChecking() && !m_roundCounts) {
        askForState(now);
        return;
    }
    m_nextRound = now + (m_phase == Phase::Idle ? m_options.idlePoll : m_options.printingPoll);
    switch (m_phase) {
    case Phase::CheckingBefore:
        if (state.canPrint())
            startSending(now);
        else
            end(PrintVerdict::NotStarted, describe(state), now);
        break;
    case Phase::Sending:
    case Phase::AwaitingEnd:
        if (isStopped(state))
            end(PrintVerdict::Partial, describe(state), now);
        break;
    case Phase::CheckingAfter:
        end(isStopped(state) ? PrintVerdict::Partial : PrintVerdict::Printed, describe(state), now);
        break;
    case Phase::Closed:
    case Phase::Idle:
        break;
    }
}

void EscPosPrinter::onSilence(Clock now)
{
    m_round.abandon();
    m_decoder.reset();
    m_quietUntil = now + m_options.answerTime;
    m_nextRound = std::max(m_quietUntil, now + (m_phase == Phase::Idle ? m_options.idlePoll : Clock{0}));
    if (++m_silentRounds < silentRoundsForOffline)
        return;
    auto state = m_state.value_or(PrinterState{});
    state.online = false;
    publish(state);
    if (m_phase == Phase::CheckingBefore)
        end(PrintVerdict::NotStarted, "the printer does not answer", now);
    else if (m_phase == Phase::CheckingAfter)
        end(PrintVerdict::Unknown, "the printer fell silent after the last line", now);
}

void EscPosPrinter::askForState(Clock now)
{
    m_roundCounts = false;
    m_nextRound = std::max(now, m_quietUntil);
    beginRoundIfDue(now);
}

void EscPosPrinter::beginRoundIfDue(Clock now)
{
    if (m_round.running() || now < m_nextRound)
        return;
    m_roundCounts = true;
    send(m_round.begin(now));
}

PrinterOutput EscPosPrinter::tick(Clock now)
{
    if (m_phase == Phase::Closed)
        return {};
    if (m_round.running() && now >= m_round.deadline())
        onSilence(now);
    sendParts(now);
    onTimeouts(now);
    beginRoundIfDue(now);
    return takeOutput();
}

void EscPosPrinter::onTimeouts(Clock now)
{
    if (m_phase == Phase::Sending && now >= m_deadline)
        end(m_sentAny ? PrintVerdict::Unknown : PrintVerdict::NotStarted, "the printer takes no data", now);
    else if (m_phase == Phase::AwaitingEnd && now >= m_deadline)
        end(PrintVerdict::Unknown, "the printer did not confirm the end", now);
}

Clock EscPosPrinter::nextWake() const
{
    if (m_phase == Phase::Closed)
        return Clock::max();
    auto wake = m_round.running() ? m_round.deadline() : m_nextRound;
    if (m_phase == Phase::Sending && !m_held)
        wake = std::min(wake, m_nextPart);
    if (m_phase == Phase::Sending || m_phase == Phase::AwaitingEnd)
        wake = std::min(wake, m_deadline);
    return wake;
}

PrinterOutput EscPosPrinter::print(const PrintJob& job, Clock now)
{
    if (m_phase == Phase::Closed || m_jobs.size() > m_options.maxWaiting) {
        const char* why = m_phase == Phase::Closed ? "the line is closed" : "too many jobs are waiting";
        m_output.facts.emplace_back(PrintEnded{job.id, PrintVerdict::NotStarted, why});
        return takeOutput();
    }
    m_jobs.push_back(job);
    if (m_phase == Phase::Idle)
        checkBefore(now);
    return takeOutput();
}

void EscPosPrinter::checkBefore(Clock now)
{
    m_phase = Phase::CheckingBefore;
    m_sentAny = false;
    m_silentRounds = 0;
    askForState(now);
}

void EscPosPrinter::startSending(Clock now)
{
    auto parts = encodeJob(m_jobs.front(), m_options.paper);
    if (!parts) {
        end(PrintVerdict::NotStarted, parts.error().detail, now);
        return;
    }
    m_parts.assign(parts->begin(), parts->end());
    m_parts.push_back(endMark());
    if (std::exchange(m_leftovers, false)) {
        // What was left of the job before is thrown away and cut off, not joined to this one.
        m_parts.push_front(encodeCut(0));
        m_parts.push_front(encodeInit());
        m_parts.push_front(encodeRecoverAndClear());
    }
    m_phase = Phase::Sending;
    m_nextPart = now;
    m_deadline = now + m_options.endTime;
    sendParts(now);
}

// No faster than the line, so that a status question never waits behind a whole receipt, and never inside an
// order, where the printer would take the question for data.
void EscPosPrinter::sendParts(Clock now)
{
    if (m_phase != Phase::Sending || m_held || now < m_nextPart)
        return;
    std::size_t sent = 0;
    for (; !m_parts.empty() && sent < chunkBytes; m_parts.pop_front()) {
        send(m_parts.front());
        sent += m_parts.front().size();
    }
    m_sentAny = true;
    m_nextPart = now + timeOnLine(sent);
    m_deadline = m_nextPart + m_options.endTime;
    if (m_parts.empty())
        m_phase = Phase::AwaitingEnd;
}

void EscPosPrinter::end(PrintVerdict verdict, const std::string& detail, Clock now)
{
    m_output.facts.emplace_back(PrintEnded{m_jobs.front().id, verdict, detail});
    m_jobs.pop_front();
    m_parts.clear();
    m_leftovers = m_leftovers || verdict == PrintVerdict::Partial || verdict == PrintVerdict::Unknown;
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Idle;
    m_nextRound = now + m_options.idlePoll;
    if (!m_jobs.empty())
        checkBefore(now);
}

void EscPosPrinter::publish(const PrinterState& state)
{
    if (m_state == state)
        return;
    m_state = state;
    m_output.facts.emplace_back(PrinterChanged{state});
}

void EscPosPrinter::send(const Bytes& bytes)
{
    m_output.toDevice.insert(m_output.toDevice.end(), bytes.begin(), bytes.end());
}

PrinterOutput EscPosPrinter::takeOutput() { return std::exchange(m_output, {}); }

Bytes EscPosPrinter::endMark()
{
    m_endId = processIdOf(m_jobs.front().id, ++m_attempts);
    return m_options.endMark == EscPosOptions::EndMark::ProcessId ? encodeProcessIdRequest(m_endId)
                                                                  : encodePaperQuery();
}

Clock EscPosPrinter::timeOnLine(std::size_t bytes) const
{
    const auto& line = m_options.line;
    const int bits = 1 + line.dataBits + line.stopBits + (line.parity == LineProfile::Parity::None ? 0 : 1);
    return Clock(bytes * static_cast<std::size_t>(bits) * 1000 / static_cast<std::size_t>(line.baud) + 1);
}

} // namespace kiosk::hardware
