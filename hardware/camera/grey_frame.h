// SPDX-License-Identifier: Apache-2.0
// A picture's luminance alone: all that reading a code and showing where it is held need.
#pragma once

#include "core/money/bytes.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace kiosk::hardware {

struct GreyFrame {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> pixels; // row by row, without gaps

    [[nodiscard]] bool isEmpty() const { return pixels.empty(); }
    [[nodiscard]] std::size_t size() const { return pixels.size(); }
};

inline constexpr int smallestSide = 64;
inline constexpr int longestSide = 4096;
inline bool isFrameSize(int width, int height)
{
    return width >= smallestSide && height >= smallestSide && width <= longestSide && height <= longestSide;
}

// Where the luminance is in a packed picture: every `step`-th byte of a row from `offset` on.
struct Packing {
    int width = 0;
    int height = 0;
    std::size_t rowBytes = 0; // from one row to the next
    std::size_t step = 1;
    std::size_t offset = 0;
};

// False, and `into` as it was, when `bytes` are too few for it.
bool takeLuminance(ByteView bytes, const Packing& packing, GreyFrame& into);

} // namespace kiosk::hardware
