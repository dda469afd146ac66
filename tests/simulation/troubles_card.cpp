// SPDX-License-Identifier: Apache-2.0
// What breaks at the card terminal and the bank behind it, and who mends it.
#include "tests/simulation/world.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace kiosk::sim {

namespace {

constexpr std::array<const char*, 3> refusals{"insufficient", "expired", "blocked"};

} // namespace

void World::beginAtTerminal(const TroublePlan& trouble, Random& random)
{
    auto& faults = m_terminal->faults();
    const auto few = [&random] { return static_cast<unsigned>(random.below(20)); };
    switch (trouble.what) {
    case Trouble::NoisyTerminal:
        m_terminalCable.noise = {few(), few(), few(), few()};
        return;
    case Trouble::UnplugTerminal:
        m_terminalCable.plugged = false;
        return m_terminalCable.clear();
    case Trouble::RebootTerminal:
        return m_terminal->cutPower();
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
    case Trouble::AnotherTerminal:
        if (random.chance(500))
            return exchangeTerminals();
        faults.cutAfter = m_exchangesWhenOff = true; // right after the next debit
        return;
    default:
        return;
    }
}

void World::endAtTerminal(const TroublePlan& trouble)
{
    auto& faults = m_terminal->faults();
    switch (trouble.what) {
    case Trouble::NoisyTerminal:
        m_terminalCable.noise = {};
        return;
    case Trouble::UnplugTerminal:
        return plugTerminal();
    case Trouble::RebootTerminal:
        return m_terminal->powerUp();
    case Trouble::SilentTerminal:
        faults.silent = false;
        return;
    case Trouble::TerminalLosesAnswers:
        faults.loseAnswers = 0;
        return;
    case Trouble::TerminalCutAtBank:
        faults.cutBefore = faults.cutAfter = false;
        return m_terminal->powerUp();
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
    case Trouble::AnotherTerminal:
        if (!std::exchange(m_exchangesWhenOff, false))
            return exchangeTerminals();
        faults.cutAfter = false; // no debit came
        return;
    default:
        return;
    }
}

// Nobody does that without the line being seen to break.
void World::exchangeTerminals()
{
    m_exchangesWhenOff = false;
    m_terminal->cutPower();
    std::swap(*m_terminal, m_otherTerminal);
    m_terminal->faults() = {};
    m_terminal->powerUp();
    m_terminalCable.plugged = false;
    m_terminalCable.clear();
    m_exchangedAt = m_now;
    m_terminalPlugsAt = m_now + m_random.between(1'000, 8'000);
}

void World::plugTerminal()
{
    if (m_now >= m_terminalPlugsAt)
        m_terminalPlugsAt = std::numeric_limits<Milliseconds>::max();
    m_terminalCable.plugged =
        m_plan.hasTerminal && m_terminalPlugsAt == std::numeric_limits<Milliseconds>::max();
}

// What only the other one knows is asked of that one.
void World::bringTerminalBack()
{
    constexpr Milliseconds pause = 60'000;
    if (!m_kiosk || m_now < m_exchangedAt + pause || m_kiosk->newest().current)
        return;
    const Machine& machine = m_kiosk->newest();
    const bool isWanted = std::any_of(machine.open.begin(), machine.open.end(), [&](const auto& one) {
        const auto* card = cardOf(one.second);
        return card && isOpen(*card) && card->terminal != machine.terminal.serial;
    });
    if (isWanted)
        exchangeTerminals();
}

void World::operatorLooksAtTerminal()
{
    if (!m_kiosk || m_disk.isOff() || m_kiosk->newest().terminal.stranger.empty())
        return;
    m_trace.note(m_now, "operator looks", "at another terminal");
    m_kiosk->intend(OperatorLooked{});
}

// Of all terminals that were ever there: no order has the same name as another.
Checker::TerminalBooks World::terminalBooks() const
{
    auto books = m_terminal.seen().books();
    books.insert(m_otherTerminal.books().begin(), m_otherTerminal.books().end());
    return books;
}

// It answers at once what it is asked, beside the times of its own.
void World::runTerminal(hardware::Clock now)
{
    if (m_now >= m_terminalPlugsAt)
        plugTerminal();
    bool isDue = m_terminal.nextWake() <= now;
    while (m_terminalCable.hasArrived(now, true)) {
        m_terminal->received(m_terminalCable.take(true), now);
        isDue = true;
    }
    if (isDue)
        m_terminalCable.send(m_terminal->tick(now), now, false);
    if (m_exchangesWhenOff && !m_terminal.seen().isPowered())
        exchangeTerminals();
}

} // namespace kiosk::sim
