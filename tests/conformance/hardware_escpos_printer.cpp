// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/hardware_escpos_printer.h"

#include "tests/conformance/hardware_parts.h"

#include <algorithm>
#include <array>
#include <utility>

namespace kiosk::conformance {

using namespace hardware;
using namespace hardware::escpos;
using nlohmann::json;

PrinterAtWork::PrinterAtWork(bool answers)
    : m_answers(answers)
{
    obey(m_printer.opened(m_now));
}

void PrinterAtWork::print(std::uint32_t job, int lines)
{
    PrintJob receipt{job, {}};
    for (int line = 0; line < lines; ++line)
        receipt.items.emplace_back(PrintText{std::string(40, 'x'), PrintText::Align::Left, false, false});
    obey(m_printer.print(receipt, m_now));
}

void PrinterAtWork::pass(Clock duration)
{
    for (const auto end = m_now + duration;;) {
        for (auto said = std::exchange(m_toSay, {}); !said.empty(); said = std::exchange(m_toSay, {}))
            obey(m_printer.received(said, m_now));
        const auto wake = std::max(m_now + Clock{1}, m_printer.nextWake());
        m_now = std::min(wake, end);
        if (wake > end)
            return;
        obey(m_printer.tick(m_now));
    }
}

void PrinterAtWork::hear(ByteView bytes) { obey(m_printer.received(bytes, m_now)); }

void PrinterAtWork::obey(const PrinterOutput& output)
{
    m_parser.feed(output.toDevice);
    std::size_t questions = 0;
    while (const auto order = m_parser.next()) {
        if (order->kind == Order::Kind::StatusRequest) {
            ++questions;
            if (m_answers)
                m_toSay.push_back(0x12);
        } else if (order->kind == Order::Kind::ProcessIdRequest) {
            m_endMark = order->data;
        }
    }
    m_bytesOfJob += output.toDevice.size() - questions * encodeStatusRequest(1).size();
    for (const auto& fact : output.facts) {
        if (const auto* ended = std::get_if<PrintEnded>(&fact))
            m_verdict = ended->verdict;
    }
}

namespace {

constexpr Clock shortly{300};
constexpr Clock longEnough{60'000};

Bytes reachedReply(const Bytes& id)
{
    Bytes reply{0x37, 0x22};
    reply.insert(reply.end(), id.begin(), id.end());
    reply.push_back(0);
    return reply;
}

std::vector<Reply> repliesIn(const Bytes& bytes)
{
    ReplyDecoder decoder;
    decoder.feed(bytes);
    std::vector<Reply> replies;
    while (const auto reply = decoder.next())
        replies.push_back(*reply);
    return replies;
}

template <class Kind> bool holds(const std::vector<Reply>& replies)
{
    return std::any_of(replies.begin(), replies.end(),
        [](const Reply& reply) { return std::holds_alternative<Kind>(reply); });
}

void flowControlOnly(const Bytes& bytes)
{
    const auto replies = repliesIn(bytes);
    demand(replies.size() == bytes.size() && !replies.empty(), "not every byte is taken for flow control");
    for (const auto& reply : replies) {
        const bool flow = std::holds_alternative<FlowStop>(reply) || std::holds_alternative<FlowGo>(reply);
        demand(flow, "something else than flow control is heard");
    }
}

// In the middle of a long job: not one byte more of it until XON, and then all of it.
void stopsSending(const Bytes& bytes)
{
    PrinterAtWork printer(true);
    printer.print(1, 200);
    printer.pass(Clock{50});
    const auto before = printer.bytesOfJob();
    demand(before > 0 && !printer.endMark(), "the job is not in the middle");
    printer.hear(bytes);
    printer.pass(Clock{5'000});
    demand(printer.bytesOfJob() == before, "the printer session goes on sending");
    printer.hear(Bytes{0x11});
    printer.pass(Clock{5'000});
    demand(printer.endMark().has_value(), "the printer session does not go on after XON");
    printer.hear(reachedReply(*printer.endMark()));
    printer.pass(shortly);
    demand(printer.verdict() == PrintVerdict::Printed, "the job that was held is not printed");
}

void isNoStatus(const Bytes& bytes)
{
    demand(!holds<StatusByte>(repliesIn(bytes)), "taken for a status");
    for (const auto byte : bytes)
        demand(bytes.size() > 1 || !isRealtimeStatus(byte), "taken for a status");
}

// A job that waits for its end mark hears the bytes: it goes on waiting, and our own mark ends it.
void isNotOurEnd(const Bytes& bytes)
{
    for (const std::uint32_t job : {std::uint32_t{1}, std::uint32_t{77}}) {
        PrinterAtWork printer(true);
        printer.print(job, 3);
        printer.pass(shortly);
        demand(printer.endMark().has_value(), "the job was not sent");
        if (reachedReply(*printer.endMark()) == bytes)
            continue; // by chance it is ours
        printer.hear(bytes);
        printer.pass(shortly);
        demand(!printer.verdict(), "the job ends by what is not its end");
        printer.hear(reachedReply(*printer.endMark()));
        printer.pass(shortly);
        demand(printer.verdict() == PrintVerdict::Printed, "the job's own end is not heard any more");
    }
}

// Silence, or these bytes and silence: after the job was sent it is unknown, before it not begun.
void isNeverPrinted(const Bytes& bytes)
{
    PrinterAtWork dead(false);
    dead.print(1, 3);
    dead.hear(bytes);
    dead.pass(longEnough);
    demand(dead.verdict() == PrintVerdict::NotStarted, "a job is begun on a printer that does not answer");
    PrinterAtWork printer(true);
    printer.print(1, 3);
    printer.pass(shortly);
    demand(printer.endMark().has_value(), "the job was not sent");
    printer.answer(false);
    printer.hear(bytes);
    printer.pass(longEnough);
    demand(printer.verdict() == PrintVerdict::Unknown, "the end is not told as unknown");
}

struct Expectation {
    std::string_view words;
    void (*judge)(const Bytes& bytes);
};
constexpr std::array expectations{Expectation{"flow control", flowControlOnly},
    Expectation{"stop sending", stopsSending}, Expectation{"not a status", isNoStatus},
    Expectation{"ignore", isNotOurEnd}, Expectation{"discard", isNotOurEnd},
    Expectation{"keep waiting", isNotOurEnd}, Expectation{"unknown", isNeverPrinted},
    Expectation{"never \"printed\"", isNeverPrinted}};

} // namespace

void judgeUnexpectedReply(const json& entry)
{
    requireKnownMembers(entry, {"hex", "fault", "expect"});
    (void)textOf(entry, "fault");
    const auto bytes = wireBytes(entry);
    const auto expect = textOf(entry, "expect");
    bool understood = false;
    for (const auto& expectation : expectations) {
        if (!says(expect, expectation.words))
            continue;
        understood = true;
        expectation.judge(bytes);
    }
    demand(understood, "it is not understood what is expected");
}

} // namespace kiosk::conformance
