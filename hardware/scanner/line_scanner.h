// SPDX-License-Identifier: Apache-2.0
// A scanner that sends each scan as a plain line of text: serial, or USB-CDC (where the baud rate is
// ignored). Lines end with CR, LF or both, in any mixture; a scan without an end is ended by 50 ms of
// silence, so that it never runs into the next one.
#pragma once

#include "hardware/scanner/scanner.h"

#include <cstdint>
#include <optional>

namespace kiosk::hardware {

struct LineScannerOptions {
    LineProfile line;
    // Taken off the front of a scan when it is there ("]Q1", or a byte like STX); nothing else ever is.
    std::string prefix;
    std::size_t maxBytes = 4096; // of text
    Clock idleTimeout{50};
    Clock repeatWindow{2000}; // the same text again within this time of its last sight is the same scan
};

class LineScanner final : public ScannerSession {
public:
    explicit LineScanner(LineScannerOptions options = {});
    ~LineScanner() override;
    LineScanner(const LineScanner&) = delete;
    LineScanner& operator=(const LineScanner&) = delete;

    LineProfile profile() const override { return m_options.line; }
    ScannerOutput opened(Clock now) override;
    ScannerOutput closed(Clock now) override;
    ScannerOutput received(ByteView bytes, Clock now) override;
    ScannerOutput tick(Clock now) override;
    // Clock::max() when there is nothing to wait for.
    Clock nextWake() const override;
    ScannerOutput arm(Clock now) override;
    ScannerOutput disarm(Clock now) override;

private:
    enum class Line {
        Between, // no byte since the last end
        Kept, // of a scan that will be delivered
        Skipped, // of a scan that began unarmed, or is too long: dropped up to its end
    };

    void endAfterSilence(Clock now, ScannerOutput& output);
    void take(std::uint8_t byte, ScannerOutput& output);
    void endLine(Clock now, ScannerOutput& output);
    void forget();
    bool isRepeat(Clock now);

    LineScannerOptions m_options;
    bool m_armed = false;
    Line m_line = Line::Between;
    std::string m_text;
    Clock m_lastByte{0};
    struct Seen {
        std::uint64_t fingerprint; // not the text: it may be a secret
        Clock at;
    };
    std::optional<Seen> m_lastScan;
};

} // namespace kiosk::hardware
