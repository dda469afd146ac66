// SPDX-License-Identifier: Apache-2.0
// The names of ID003 codes, for logs and people.
#include "hardware/validator/id003_messages.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kiosk::hardware::id003 {

namespace {

struct Name {
    std::uint8_t code;
    std::string_view text;
};

constexpr std::array states{Name{0x11, "idle"}, Name{0x12, "accepting"}, Name{0x13, "escrow"},
    Name{0x14, "stacking"}, Name{0x15, "vend-valid"}, Name{0x16, "stacked"}, Name{0x17, "rejecting"},
    Name{0x18, "returning"}, Name{0x19, "holding"}, Name{0x1A, "disabled"}, Name{0x1B, "initialize"},
    Name{0x40, "powerup"}, Name{0x41, "powerup-bill-in-acceptor"}, Name{0x42, "powerup-bill-in-stacker"},
    Name{0x43, "stacker-full"}, Name{0x44, "stacker-open"}, Name{0x45, "jam-acceptor"},
    Name{0x46, "jam-stacker"}, Name{0x47, "pause"}, Name{0x48, "cheated"}, Name{0x49, "failure"},
    Name{0x4A, "comm-error"}, Name{0x4B, "invalid-command"}};

constexpr std::array shared{Name{0x50, "ACK"}, Name{0xC0, "DENOMINATIONS"}, Name{0xC1, "SECURITY"},
    Name{0xC2, "COMMUNICATION MODE"}, Name{0xC3, "INHIBIT"}, Name{0xC4, "DIRECTION"},
    Name{0xC5, "OPTIONAL FUNCTION"}, Name{0xC6, "BARCODE FUNCTION"}, Name{0xC7, "BAR INHIBIT"},
    Name{0x88, "VERSION"}, Name{0x89, "BOOT VERSION"}, Name{0x8A, "CURRENCY ASSIGN"}};

constexpr std::array orders{Name{0x11, "STATUS REQUEST"}, Name{0x40, "RESET"}, Name{0x41, "STACK-1"},
    Name{0x42, "STACK-2"}, Name{0x43, "RETURN"}, Name{0x44, "HOLD"}, Name{0x45, "WAIT"}};

template <std::size_t Size> std::string_view find(const std::array<Name, Size>& names, std::uint8_t code)
{
    for (const auto& name : names) {
        if (name.code == code)
            return name.text;
    }
    return {};
}

std::string line(const Frame& frame, std::string_view name)
{
    const std::uint8_t code[] = {frame.command};
    std::string text = toHex(code);
    text += ' ';
    text += name.empty() ? std::string_view("?") : name;
    if (!frame.data.empty())
        text += ' ' + toHex(frame.data);
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char letter) { return static_cast<char>(std::toupper(letter)); });
    return text;
}

} // namespace

std::string_view nameOf(State state) { return find(states, static_cast<std::uint8_t>(state)); }

std::string describeFromDevice(const Frame& frame)
{
    const auto name = find(states, frame.command);
    return line(frame, name.empty() ? find(shared, frame.command) : name);
}

std::string describeFromHost(const Frame& frame)
{
    const auto name = find(orders, frame.command);
    return line(frame, name.empty() ? find(shared, frame.command) : name);
}

} // namespace kiosk::hardware::id003
