// SPDX-License-Identifier: Apache-2.0
// What breaks at the card terminal and the bank behind it, and who mends it.
#include "tests/simulation/world.h"

namespace kiosk::sim {

namespace {

constexpr std::array<const char*, 3> refusals{"insufficient", "expired", "blocked"};

} // namespace

void World::beginAtTerminal(const TroublePlan& trouble, Random& random)
{
    auto& faults = m_terminal.faults();
    const auto few = [&random] { return static_cast<unsigned>(random.below(20)); };
    switch (trouble.what) {
    case Trouble::NoisyTerminal:
        m_terminalCable.noise = {few(), few(), few(), few()};
        return;
    case Trouble::UnplugTerminal:
        m_terminalCable.plugged = false;
        return m_terminalCable.clear();
    case Trouble::RebootTerminal:
        return m_terminal.cutPower();
    case Trouble::SilentTerminal:
        faults.silent = true;
        return;
    case Trouble::TerminalLosesAnswers:
        faults.loseAnswers = static_cast<int>(random.between(1, 200));
        return;
    case Trouble::TerminalCutAtBank:
        (random.chance(500) ? faults.cutBefore : faults.cutAfter) = true;
        return;
    case Trouble::CardLeft:
        faults.cardLeft = true;
        return;
    case Trouble::BankDown:
        faults.bankDown = true;
        return;
    case Trouble::BankRefuses:
        faults.answer = random.pick(refusals);
        return;
    case Trouble::RefundsRefused:
        faults.refuseRefunds = true;
        return;
    case Trouble::DebitsBooked:
        faults.booked = true;
        return;
    default:
        return;
    }
}

void World::endAtTerminal(const TroublePlan& trouble)
{
    auto& faults = m_terminal.faults();
    switch (trouble.what) {
    case Trouble::NoisyTerminal:
        m_terminalCable.noise = {};
        return;
    case Trouble::UnplugTerminal:
        m_terminalCable.plugged = m_plan.hasTerminal;
        return;
    case Trouble::RebootTerminal:
        return m_terminal.powerUp();
    case Trouble::SilentTerminal:
        faults.silent = false;
        return;
    case Trouble::TerminalLosesAnswers:
        faults.loseAnswers = 0;
        return;
    case Trouble::TerminalCutAtBank:
        faults.cutBefore = faults.cutAfter = false;
        return m_terminal.powerUp();
    case Trouble::CardLeft:
        faults.cardLeft = false;
        return;
    case Trouble::BankDown:
        faults.bankDown = false;
        return;
    case Trouble::BankRefuses:
        faults.answer.clear();
        return;
    case Trouble::RefundsRefused:
        faults.refuseRefunds = false;
        return;
    case Trouble::DebitsBooked:
        faults.booked = false;
        return;
    default:
        return;
    }
}

// It answers at once what it is asked, beside the times of its own.
void World::runTerminal(hardware::Clock now)
{
    bool isDue = m_terminal.nextWake() <= now;
    for (Bytes bytes = m_terminalCable.arrived(now, true); !bytes.empty();
         bytes = m_terminalCable.arrived(now, true)) {
        m_terminal.received(bytes, now);
        isDue = true;
    }
    if (isDue)
        m_terminalCable.send(m_terminal.tick(now), now, false);
}

} // namespace kiosk::sim
