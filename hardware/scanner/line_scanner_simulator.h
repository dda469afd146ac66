// SPDX-License-Identifier: Apache-2.0
// The scanner's end of a plain-line scanner's wire: what is presented to it comes out as bytes, with the ways
// in which real ones misbehave.
#pragma once

#include "hardware/link/byte_stream.h"

#include <deque>
#include <string>

namespace kiosk::hardware {

class LineScannerSimulator {
public:
    enum class Terminator { Cr, Lf, CrLf, None };
    struct Options {
        Terminator terminator = Terminator::Cr;
        std::string prefix; // sent before each text
        Clock readTime{120}; // from showing a code to its first byte
        Clock repeatGap{400}; // between the two of presentTwice()
        Clock stallGap{200}; // in the middle of presentStalled()
    };

    LineScannerSimulator() = default;
    explicit LineScannerSimulator(Options options)
        : m_options(std::move(options))
    {
    }

    void present(const std::string& text, Clock now);
    // A code that is held too long: the same scan again.
    void presentTwice(const std::string& text, Clock now);
    // The first half only, no terminator: a cable that was moved.
    void presentHalf(const std::string& text, Clock now);
    // Both halves, longer apart than any receiver may wait.
    void presentStalled(const std::string& text, Clock now);
    // Bytes as they are: line noise.
    void noise(Bytes bytes, Clock now);
    // The plug is out: what was not sent yet is lost.
    void unplugged() { m_queue.clear(); }

    // A plain-line scanner takes no orders.
    void received(ByteView, Clock) { }
    // What the scanner says now.
    Bytes tick(Clock now);
    // Clock::max() when it has nothing to say.
    Clock nextWake() const { return m_queue.empty() ? Clock::max() : m_queue.front().at; }

private:
    struct Burst {
        Clock at;
        Bytes bytes;
    };
    void say(const std::string& text, Clock at);
    [[nodiscard]] std::string lineOf(const std::string& text) const;
    [[nodiscard]] Clock start(Clock now) const;

    Options m_options;
    std::deque<Burst> m_queue; // in the order of time
};

} // namespace kiosk::hardware
