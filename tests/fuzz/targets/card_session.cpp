// SPDX-License-Identifier: Apache-2.0
// A terminal that says anything, at any time, to a kiosk that wants anything: no order is sent twice, and
// none ends twice. The simulated terminal, fed the same, keeps no card's number.
#include "hardware/card/terminal_session.h"
#include "hardware/card/terminal_simulator.h"
#include "tests/fuzz/fuzz.h"

#include <map>

namespace hw = kiosk::hardware;
namespace card = kiosk::hardware::card;

namespace {

struct CardDesk {
    hw::CardTerminal session;
    hw::CardTerminalSimulator terminal;
    hw::Clock now{0};
    std::map<std::string, int> sent;
    std::map<std::string, int> open;

    void take(const hw::TerminalOutput& output)
    {
        card::FrameDecoder decoder;
        decoder.feed(output.toDevice);
        while (const auto frame = decoder.next()) {
            const auto request = kiosk::fuzz::need(card::decodeRequest(kiosk::fuzz::need(*frame)));
            if (request.type == card::Request::Type::Debit)
                MUST(++sent[request.reference] == 1);
        }
        for (const auto& fact : output.facts) {
            if (const auto* ended = std::get_if<hw::CardEnded>(&fact))
                MUST(--open[ended->reference] >= 0);
        }
        terminal.received(output.toDevice, now);
    }
};

} // namespace

FUZZ_TARGET(card_session)
{
    kiosk::fuzz::Input in(bytes);
    CardDesk desk;
    const auto amount = kiosk::Money::ofMinor(6000, kiosk::fuzz::currencyOf("USD"));
    desk.take(desk.session.opened(desk.now));
    int number = 0;
    std::string last;
    while (!in.empty()) {
        switch (in.byte() % 10) {
        case 0:
            desk.take(desk.session.received(in.take(in.byte()), desk.now));
            break;
        case 1:
            desk.now += hw::Clock{in.byte() * 10};
            desk.take(desk.session.tick(desk.now));
            break;
        case 2:
            last = "a-" + std::to_string(++number);
            ++desk.open[last];
            desk.take(desk.session.debit({last, amount}, desk.now));
            break;
        case 3:
            if (!last.empty())
                desk.take(desk.session.cancel(last, desk.now));
            break;
        case 4: {
            const auto back = "r-" + std::to_string(++number);
            ++desk.open[back];
            desk.take(desk.session.refund({back, amount}, last.empty() ? "a" : last, desk.now));
            break;
        }
        case 5:
            desk.take(desk.session.closed(desk.now));
            break;
        case 6:
            desk.take(desk.session.opened(desk.now));
            break;
        case 7:
            desk.take(desk.session.received(desk.terminal.tick(desk.now), desk.now));
            break;
        case 8:
            static_cast<void>(desk.terminal.present("visa", desk.now));
            static_cast<void>(desk.terminal.enterPin("1234", desk.now));
            break;
        default:
            desk.terminal.received(in.take(in.byte()), desk.now);
            break;
        }
    }
    const auto kept = desk.terminal.save();
    MUST(kept.find("4111111111111111") == std::string::npos);
    hw::CardTerminalSimulator again;
    MUST(again.restore(kept).ok());
    MUST(again.save() == kept);
    static_cast<void>(again.restore(std::string(bytes.begin(), bytes.end())));
}
