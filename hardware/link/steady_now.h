// SPDX-License-Identifier: Apache-2.0
// The monotonic time that device sessions are given.
#pragma once

#include "hardware/link/byte_stream.h"

#include <chrono>

namespace kiosk::hardware {

inline Clock steadyNow()
{
    return std::chrono::duration_cast<Clock>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace kiosk::hardware
