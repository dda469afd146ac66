// SPDX-License-Identifier: Apache-2.0
// The robot's file of painted frames (`athena-robot --frames FILE`), read back.
#pragma once

#include "core/money/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace kiosk::benchmark {

struct PaintedFrame {
    std::int64_t at = 0; // monotonic, ns: the frame was handed to the screen
    std::string screen;
    std::string addressStep;
    std::string paid;
};

// Errc::Malformed for a line that is none of the robot's.
Result<std::vector<PaintedFrame>> parseFrames(const std::string& text);
Result<std::vector<PaintedFrame>> readFrames(const std::string& file);

} // namespace kiosk::benchmark
