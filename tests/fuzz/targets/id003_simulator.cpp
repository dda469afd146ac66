// SPDX-License-Identifier: Apache-2.0
// The simulated validator under a host that says anything, and under a state file that anybody wrote: it
// answers in whole frames, never stacks more than was put in, and what it saves can be restored.
#include "hardware/validator/id003_simulator.h"
#include "tests/fuzz/fuzz.h"

namespace hw = kiosk::hardware;

namespace {

int stackedBills(const hw::Id003Simulator& simulator)
{
    int count = 0;
    for (const auto& note : simulator.state().everStacked)
        count += note.count;
    return count;
}

hw::Id003Simulator newSimulator()
{
    using namespace kiosk::fuzz;
    return hw::Id003Simulator({.table = hw::usualNotes(currencyOf("USD")), .speed = 4});
}

void restoreAnything(const std::string& text)
{
    auto simulator = newSimulator();
    if (!simulator.restore(text))
        return;
    auto second = newSimulator();
    MUST(second.restore(simulator.save()).ok());
    MUST(second.save() == simulator.save());
    simulator.powerUp(hw::Clock{0});
    for (int ms = 0; ms < 20000; ms += 500)
        simulator.tick(hw::Clock{ms});
}

void hostSaysAnything(kiosk::fuzz::Input in)
{
    auto simulator = newSimulator();
    hw::Clock now{0};
    simulator.powerUp(now);
    int inserted = 0;
    bool brokenOff = false; // a power cut ends a message in its middle
    for (int acts = 0; acts < 300 && !in.empty(); ++acts) {
        switch (in.byte() % 8) {
        case 0:
            simulator.received(in.take(in.byte() % 64), now);
            break;
        case 1:
        case 2:
            simulator.received(hw::id003::encode({in.byte(), {}}), now);
            break;
        case 3:
            simulator.received(hw::id003::encode({in.byte(), {in.byte()}}), now);
            break;
        case 4:
            inserted += simulator.insertCode(in.byte(), now).ok() ? 1 : 0;
            break;
        case 5:
            simulator.cutPower(now);
            simulator.powerUp(now);
            brokenOff = true;
            break;
        default:
            now += hw::Clock{in.byte() * 8};
        }
        hw::id003::Decoder decoder;
        decoder.feed(simulator.tick(now), now);
        while (decoder.next()) { }
        MUST(brokenOff || decoder.buffered() == 0);
        MUST(stackedBills(simulator) <= inserted);
    }
}

} // namespace

FUZZ_TARGET(id003_simulator)
{
    kiosk::fuzz::Input in(bytes);
    if (in.byte() % 2 == 0)
        restoreAnything(in.restAsText());
    else
        hostSaysAnything(in);
}
