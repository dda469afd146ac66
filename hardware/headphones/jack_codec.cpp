// SPDX-License-Identifier: Apache-2.0
#include "hardware/headphones/jack_codec.h"

#include <cstring>
#include <linux/input.h>
#include <utility>

namespace kiosk::hardware {

std::optional<bool> JackDecoder::feed(std::span<const std::uint8_t> bytes)
{
    std::optional<bool> in;
    for (const std::uint8_t byte : bytes) {
        m_rest.push_back(byte);
        if (m_rest.size() < sizeof(input_event))
            continue;
        input_event event{};
        std::memcpy(&event, m_rest.data(), sizeof event);
        m_rest.clear();
        const bool report = event.type == EV_SYN && event.code == SYN_REPORT;
        if (event.type == EV_SYN && event.code == SYN_DROPPED)
            m_dropped = m_skipping = true;
        const bool jack = event.type == EV_SW && event.code == SW_HEADPHONE_INSERT;
        if (jack && !m_skipping && (event.value == 0 || event.value == 1))
            in = event.value == 1;
        m_skipping = m_skipping && !report;
    }
    return in;
}

bool JackDecoder::takeDropped() { return std::exchange(m_dropped, false); }

std::vector<std::uint8_t> jackEvent(bool in)
{
    input_event events[2]{};
    events[0].type = EV_SW;
    events[0].code = SW_HEADPHONE_INSERT;
    events[0].value = in ? 1 : 0;
    events[1].type = EV_SYN;
    events[1].code = SYN_REPORT;
    std::vector<std::uint8_t> bytes(sizeof events);
    std::memcpy(bytes.data(), events, sizeof events);
    return bytes;
}

} // namespace kiosk::hardware
