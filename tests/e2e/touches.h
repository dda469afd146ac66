// SPDX-License-Identifier: Apache-2.0
// How fast the screen answers a finger: from the press until a frame is painted that shows the answer.
#pragma once

#include "tests/e2e/stand.h"

namespace kiosk::e2e {

inline constexpr double longestAnswer = 100; // ms; rule 5 of the screens

// Opens the list of languages, which is on every screen, and closes it again, so many times. The median in
// milliseconds: a busy machine may miss a single one, a screen that waits for the network misses all.
Result<double> answerToTouches(Stand& stand, int touches = 3);

// The longest time at a stretch in which the thread of the screens could not have taken a touch, since this
// was last asked. Milliseconds.
Result<double> longestStall(Stand& stand);

} // namespace kiosk::e2e
