// SPDX-License-Identifier: Apache-2.0
// The headphone jack as the kernel tells of it: an input device of switches (evdev) whose SW_HEADPHONE_INSERT
// goes on and off. Bytes in, facts out; what is not about the jack is passed over, whatever it is.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kiosk::hardware {

class JackDecoder {
public:
    // Bytes of `struct input_event`, cut anywhere. What they say last about the headphones: true when they
    // are in; nothing when they do not say.
    std::optional<bool> feed(std::span<const std::uint8_t> bytes);
    // The kernel has dropped events since the last call: the switch itself has to be asked (EVIOCGSW).
    bool takeDropped();

private:
    std::vector<std::uint8_t> m_rest; // less than one event
    bool m_dropped = false;
    bool m_skipping = false; // until the end of the report in which events were lost
};

// What the kernel writes when they are put in or pulled out.
std::vector<std::uint8_t> jackEvent(bool in);

} // namespace kiosk::hardware
