// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/grey_frame.h"

#include <algorithm>

namespace kiosk::hardware {

bool takeLuminance(ByteView bytes, const Packing& packing, GreyFrame& into)
{
    if (!isFrameSize(packing.width, packing.height) || packing.step == 0)
        return false;
    const auto width = static_cast<std::size_t>(packing.width);
    const auto height = static_cast<std::size_t>(packing.height);
    const std::size_t row = packing.offset + (width - 1) * packing.step + 1;
    if (packing.rowBytes < row || bytes.size() < (height - 1) * packing.rowBytes + row)
        return false;
    into.width = packing.width;
    into.height = packing.height;
    into.pixels.resize(width * height);
    auto* out = into.pixels.data();
    for (std::size_t y = 0; y < height; ++y) {
        const auto* in = bytes.data() + y * packing.rowBytes + packing.offset;
        if (packing.step == 1) {
            out = std::copy_n(in, width, out);
            continue;
        }
        for (std::size_t x = 0; x < width; ++x)
            *out++ = in[x * packing.step];
    }
    return true;
}

} // namespace kiosk::hardware
