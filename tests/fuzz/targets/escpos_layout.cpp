// SPDX-License-Identifier: Apache-2.0
// Any text on a receipt stays text: no byte of it becomes an order to the printer, and every line fits.
#include "hardware/printer/escpos_layout.h"
#include "hardware/printer/escpos_parser.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;
namespace escpos = kiosk::hardware::escpos;

namespace {

hw::PrintJob jobOf(kiosk::fuzz::Input& in)
{
    hw::PrintJob job;
    while (!in.empty() && job.items.size() < 50) {
        const std::uint8_t kind = in.byte();
        switch (kind % 5) {
        case 0:
            job.items.emplace_back(hw::PrintText{in.line(), static_cast<hw::PrintText::Align>(kind / 5 % 3),
                (kind & 0x40) != 0, (kind & 0x80) != 0});
            break;
        case 1:
            job.items.emplace_back(hw::PrintPair{in.line(), in.line(), (kind & 0x40) != 0});
            break;
        case 2:
            job.items.emplace_back(hw::PrintRule{});
            break;
        case 3:
            job.items.emplace_back(hw::PrintQr{in.line()});
            break;
        default:
            job.items.emplace_back(hw::PrintFeed{in.byte()});
        }
    }
    return job;
}

void mustBePrinting(const escpos::Order& order)
{
    using Kind = escpos::Order::Kind;
    switch (order.kind) {
    case Kind::StatusRequest:
    case Kind::Recover:
    case Kind::ProcessIdRequest:
    case Kind::PaperQuery:
    case Kind::Raster:
        MUST(false && "an order that no receipt holds");
        break;
    default:
        break;
    }
}

} // namespace

FUZZ_TARGET(escpos_layout)
{
    kiosk::fuzz::Input in(bytes);
    escpos::PaperFormat format;
    const std::uint8_t shape = in.byte();
    format.page = shape % 2 == 0 ? hw::CodePage::Pc858 : hw::CodePage::Wpc1252;
    format.columns = 16 + shape / 2 % 40;
    const auto parts = escpos::encodeJob(jobOf(in), format);
    if (!parts)
        return;
    escpos::Parser parser;
    int cuts = 0;
    int column = 0;
    int width = 1;
    for (const auto& part : *parts) {
        parser.feed(part);
        while (const auto order = parser.next()) {
            mustBePrinting(*order);
            cuts += order->kind == escpos::Order::Kind::Cut ? 1 : 0;
            if (order->kind == escpos::Order::Kind::Size)
                width = 1 + (order->value >> 4);
            if (order->kind == escpos::Order::Kind::LineFeed)
                column = 0;
            if (order->kind == escpos::Order::Kind::Character) {
                MUST(hw::fromCodePage(static_cast<std::uint8_t>(order->value), format.page).has_value());
                column += width;
                MUST(column <= format.columns);
            }
        }
    }
    MUST(cuts == 1);
}
