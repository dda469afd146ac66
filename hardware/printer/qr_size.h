// SPDX-License-Identifier: Apache-2.0
// How large a QR code becomes, for printers that draw it themselves (ISO/IEC 18004, byte mode, level M).
#pragma once

#include <cstddef>
#include <optional>

namespace kiosk::hardware {

// Modules along one side without the quiet zone: 21 to 177. Nothing for no data or more than 2331 bytes.
std::optional<int> qrSide(std::size_t bytes);

// Dots for each module, so that a telephone reads it (up to 8, about 45 mm in all) and that the code with its
// quiet zone of four modules fits on the paper. Nothing when it cannot be at least 2.
std::optional<int> qrModuleDots(std::size_t bytes, int paperDots);

} // namespace kiosk::hardware
