// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/film.h"

#include "hardware/camera/grey_frame.h"

#include <charconv>

namespace kiosk::hardware {

namespace {

constexpr std::string_view filmMark = "YUV4MPEG2";
constexpr std::uint8_t startOfImage = 0xD8;
constexpr std::uint8_t endOfImage = 0xD9;
constexpr std::uint8_t startOfScan = 0xDA;

Error notAFilm(const char* why) { return {Errc::Malformed, std::string("no YUV4MPEG2 film: ") + why}; }

std::optional<int> numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), value);
    return wrong == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// Bytes of colour that follow the luminance; nothing for a kind that is not read.
std::optional<std::size_t> colourBytes(std::string_view kind, std::size_t width, std::size_t height)
{
    const std::size_t halfWidth = (width + 1) / 2;
    if (kind == "mono")
        return 0;
    if (kind == "444")
        return 2 * width * height;
    if (kind == "422")
        return 2 * halfWidth * height;
    if (kind == "420" || kind == "420jpeg" || kind == "420mpeg2" || kind == "420paldv")
        return 2 * halfWidth * ((height + 1) / 2);
    return std::nullopt;
}

// Just behind the segment that begins at `at` with FF and a marker; nothing when it is not whole.
std::optional<std::size_t> behindSegment(ByteView bytes, std::size_t at)
{
    constexpr std::size_t head = 4;
    if (at + head > bytes.size())
        return std::nullopt;
    const std::size_t length = static_cast<std::size_t>(bytes[at + 2]) * 256 + bytes[at + 3];
    if (length < 2 || at + 2 + length > bytes.size())
        return std::nullopt;
    return at + 2 + length;
}

// Where the picture that begins at `begin` ends. In its compressed part FF D9 is the end and nothing else; in
// a segment before it it may stand for itself.
std::optional<std::size_t> endOfJpeg(ByteView bytes, std::size_t begin)
{
    std::size_t at = begin + 2;
    bool compressed = false;
    while (at + 1 < bytes.size()) {
        if (bytes[at] != 0xFF) {
            if (!compressed)
                return std::nullopt;
            ++at;
            continue;
        }
        const std::uint8_t marker = bytes[at + 1];
        if (marker == endOfImage)
            return at + 2;
        const bool bare = marker == 0 || marker == 0xFF || (marker >= 0xD0 && marker <= 0xD7);
        if (bare) {
            at += marker == 0xFF ? 1 : 2;
            continue;
        }
        const auto next = behindSegment(bytes, at);
        if (!next)
            return std::nullopt;
        compressed = compressed || marker == startOfScan;
        at = *next;
    }
    return std::nullopt;
}

} // namespace

Result<FilmFormat> readFilmHeader(std::string_view line)
{
    if (!line.starts_with(filmMark) || line.size() > longestFilmLine)
        return notAFilm("it does not begin as one");
    FilmFormat format;
    std::string_view colours = "420";
    for (std::string_view rest = line.substr(filmMark.size()); !rest.empty();) {
        const auto blank = rest.find(' ');
        const std::string_view word = rest.substr(0, blank);
        rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
        if (word.starts_with('W'))
            format.width = numberIn(word.substr(1)).value_or(0);
        else if (word.starts_with('H'))
            format.height = numberIn(word.substr(1)).value_or(0);
        else if (word.starts_with('C'))
            colours = word.substr(1);
    }
    if (!isFrameSize(format.width, format.height))
        return Error{Errc::Unsupported, "a film must have 64 to 4096 pixels a side"};
    const auto width = static_cast<std::size_t>(format.width);
    const auto height = static_cast<std::size_t>(format.height);
    const auto more = colourBytes(colours, width, height);
    if (!more)
        return Error{Errc::Unsupported, "a film's colours must be mono, 420, 422 or 444 of 8 bits"};
    format.frameBytes = width * height + *more;
    return format;
}

std::optional<Piece> firstJpeg(ByteView bytes)
{
    for (std::size_t at = 0; at + 1 < bytes.size(); ++at) {
        if (bytes[at] != 0xFF || bytes[at + 1] != startOfImage)
            continue;
        const auto end = endOfJpeg(bytes, at);
        return end ? std::optional(Piece{at, *end - at}) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace kiosk::hardware
