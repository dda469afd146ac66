// SPDX-License-Identifier: Apache-2.0
// The kiosk's end of a printer's line against a printer that says anything: each job ends at most once, and
// is called printed only when an end mark was on the wire.
#include "hardware/printer/escpos_printer.h"
#include "hardware/printer/escpos_parser.h"
#include "tests/fuzz/fuzz.h"

#include <set>

namespace hw = kiosk::hardware;
namespace escpos = kiosk::hardware::escpos;

namespace {

class HostilePrinter {
public:
    explicit HostilePrinter(const hw::EscPosOptions& options)
        : m_printer(options)
        , m_paperQuery(options.endMark == hw::EscPosOptions::EndMark::PaperQuery)
    {
    }

    void run(kiosk::fuzz::Input& in)
    {
        obey(m_printer.opened(m_now));
        for (int acts = 0; acts < 300 && !in.empty(); ++acts)
            act(in);
    }

private:
    void act(kiosk::fuzz::Input& in)
    {
        switch (in.byte() % 10) {
        case 0:
            return wait(hw::Clock{in.byte() * 4});
        case 1:
            return wait(hw::Clock{in.byte() * 100});
        case 2:
            return say(in.take(in.byte() % 32));
        case 3:
        case 4:
            return say(kiosk::Bytes{std::uint8_t(0x12 | (in.byte() & 0x6c))});
        case 5:
            return say(kiosk::Bytes(4, 0x12)); // all is well
        case 6:
            return sayEndMark(in.byte());
        case 7:
        case 8:
            return print(in);
        default:
            obey(m_printer.closed(m_now));
            return obey(m_printer.opened(m_now));
        }
    }

    void print(kiosk::fuzz::Input& in)
    {
        hw::PrintJob job{++m_lastJob, {hw::PrintText{in.text(in.byte())}, hw::PrintFeed{in.byte()}}};
        if (in.byte() % 4 == 0)
            job.items.emplace_back(hw::PrintQr{in.text(in.byte())});
        obey(m_printer.print(job, m_now));
    }

    void wait(hw::Clock time)
    {
        const hw::Clock until = m_now + time;
        for (int ticks = 0; m_printer.nextWake() <= until; ++ticks) {
            MUST(ticks < 5000); // it must not wake up for nothing
            m_now = std::max(m_now, m_printer.nextWake());
            obey(m_printer.tick(m_now));
        }
        m_now = until;
    }

    void say(kiosk::ByteView wire)
    {
        kiosk::append(m_heard, wire);
        obey(m_printer.received(wire, m_now));
    }

    void sayEndMark(std::uint8_t wrong)
    {
        kiosk::Bytes reply{0x37, 0x22, 'A', 'A', 'A', 'A', 0x00};
        if (m_endId.size() == 4)
            std::copy(m_endId.begin(), m_endId.end(), reply.begin() + 2);
        if (wrong % 8 == 0)
            reply[2] ^= 1;
        say(m_paperQuery ? kiosk::Bytes{0x00} : reply);
    }

    void obey(const hw::PrinterOutput& output)
    {
        for (const auto& fact : output.facts) {
            const auto* ended = std::get_if<hw::PrintEnded>(&fact);
            if (ended == nullptr)
                continue;
            MUST(ended->job >= 1 && ended->job <= m_lastJob);
            MUST(m_ended.insert(ended->job).second);
            MUST(ended->verdict != hw::PrintVerdict::Printed || sawEndMark(ended->job));
        }
        m_parser.feed(output.toDevice);
        while (const auto order = m_parser.next())
            if (order->kind == escpos::Order::Kind::ProcessIdRequest)
                m_endId = order->data;
    }

    // A mark serves one job.
    bool sawEndMark(std::uint32_t)
    {
        const kiosk::Bytes begin = m_paperQuery ? kiosk::Bytes{0x00} : kiosk::Bytes{0x37, 0x22};
        const auto at = std::search(m_heard.begin(), m_heard.end(), begin.begin(), begin.end());
        const bool found = at != m_heard.end();
        m_heard.erase(m_heard.begin(), found ? at + 1 : m_heard.end());
        return found || m_paperQuery;
    }

    hw::EscPosPrinter m_printer;
    bool m_paperQuery;
    hw::Clock m_now{1000};
    escpos::Parser m_parser;
    kiosk::Bytes m_heard;
    kiosk::Bytes m_endId;
    std::uint32_t m_lastJob = 0;
    std::set<std::uint32_t> m_ended;
};

} // namespace

FUZZ_TARGET(escpos_printer)
{
    kiosk::fuzz::Input in(bytes);
    hw::EscPosOptions options;
    if (in.byte() % 2 == 1)
        options.endMark = hw::EscPosOptions::EndMark::PaperQuery;
    HostilePrinter(options).run(in);
}
