// SPDX-License-Identifier: Apache-2.0
// Films that stand in for a camera: raw ones (YUV4MPEG2) and pictures in a row (Motion JPEG). Only what cuts
// them into frames; files are hostile.
#pragma once

#include "core/money/bytes.h"
#include "core/money/result.h"

#include <optional>
#include <string_view>

namespace kiosk::hardware {

struct FilmFormat {
    int width = 0;
    int height = 0;
    std::size_t frameBytes = 0; // the luminance first, then the colours
};

inline constexpr std::size_t longestFilmLine = 256;

// The first line of a YUV4MPEG2 film, without its end. Errc::Malformed; Errc::Unsupported for a size or a
// kind of colours that is not read.
Result<FilmFormat> readFilmHeader(std::string_view line);

// The first whole JPEG in `bytes`: where it begins and how long it is. Nothing while it is not whole.
struct Piece {
    std::size_t begin = 0;
    std::size_t size = 0;
};
std::optional<Piece> firstJpeg(ByteView bytes);

} // namespace kiosk::hardware
