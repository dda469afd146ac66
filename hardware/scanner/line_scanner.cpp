// SPDX-License-Identifier: Apache-2.0
#include "hardware/scanner/line_scanner.h"

#include "hardware/scanner/scanned_text.h"

#include <string_view>
#include <utility>

namespace kiosk::hardware {

namespace {

bool endsLine(std::uint8_t byte) { return byte == '\r' || byte == '\n'; }

// FNV-1a: tells two scans apart, and cannot be turned back into a key.
std::uint64_t fingerprintOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const auto byte : asBytes(text))
        hash = (hash ^ byte) * 0x100000001b3u;
    return hash;
}

} // namespace

LineScanner::LineScanner(LineScannerOptions options)
    : m_options(std::move(options))
{
    // Once and for all: growing would leave copies of a scan behind in freed memory.
    m_text.reserve(m_options.prefix.size() + m_options.maxBytes + 1);
}

LineScanner::~LineScanner() { wipe(m_text); }

ScannerOutput LineScanner::opened(Clock)
{
    m_line = Line::Between;
    forget();
    return {{}, {ScannerOnline{}}};
}

ScannerOutput LineScanner::closed(Clock)
{
    m_line = Line::Between;
    forget();
    return {{}, {ScannerOffline{"the line is closed"}}};
}

ScannerOutput LineScanner::received(ByteView bytes, Clock now)
{
    ScannerOutput output;
    endAfterSilence(now, output);
    for (const auto byte : bytes) {
        if (endsLine(byte))
            endLine(now, output);
        else
            take(byte, output);
    }
    if (!bytes.empty())
        m_lastByte = now;
    return output;
}

ScannerOutput LineScanner::tick(Clock now)
{
    ScannerOutput output;
    endAfterSilence(now, output);
    return output;
}

Clock LineScanner::nextWake() const
{
    return m_line == Line::Between ? Clock::max() : m_lastByte + m_options.idleTimeout;
}

ScannerOutput LineScanner::arm(Clock now)
{
    auto output = tick(now); // armed already: a scan that ended in silence is still one
    m_armed = true;
    forget();
    return output;
}

ScannerOutput LineScanner::disarm(Clock)
{
    m_armed = false;
    forget();
    return {};
}

void LineScanner::endAfterSilence(Clock now, ScannerOutput& output)
{
    if (m_line != Line::Between && now - m_lastByte >= m_options.idleTimeout)
        endLine(now, output);
}

void LineScanner::take(std::uint8_t byte, ScannerOutput& output)
{
    if (m_line == Line::Between)
        m_line = m_armed ? Line::Kept : Line::Skipped;
    if (m_line == Line::Skipped)
        return;
    m_text.push_back(static_cast<char>(byte));
    const auto prefix = m_text.starts_with(m_options.prefix) ? m_options.prefix.size() : 0;
    if (m_text.size() - prefix <= m_options.maxBytes)
        return;
    forget();
    output.facts.emplace_back(ScanRefused{ScanRefused::Reason::TooLong});
}

void LineScanner::endLine(Clock now, ScannerOutput& output)
{
    const auto line = std::exchange(m_line, Line::Between);
    if (line != Line::Kept)
        return;
    const auto prefix = m_text.starts_with(m_options.prefix) ? m_options.prefix.size() : 0;
    const auto text = std::string_view(m_text).substr(prefix);
    if (!text.empty() && !isRepeat(now)) {
        if (isCodeText(text))
            output.facts.emplace_back(TextScanned{std::string(text)});
        else
            output.facts.emplace_back(ScanRefused{ScanRefused::Reason::BadByte});
    }
    wipe(m_text);
}

// Drops what has been read and what may still come of the same scan.
void LineScanner::forget()
{
    wipe(m_text);
    m_lastScan.reset();
    if (m_line == Line::Kept)
        m_line = Line::Skipped;
}

bool LineScanner::isRepeat(Clock now)
{
    const auto fingerprint = fingerprintOf(m_text);
    const bool repeat = m_lastScan.has_value() && m_lastScan->fingerprint == fingerprint
        && now - m_lastScan->at < m_options.repeatWindow;
    m_lastScan = Seen{fingerprint, now};
    return repeat;
}

} // namespace kiosk::hardware
