// SPDX-License-Identifier: Apache-2.0
// Whether a process that has worked for hours still has the size that it had when it was warm.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

namespace kiosk::soak {

struct Sample {
    double seconds = 0; // since the beginning
    double residentKib = 0;
    int descriptors = 0;
    int threads = 0;
};

// At rest, from /proc.
Result<Sample> sampleOf(std::int64_t pid, double seconds);

struct Growth {
    double residentFrom = 0; // KiB: the median of the first tenth of the warm samples, and of the last tenth
    double residentTo = 0;
    int descriptors = 0; // the most of the last tenth less the most of the first
    int threads = 0;
    [[nodiscard]] double residentPercent() const { return 100 * (residentTo - residentFrom) / residentFrom; }
    [[nodiscard]] bool isLeak() const { return residentPercent() > 1.0 || descriptors > 0 || threads > 0; }
};

// Of the samples from `warmAt` seconds on; Errc::Malformed with fewer than ten of them.
Result<Growth> growthOf(const std::vector<Sample>& samples, double warmAt);

} // namespace kiosk::soak
