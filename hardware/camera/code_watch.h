// SPDX-License-Identifier: Apache-2.0
// What a camera's frames amount to: one scan for a code that is held up, however many frames show it. No
// clock and no camera: time comes in.
#pragma once

#include "hardware/link/byte_stream.h"
#include "hardware/scanner/scanner.h"

#include <optional>
#include <string>
#include <vector>

namespace kiosk::hardware {

class CodeWatch {
public:
    // Looking begins anew. What was in front of the camera a moment ago is still the same scan: the customer
    // goes on holding the phone while the machine thinks.
    void begin(Clock now);
    // The codes in one frame; their texts are wiped. A fact for a code that has not been seen for a second.
    std::optional<ScannerFact> see(std::vector<std::string>& texts, Clock now);

private:
    struct Seen {
        std::uint64_t fingerprint = 0;
        Clock at{0};
    };
    std::optional<Seen> m_last;
};

} // namespace kiosk::hardware
