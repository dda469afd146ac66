// SPDX-License-Identifier: Apache-2.0
// Codes that a tester can hold in front of the simulated scanner. All of the test networks: no real coins.
#pragma once

#include <QString>

#include <span>

namespace kiosk::bench {

struct SampleText {
    const char* label; // of the button
    const char* text;
};

std::span<const SampleText> sampleTexts();

} // namespace kiosk::bench
