// SPDX-License-Identifier: Apache-2.0
#include "hardware/camera/qr_reader.h"

#define ZX_USE_UTF8 1 // NOLINT(cppcoreguidelines-macro-usage): the library asks for it
#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <exception>

namespace kiosk::hardware {

namespace {

constexpr unsigned ways = 4;

struct Way {
    bool harder = false;
    bool inverted = false; // light on dark, as some wallets draw in their dark mode
};

Way wayOf(unsigned turn)
{
    const unsigned which = turn % ways;
    return {which == 1 || which == 3, which == 3};
}

ZXing::DecodeHints hintsFor(const Way& way)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(way.harder);
    hints.setTryRotate(false); // a QR code is found at any angle anyway
    hints.setTryDownscale(way.harder);
    hints.setMaxNumberOfSymbols(2);
    return hints;
}

} // namespace

std::vector<std::string> QrReader::read(const GreyFrame& frame)
{
    std::vector<std::string> texts;
    if (!isFrameSize(frame.width, frame.height)
        || frame.size() != static_cast<std::size_t>(frame.width) * static_cast<std::size_t>(frame.height))
        return texts;
    const Way way = wayOf(m_turn++);
    const GreyFrame* looked = &frame;
    if (way.inverted) {
        m_inverted = frame;
        std::transform(m_inverted.pixels.begin(), m_inverted.pixels.end(), m_inverted.pixels.begin(),
            [](std::uint8_t grey) { return static_cast<std::uint8_t>(255 - grey); });
        looked = &m_inverted;
    }
    try {
        for (const auto& found : ZXing::ReadBarcodes(
                 {looked->pixels.data(), looked->width, looked->height, ZXing::ImageFormat::Lum},
                 hintsFor(way))) {
            if (found.isValid())
                texts.push_back(found.text());
        }
    } catch (const std::exception&) {
        texts.clear(); // a picture that the library stumbles over shows no code
    }
    return texts;
}

} // namespace kiosk::hardware
