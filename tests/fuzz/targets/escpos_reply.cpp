// SPDX-License-Identifier: Apache-2.0
// What a printer says, in any cut: the same replies, and every byte of a status is one.
#include "hardware/printer/escpos_reply.h"
#include "tests/fuzz/fuzz.h"

namespace escpos = kiosk::hardware::escpos;

namespace {

// One word for each reply, so that two lists can be compared.
std::string replyWord(const escpos::Reply& reply)
{
    if (const auto* status = std::get_if<escpos::StatusByte>(&reply)) {
        MUST(escpos::isRealtimeStatus(status->byte));
        for (int which = 1; which <= 4; ++which)
            MUST(escpos::decodeRealtimeStatus(which, status->byte).ok());
        return "status " + std::to_string(status->byte);
    }
    if (const auto* reached = std::get_if<escpos::ProcessReached>(&reply))
        return "process " + std::string(reached->id.begin(), reached->id.end());
    if (const auto* paper = std::get_if<escpos::PaperQueryAnswer>(&reply))
        return std::string("paper ") + (paper->nearEnd ? "1" : "0") + (paper->end ? "1" : "0");
    return std::holds_alternative<escpos::FlowStop>(reply) ? "stop" : "go";
}

std::vector<std::string> repliesIn(kiosk::ByteView wire, std::size_t piece)
{
    escpos::ReplyDecoder decoder;
    std::vector<std::string> out;
    while (!wire.empty()) {
        decoder.feed(wire.first(std::min(piece, wire.size())));
        wire = wire.subspan(std::min(piece, wire.size()));
        while (const auto reply = decoder.next())
            out.push_back(replyWord(*reply));
    }
    return out;
}

} // namespace

FUZZ_TARGET(escpos_reply)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t piece = 1 + in.byte() % 8;
    const auto wire = in.rest();
    const auto whole = repliesIn(wire, wire.size());
    MUST(whole == repliesIn(wire, piece));
    MUST(whole.size() <= wire.size());
    if (const auto id = escpos::decodeProcessIdReply(wire)) {
        MUST(whole.size() == 1);
        MUST(whole.front() == "process " + std::string(id->begin(), id->end()));
    }
}
