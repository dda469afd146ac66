// SPDX-License-Identifier: Apache-2.0
// Files that stand in for a camera: whatever they say, a frame has a size and every piece lies inside.
#include "hardware/camera/film.h"
#include "hardware/camera/grey_frame.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;

FUZZ_TARGET(film)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t step = in.byte() % 4;
    const std::size_t offset = in.byte() % 4;
    hw::Packing packing{0, 0, in.byte() * 4U, step, offset};
    const auto format = hw::readFilmHeader(in.line());
    const kiosk::ByteView rest = in.rest();
    if (format) {
        MUST(hw::isFrameSize(format->width, format->height));
        MUST(format->frameBytes
            >= static_cast<std::size_t>(format->width) * static_cast<std::size_t>(format->height));
        packing.width = format->width;
        packing.height = format->height;
    }
    hw::GreyFrame frame;
    if (hw::takeLuminance(rest, packing, frame))
        MUST(frame.size() <= rest.size());
    else
        MUST(frame.isEmpty());
    if (const auto piece = hw::firstJpeg(rest)) {
        MUST(piece->size >= 4);
        MUST(piece->begin + piece->size <= rest.size());
        const auto again = hw::firstJpeg(rest.subspan(piece->begin, piece->size));
        MUST(again && again->begin == 0 && again->size == piece->size);
    }
}
