// SPDX-License-Identifier: Apache-2.0
// Whatever is on an ID003 line: the frames in it do not depend on how the bytes were cut, and each stood
// there byte for byte.
#include "hardware/validator/id003_messages.h"
#include "tests/fuzz/fuzz.h"

namespace id003 = kiosk::hardware::id003;

namespace {

std::vector<id003::Frame> framesOnLine(kiosk::ByteView wire, std::size_t piece)
{
    id003::Decoder decoder;
    std::vector<id003::Frame> out;
    while (!wire.empty()) {
        decoder.feed(wire.first(std::min(piece, wire.size())), kiosk::hardware::Clock{});
        wire = wire.subspan(std::min(piece, wire.size()));
        while (auto frame = decoder.next())
            out.push_back(std::move(*frame));
    }
    return out;
}

void readMeaning(const id003::Frame& frame)
{
    if (const auto status = id003::decodeStatus(frame))
        MUST(id003::decodeStatus(id003::encodeStatus(*status)) == status);
    if (const auto table = id003::decodeCurrencyTable(frame.data)) {
        const auto again = id003::encodeCurrencyTable(*table);
        MUST(again.ok());
        MUST(kiosk::fuzz::need(id003::decodeCurrencyTable(*again)) == *table);
        for (const auto& entry : *table)
            MUST(!entry.second.isZero());
    }
    MUST(!id003::describeFromDevice(frame).empty());
    MUST(!id003::describeFromHost(frame).empty());
}

} // namespace

FUZZ_TARGET(id003_frames)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t piece = 1 + in.byte() % 16;
    const auto wire = in.rest();
    if (wire.size() > id003::Decoder::capacity)
        return;
    const auto frames = framesOnLine(wire, wire.size());
    MUST(frames == framesOnLine(wire, piece));
    kiosk::Bytes clean;
    for (const auto& frame : frames) {
        const auto encoded = id003::encode(frame);
        MUST(std::search(wire.begin(), wire.end(), encoded.begin(), encoded.end()) != wire.end());
        kiosk::append(clean, encoded);
        readMeaning(frame);
    }
    if (clean.size() <= id003::Decoder::capacity)
        MUST(framesOnLine(clean, piece) == frames);
}
