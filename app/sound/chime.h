// SPDX-License-Identifier: Apache-2.0
// The three sounds, made of a few notes each: no files to install, to lose or to replace. WAV: mono, 16 bits,
// 22 050 samples a second; each shorter than a second.
#pragma once

#include "app/view/sound_cue.h"

#include <string>

namespace kiosk {

// A whole WAV file. `volume` from 0 (silence) to 100; the ear hears the half of it at 50.
std::string chimeOf(SoundCue cue, int volume);

} // namespace kiosk
