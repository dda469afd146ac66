// SPDX-License-Identifier: Apache-2.0
// Whatever is on a card terminal's line: the frames in it do not depend on how the bytes were cut, and no
// message brings a card's number in.
#include "hardware/card/terminal_messages.h"
#include "tests/fuzz/fuzz.h"

namespace card = kiosk::hardware::card;

namespace {

std::vector<card::Fields> cardFramesIn(kiosk::ByteView wire, std::size_t piece)
{
    card::FrameDecoder decoder;
    std::vector<card::Fields> out;
    while (!wire.empty()) {
        decoder.feed(wire.first(std::min(piece, wire.size())));
        wire = wire.subspan(std::min(piece, wire.size()));
        while (const auto frame = decoder.next()) {
            if (*frame)
                out.push_back(**frame);
        }
    }
    return out;
}

bool couldBeCardNumber(const std::string& text)
{
    int inRow = 0;
    for (const char c : text) {
        inRow = c >= '0' && c <= '9' ? inRow + 1 : 0;
        if (inRow >= 12)
            return true;
    }
    return false;
}

void readCardMessage(const card::Fields& fields)
{
    if (const auto answer = card::decodeAnswer(fields)) {
        for (const auto* text : {&answer->serial, &answer->reason, &answer->slip.scheme,
                 &answer->slip.lastFour, &answer->slip.authorisation, &answer->slip.reference})
            MUST(!couldBeCardNumber(*text));
        const auto again = cardFramesIn(card::encode(*answer), 1);
        MUST(again.size() == 1);
        MUST(card::encode(kiosk::fuzz::need(card::decodeAnswer(again[0]))) == card::encode(*answer));
    }
    if (const auto request = card::decodeRequest(fields)) {
        const auto again = cardFramesIn(card::encode(*request), 1);
        MUST(again.size() == 1);
        MUST(card::encode(kiosk::fuzz::need(card::decodeRequest(again[0]))) == card::encode(*request));
    }
}

} // namespace

FUZZ_TARGET(card_frames)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t piece = 1 + in.byte() % 16;
    const auto wire = in.rest();
    constexpr std::size_t most = 600; // what a decoder keeps
    if (wire.size() > most)
        return;
    const auto frames = cardFramesIn(wire, wire.size());
    MUST(frames == cardFramesIn(wire, piece));
    for (const auto& fields : frames)
        readCardMessage(fields);
}
