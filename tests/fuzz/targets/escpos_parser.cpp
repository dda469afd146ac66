// SPDX-License-Identifier: Apache-2.0
// The simulated printer under any host: its parser finds the same orders in any cut, and the printer prints
// no more than its roll holds.
#include "hardware/printer/escpos_simulator.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;
namespace escpos = kiosk::hardware::escpos;

namespace {

struct OrderWord {
    escpos::Order::Kind kind;
    int value;
    kiosk::Bytes data;
    friend bool operator==(const OrderWord&, const OrderWord&) = default;
};

std::vector<OrderWord> ordersIn(kiosk::ByteView wire, std::size_t piece)
{
    escpos::Parser parser;
    std::vector<OrderWord> out;
    while (!wire.empty()) {
        parser.feed(wire.first(std::min(piece, wire.size())));
        wire = wire.subspan(std::min(piece, wire.size()));
        while (auto order = parser.next())
            out.push_back({order->kind, order->value, std::move(order->data)});
    }
    return out;
}

void printAnything(kiosk::ByteView wire)
{
    hw::EscPosSimulator::Settings settings;
    settings.rollDots = 20'000;
    settings.nearEndDots = 2'000;
    settings.pagesKept = 4;
    hw::EscPosSimulator simulator(settings);
    hw::Clock now{0};
    simulator.received(wire, now);
    for (int wakes = 0; wakes < 20'000 && simulator.nextWake() != hw::Clock::max(); ++wakes) {
        now = std::max(now + hw::Clock{1}, simulator.nextWake());
        simulator.tick(now);
        MUST(simulator.state().paperDots >= 0 && simulator.state().paperDots <= settings.rollDots);
    }
    MUST(simulator.state().pages.size() <= settings.pagesKept);
    for (const auto& page : simulator.state().pages)
        hw::plainText(page, settings.columns);
    const hw::EscPosSimulator::State kept = simulator.state();
    MUST(hw::EscPosSimulator(settings, kept).state() == kept);
}

} // namespace

FUZZ_TARGET(escpos_parser)
{
    kiosk::fuzz::Input in(bytes);
    const std::size_t piece = 1 + in.byte() % 8;
    const auto wire = in.rest();
    MUST(ordersIn(wire, wire.size()) == ordersIn(wire, piece));
    printAnything(wire);
}
