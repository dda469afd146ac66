// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/qr_size.h"

#include <algorithm>
#include <iterator>

namespace kiosk::hardware {

namespace {

// Bytes that versions 1 to 40 hold.
constexpr std::size_t capacity[] = {14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450,
    504, 560, 624, 666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809,
    1911, 1989, 2099, 2213, 2331};
static_assert(std::size(capacity) == 40);

constexpr int quietZone = 4;
constexpr int comfortableDots = 360; // 45 mm at 203 dpi
constexpr int smallestModule = 2;
constexpr int readableModule = 4; // 0.5 mm
constexpr int largestModule = 8;

} // namespace

std::optional<int> qrSide(std::size_t bytes)
{
    const auto* fits = std::lower_bound(std::begin(capacity), std::end(capacity), bytes);
    if (bytes == 0 || fits == std::end(capacity))
        return {};
    return 21 + 4 * static_cast<int>(fits - std::begin(capacity));
}

std::optional<int> qrModuleDots(std::size_t bytes, int paperDots)
{
    const auto side = qrSide(bytes);
    if (!side)
        return {};
    const int wished = std::clamp(comfortableDots / *side, readableModule, largestModule);
    const int dots = std::min(wished, paperDots / (*side + 2 * quietZone));
    return dots < smallestModule ? std::nullopt : std::optional(dots);
}

} // namespace kiosk::hardware
