// SPDX-License-Identifier: Apache-2.0
// A kiosk that has found a running ID003 device and lets it take bills. What is said on the line from there
// on is the vector's. Note 61h is one dollar, 62h two, up to 70h.
#pragma once

#include "hardware/validator/id003_session.h"

#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace kiosk::conformance {

class Id003Kiosk {
public:
    Id003Kiosk();

    // The next frame that it sends, letting time pass. Throws when it says nothing for ten seconds.
    Bytes nextFrame();
    // Bytes from the device; what the kiosk makes of them.
    std::vector<hardware::ValidatorFact> hear(ByteView bytes);
    [[nodiscard]] bool hasSent(std::uint8_t command) const; // and nextFrame() has not told it yet
    [[nodiscard]] bool isSilent() const { return m_sent.empty(); }
    // What a device answers that takes every setting; nothing for an order or a poll.
    static Bytes answerTo(ByteView frame);

    // The wish that makes the kiosk send this frame; none for a poll.
    void wishFor(ByteView frame);

    // Denomination code of a note of the kiosk's table: "65h".
    static std::string codeOf(const Money& note);

private:
    void obey(const hardware::ValidatorOutput& output);

    hardware::Id003Session m_session;
    hardware::Clock m_now{1000};
    std::deque<Bytes> m_sent;
    std::vector<hardware::ValidatorFact> m_facts;
};

// A state by its name in a vector, in capitals or not, with blanks or hyphens: "vend-valid", "VEND VALID".
std::optional<hardware::id003::State> stateNamed(std::string name);
std::string hexCode(std::uint8_t code); // "65h"

} // namespace kiosk::conformance
