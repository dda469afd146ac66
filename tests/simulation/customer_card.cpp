// SPDX-License-Identifier: Apache-2.0
// A customer with a card: at the screen, and at the terminal beside it.
#include "tests/simulation/customer.h"

#include <array>

namespace kiosk::sim {

namespace {

constexpr std::array<std::string_view, 4> cards{"visa", "visa", "mastercard", "amex"};

} // namespace

void Customer::on(const PayingByCard& stage)
{
    const bool fidgets = m_plan.temper == Temper::PressesEverything;
    if (stage.step != PayingByCard::Step::Amount) {
        if (m_random.chance(2))
            return say(ScamReported{});
        if (m_random.chance(fidgets ? 150 : 20))
            say(m_random.chance(500) ? Fact{CancelPressed{}} : Fact{BackPressed{}});
        return;
    }
    if (m_dawdles && m_cardActs == 0) { // until the price has run out, or nearly
        ++m_cardActs;
        m_next = m_world.m_now + m_random.between(20'000, 58'000);
        return m_world.m_kiosk->touched();
    }
    if (mayRaiseLimit(stage) && m_random.chance(fidgets ? 200 : 60))
        return say(RaiseLimitPressed{});
    if (++m_cardActs > 8 || m_random.chance(30))
        return say(m_random.chance(500) ? Fact{CancelPressed{}} : Fact{BackPressed{}});
    orderAmount();
}

void Customer::orderAmount()
{
    constexpr std::int64_t most = 20'000;
    const auto cents = m_random.chance(500) ? m_random.between(1, 40) * 500 : m_random.between(1, most);
    say(AmountSubmitted{Money::ofMinor(static_cast<std::uint64_t>(cents), *Currency::parse("USD"))});
}

// What its display asks for, whatever the kiosk is doing. False: nothing was done there.
bool Customer::actsAtTerminal()
{
    auto& terminal = *m_world.m_terminal;
    const hardware::Clock now{m_world.m_now};
    const auto display = terminal.display();
    const bool asksPin = display == "pin" || display == "pin_again";
    if ((display != "card" && !asksPin) || m_random.chance(400))
        return false;
    if (m_random.chance(50))
        return terminal.pressCancel(now).ok();
    if (display == "card")
        return terminal.present(m_random.pick(cards), now).ok();
    if (m_random.chance(30))
        return terminal.takeCard().ok();
    return terminal.enterPin(m_random.chance(900) ? "1234" : "0000", now).ok();
}

} // namespace kiosk::sim
