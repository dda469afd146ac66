// SPDX-License-Identifier: Apache-2.0
// When the machine is heard. Three sounds and no more, and none for a touch: the screen answers that. A sound
// never stands alone; what it says is on the screen as well.
#pragma once

#include <optional>

namespace kiosk {

struct Shown;

enum class SoundCue {
    Credited, // a bill counts
    Attention, // look at the screen: it is about to give up, a bill came back, somebody must act
    Done, // the coins are bought
};

// What is heard when one thing shown follows another.
std::optional<SoundCue> cueBetween(const Shown& before, const Shown& now);

} // namespace kiosk
