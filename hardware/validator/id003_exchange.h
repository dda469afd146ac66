// SPDX-License-Identifier: Apache-2.0
// One request at a time on an ID003 line: waits 300 ms for the reply that matches it, repeats what may be
// repeated, and knows how long the device has been silent.
#pragma once

#include "hardware/validator/id003_codec.h"

#include <cstdint>
#include <optional>

namespace kiosk::hardware::id003 {

enum class Answer {
    Reply, // the matching reply came
    Refused, // INVALID COMMAND
    None, // nothing intelligible, after all tries
};

struct Outcome {
    Frame request;
    Answer answer = Answer::None;
    Frame reply; // of Answer::Reply
};

class Exchange {
public:
    static constexpr Clock replyTimeout{300};
    static constexpr int triesOfAQuestion = 4; // three retries

    void open(Clock now);
    [[nodiscard]] bool busy() const { return m_request.has_value(); }
    // What to write. A reply is expected; orders that change something are sent with tries = 1, because
    // whoever gave them has to look at the device's state before giving them again.
    Bytes ask(Frame request, int tries, Clock now);

    void feed(ByteView bytes, Clock now);
    // The next finished request, or nothing. Frames that nobody asked for are dropped.
    std::optional<Outcome> next(Clock now);
    // Time-outs: `toDevice` gets a repetition when one is due.
    std::optional<Outcome> expire(Clock now, Bytes& toDevice);
    [[nodiscard]] Clock nextWake() const;

    // When the last matching reply came, or open() was called.
    [[nodiscard]] Clock lastHeard() const { return m_lastHeard; }

private:
    Outcome finish(Answer answer, Frame reply);

    Decoder m_decoder;
    std::optional<Frame> m_request;
    int m_triesLeft = 0;
    Clock m_deadline{};
    Clock m_lastHeard{};
};

} // namespace kiosk::hardware::id003
