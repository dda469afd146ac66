// SPDX-License-Identifier: Apache-2.0
// What a device session asks of its line. A session is pure: bytes and a time in, bytes and facts out; it
// never sees a port. The line is a serial port, a pseudo-terminal, or memory in the simulation.
#pragma once

#include "core/money/bytes.h"

#include <chrono>
#include <optional>

namespace kiosk::hardware {

// Monotonic, from any origin. Only differences mean something.
using Clock = std::chrono::milliseconds;

// How the line must be set. A pseudo-terminal has no parity: the link opens it 8N1 and remembers the wish.
struct LineProfile {
    enum class Parity { None, Even, Odd };
    int baud = 9600;
    int dataBits = 8;
    Parity parity = Parity::None;
    int stopBits = 1;
};

} // namespace kiosk::hardware
