// SPDX-License-Identifier: Apache-2.0
#include "hardware/scanner/line_scanner_simulator.h"

#include <algorithm>
#include <string_view>

namespace kiosk::hardware {

namespace {

std::string_view textOf(LineScannerSimulator::Terminator terminator)
{
    switch (terminator) {
    case LineScannerSimulator::Terminator::Cr:
        return "\r";
    case LineScannerSimulator::Terminator::Lf:
        return "\n";
    case LineScannerSimulator::Terminator::CrLf:
        return "\r\n";
    case LineScannerSimulator::Terminator::None:
        break;
    }
    return "";
}

} // namespace

void LineScannerSimulator::present(const std::string& text, Clock now) { say(lineOf(text), start(now)); }

void LineScannerSimulator::presentTwice(const std::string& text, Clock now)
{
    present(text, now);
    say(lineOf(text), m_queue.back().at + m_options.repeatGap);
}

void LineScannerSimulator::presentHalf(const std::string& text, Clock now)
{
    const auto line = m_options.prefix + text;
    say(line.substr(0, line.size() / 2), start(now));
}

void LineScannerSimulator::presentStalled(const std::string& text, Clock now)
{
    const auto line = lineOf(text);
    presentHalf(text, now);
    say(line.substr((m_options.prefix.size() + text.size()) / 2), m_queue.back().at + m_options.stallGap);
}

void LineScannerSimulator::noise(Bytes bytes, Clock now)
{
    m_queue.push_back({start(now), std::move(bytes)});
}

Bytes LineScannerSimulator::tick(Clock now)
{
    Bytes bytes;
    for (; !m_queue.empty() && m_queue.front().at <= now; m_queue.pop_front())
        bytes.insert(bytes.end(), m_queue.front().bytes.begin(), m_queue.front().bytes.end());
    return bytes;
}

void LineScannerSimulator::say(const std::string& text, Clock at)
{
    m_queue.push_back({at, Bytes(text.begin(), text.end())});
}

std::string LineScannerSimulator::lineOf(const std::string& text) const
{
    return m_options.prefix + text + std::string(textOf(m_options.terminator));
}

Clock LineScannerSimulator::start(Clock now) const
{
    const auto ready = now + m_options.readTime;
    return m_queue.empty() ? ready : std::max(ready, m_queue.back().at);
}

} // namespace kiosk::hardware
