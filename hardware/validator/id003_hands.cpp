// SPDX-License-Identifier: Apache-2.0
// What people and the mains do to a simulated ID003 validator.
#include "hardware/validator/id003_mechanism.h"

#include <utility>

namespace kiosk::hardware::id003 {

namespace {
constexpr std::uint8_t reasonInsertion = 0x71;
}

Status Mechanism::insert(std::uint8_t code, std::uint8_t rejectReason, Clock now)
{
    const auto shown = status();
    if (!shown)
        return Error{Errc::Refused, "the validator has no power"};
    if (shown->state != State::Idling)
        return Error{Errc::Refused, "the validator takes no bill now: " + std::string(nameOf(shown->state))};
    m_kept.note = Note{};
    m_kept.note.code = code;
    m_kept.note.reason = rejectReason;
    move(Place::Accepting, now + between(1000, 3000));
    return Done{};
}

Status Mechanism::pullBack(Clock now)
{
    auto& note = m_kept.note;
    if (note.place == Place::Escrow) {
        cheat(now);
        return Done{};
    }
    if (note.place != Place::Accepting)
        return Error{Errc::Refused, "no bill that a hand could reach"};
    note.reason = reasonInsertion;
    move(Place::Rejecting, now + between(800, 1200));
    return Done{};
}

void Mechanism::cheat(Clock now)
{
    auto& note = m_kept.note;
    m_cheatedUntil = now + between(1200, 1800);
    const bool reachable = note.place == Place::Accepting || note.place == Place::Escrow
        || (note.place == Place::Stacking && !note.pastLever);
    if (reachable)
        move(Place::Returning, now + between(800, 1200));
}

void Mechanism::clearJam(Clock now)
{
    auto& note = m_kept.note;
    if (m_kept.jam == Jam::Acceptor && note.place != Place::None && note.place != Place::VendValid) {
        ++m_kept.returned;
        note = Note{};
    } else if (m_kept.jam == Jam::Stacker && note.place == Place::Stacking) {
        note.pastLever = true;
    }
    m_kept.jam = Jam::None;
    cutPower();
    powerUp(now);
}

void Mechanism::setCassette(bool in, Clock now)
{
    if (in && !std::exchange(m_kept.cassetteIn, true)) {
        // It starts anew by itself. A credit that was never acknowledged stays.
        m_settings.clear();
        m_initialising = true;
        m_inhibitSet = false;
        m_initialisedAt = now + between(700, 1000);
        const auto place = m_kept.note.place;
        if (place == Place::Accepting || place == Place::Escrow || place == Place::Rejecting)
            move(Place::Returning, now + between(800, 1200));
    }
    m_kept.cassetteIn = in;
}

void Mechanism::setFull(bool full)
{
    m_kept.full = full;
    if (!full)
        m_kept.box.clear();
}

void Mechanism::cutPower()
{
    m_powered = false;
    m_powerUp.reset();
    m_settings.clear();
    m_initialising = false;
    m_cheatedUntil = Clock::min();
    auto& note = m_kept.note;
    note.until = Clock::max();
    note.held = false;
    if (note.place == Place::Stacked)
        note = Note{};
}

void Mechanism::powerUp(Clock now)
{
    if (std::exchange(m_powered, true))
        return;
    m_now = now;
    const auto& note = m_kept.note;
    if (note.place == Place::None)
        m_powerUp = State::PowerUp;
    else if (note.place == Place::VendValid || (note.place == Place::Stacking && note.pastLever))
        m_powerUp = State::PowerUpBillInStacker;
    else
        m_powerUp = State::PowerUpBillInAcceptor;
}

void Mechanism::restore(Kept kept)
{
    m_kept = std::move(kept);
    cutPower();
}

} // namespace kiosk::hardware::id003
