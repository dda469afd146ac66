// SPDX-License-Identifier: Apache-2.0
// What athena-frames prints, read back: the pictures of each movement on the screen, and the changes that
// came without one because the kiosk has found the machine too slow for it.
#pragma once

#include "core/money/result.h"

#include <string>
#include <vector>

namespace kiosk::benchmark {

struct MovementLog {
    std::vector<double> firstMs; // from the wish to the first picture of what was wished for
    std::vector<double> madeMs; // each further picture: laid out and drawn
    std::vector<double> gapMs; // and how long after the one before it was shown
    int still = 0; // changes of screen without any movement
};

// Errc::Malformed for a line that is none of athena-frames'.
Result<MovementLog> parseMovements(const std::string& text);
// Of the pictures that there was time for at 60 a second, how many per cent were not shown.
double missedPercent(const std::vector<double>& gapMs);

} // namespace kiosk::benchmark
