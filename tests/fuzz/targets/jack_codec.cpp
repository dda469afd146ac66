// SPDX-License-Identifier: Apache-2.0
// Whatever an input device writes: what it says of the headphones does not depend on how the bytes were cut.
#include "hardware/headphones/jack_codec.h"
#include "tests/fuzz/fuzz.h"

namespace {

struct Heard {
    std::optional<bool> last;
    bool dropped = false;
    friend bool operator==(const Heard&, const Heard&) = default;
};

Heard hear(kiosk::ByteView bytes, std::size_t piece)
{
    kiosk::hardware::JackDecoder decoder;
    Heard heard;
    while (!bytes.empty()) {
        const kiosk::ByteView front = bytes.first(std::min(piece, bytes.size()));
        bytes = bytes.subspan(front.size());
        if (const auto said = decoder.feed(front))
            heard.last = said;
        heard.dropped = decoder.takeDropped() || heard.dropped;
    }
    return heard;
}

} // namespace

FUZZ_TARGET(jack_codec)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t piece = 1 + in.byte() % 64;
    const kiosk::ByteView wire = in.rest();
    const Heard whole = hear(wire, wire.size());
    MUST(whole == hear(wire, piece));
    // Whatever came before, the jack is heard again.
    std::vector<std::uint8_t> then(
        wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(wire.size() / 24 * 24));
    for (const bool plugged : {true, false, true}) {
        const auto event = kiosk::hardware::jackEvent(plugged);
        then.insert(then.end(), event.begin(), event.end());
    }
    MUST(hear(then, piece).last == true);
}
