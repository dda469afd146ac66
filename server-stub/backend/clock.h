// SPDX-License-Identifier: Apache-2.0
// Where the back end gets its time from: the system, or a test.
#pragma once

#include <cstdint>

namespace kiosk::stub {

class Clock {
public:
    virtual ~Clock() = default;
    // Unix milliseconds.
    virtual std::int64_t nowMs() = 0;
};

} // namespace kiosk::stub
