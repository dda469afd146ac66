// SPDX-License-Identifier: Apache-2.0
// Finds QR codes in a grey picture (ZXing-C++).
#pragma once

#include "hardware/camera/grey_frame.h"

#include <string>
#include <vector>

namespace kiosk::hardware {

class QrReader {
public:
    // The texts of at most two codes: a second one is enough to know that there are several. Every frame is
    // searched for a small share of the time that all ways to search would take; the ways take turns.
    std::vector<std::string> read(const GreyFrame& frame);

private:
    unsigned m_turn = 0;
    GreyFrame m_inverted;
};

} // namespace kiosk::hardware
