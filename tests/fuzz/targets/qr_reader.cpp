// SPDX-License-Identifier: Apache-2.0
// Codes held up to the camera, damaged in any way: a whole one is read as it was written, a spoilt one as
// nothing or as some text, and no picture breaks the reader.
#include "hardware/camera/qr_reader.h"
#include "tests/fuzz/fuzz.h"

#include <memory>
#include <qrencode.h>

namespace hw = kiosk::hardware;

namespace {

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};
using Code = std::unique_ptr<QRcode, FreeCode>;

hw::GreyFrame drawn(const QRcode& code, int scale)
{
    constexpr int quiet = 4; // modules of white around it
    const int side = std::max(hw::smallestSide, (code.width + 2 * quiet) * scale);
    hw::GreyFrame frame{side, side,
        std::vector<std::uint8_t>(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 255)};
    for (int y = 0; y < code.width * scale; ++y) {
        for (int x = 0; x < code.width * scale; ++x) {
            if ((code.data[y / scale * code.width + x / scale] & 1) != 0)
                frame.pixels[static_cast<std::size_t>((y + quiet * scale) * side + x + quiet * scale)] = 0;
        }
    }
    return frame;
}

} // namespace

FUZZ_TARGET(qr_reader)
{
    kiosk::fuzz::Input in(bytes);
    const int scale = 2 + in.byte() % 3;
    const auto level = static_cast<QRecLevel>(in.byte() % 4);
    std::string text = in.line();
    std::erase_if(text, [](char c) { return c < ' ' || c > '~'; });
    if (text.empty() || text.size() > 300)
        return;
    const Code code(QRcode_encodeString8bit(text.c_str(), 0, level));
    MUST(code);
    hw::GreyFrame frame = drawn(*code, scale);
    hw::QrReader reader;
    const auto whole = reader.read(frame);
    MUST(whole.size() == 1 && whole.front() == text);
    for (kiosk::ByteView damage = in.rest(); damage.size() >= 4; damage = damage.subspan(4)) {
        const std::size_t at = (damage[0] * 65536U + damage[1] * 256U + damage[2]) % frame.pixels.size();
        frame.pixels[at] = damage[3];
    }
    for (int way = 0; way < 4; ++way)
        MUST(reader.read(frame).size() <= 2);
}
