// SPDX-License-Identifier: Apache-2.0
// The one clock of all measurements, the same in every process of this machine.
#pragma once

#include <cstdint>
#include <ctime>

namespace kiosk::benchmark {

inline std::int64_t monotonicNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

inline double milliseconds(std::int64_t ns) { return static_cast<double>(ns) / 1e6; }

} // namespace kiosk::benchmark
