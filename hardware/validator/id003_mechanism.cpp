// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_mechanism.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware::id003 {

namespace {

constexpr Clock escrowHeld{10000};
constexpr std::uint8_t reasonInhibited = 0x79;
constexpr unsigned powerRecoveryBit = 0x02;

} // namespace

Mechanism::Mechanism(int speed, std::uint32_t seed, bool powerRecovery)
    : m_speed(std::max(speed, 1))
    , m_random(seed)
    , m_powerRecovery(powerRecovery)
{
}

Clock Mechanism::between(int least, int most)
{
    m_random = m_random * 1664525U + 1013904223U;
    const auto span = static_cast<std::uint32_t>(most - least + 1);
    return Clock{(least + static_cast<int>((m_random >> 8U) % span)) / m_speed};
}

bool Mechanism::frozen() const
{
    return !m_powered || m_powerUp || !m_kept.cassetteIn || m_kept.jam != Jam::None || m_kept.failure != 0
        || m_now < m_cheatedUntil;
}

void Mechanism::advance(Clock now)
{
    // A note that cannot move loses no time: its end moves away with the clock.
    if (frozen() && m_kept.note.until != Clock::max())
        m_kept.note.until += now - m_now;
    m_now = now;
    if (frozen())
        return;
    while (m_kept.note.until <= now)
        moveOn(m_kept.note.until);
    if (m_initialising)
        endInitialising(now);
}

Clock Mechanism::nextWake() const
{
    if (!m_powered || m_powerUp)
        return Clock::max();
    auto wake = Clock::max();
    if (m_now < m_cheatedUntil)
        wake = m_cheatedUntil;
    else if (!frozen())
        wake = m_kept.note.until;
    if (m_initialising && m_inhibitSet && m_now < m_initialisedAt)
        wake = std::min(wake, m_initialisedAt);
    return wake;
}

void Mechanism::move(Place place, Clock until)
{
    m_kept.note.place = place;
    m_kept.note.until = until;
}

void Mechanism::moveOn(Clock now)
{
    auto& note = m_kept.note;
    switch (note.place) {
    case Place::Accepting:
        if (note.reason == 0 && refuses(note.code))
            note.reason = reasonInhibited;
        if (note.reason != 0)
            move(Place::Rejecting, now + between(800, 1200));
        else
            move(Place::Escrow, now + escrowHeld);
        break;
    case Place::Escrow:
        move(Place::Returning, now + between(800, 1200));
        break;
    case Place::Stacking:
        // Two halves: until the lever it can still come back.
        if (!std::exchange(note.pastLever, true)) {
            note.until = now + between(500, 1000);
            break;
        }
        intoBox();
        move(Place::VendValid, Clock::max());
        break;
    case Place::Returning:
        ++m_kept.returned;
        note = Note{};
        break;
    case Place::Rejecting:
        ++m_kept.rejected;
        note = Note{};
        break;
    default:
        note = Note{};
        break;
    }
}

void Mechanism::intoBox()
{
    ++m_kept.box[m_kept.note.code];
    ++m_kept.everStacked[m_kept.note.code];
}

void Mechanism::endInitialising(Clock now)
{
    if (!m_inhibitSet || now < m_initialisedAt || m_kept.note.place == Place::Returning)
        return;
    m_initialising = false;
    auto& note = m_kept.note;
    if (note.place == Place::None)
        return;
    // A bill was left in the stacker: it goes in, and is shown again when the host asked for that.
    if (note.place != Place::VendValid)
        intoBox();
    const auto options = setting(command::optionalFunction);
    const bool shows = m_powerRecovery && (options.front() & powerRecoveryBit) != 0;
    if (shows)
        move(Place::VendValid, Clock::max());
    else
        note = Note{};
}

std::optional<DeviceStatus> Mechanism::status() const
{
    if (!m_powered)
        return std::nullopt;
    if (m_powerUp)
        return DeviceStatus{*m_powerUp, 0};
    if (m_kept.failure != 0)
        return DeviceStatus{State::Failure, m_kept.failure};
    if (!m_kept.cassetteIn)
        return DeviceStatus{State::StackerOpen, 0};
    if (m_kept.jam != Jam::None)
        return DeviceStatus{m_kept.jam == Jam::Acceptor ? State::JamAcceptor : State::JamStacker, 0};
    if (m_now < m_cheatedUntil)
        return DeviceStatus{State::Cheated, 0};
    const auto& note = m_kept.note;
    if (note.place == Place::Returning)
        return DeviceStatus{State::Returning, 0};
    if (m_initialising)
        return DeviceStatus{State::Initialize, 0};
    switch (note.place) {
    case Place::Accepting:
        return DeviceStatus{State::Accepting, 0};
    case Place::Escrow:
        return note.held ? DeviceStatus{State::Holding, 0} : DeviceStatus{State::Escrow, note.code};
    case Place::Stacking:
        return DeviceStatus{State::Stacking, 0};
    case Place::VendValid:
        return DeviceStatus{State::VendValid, 0};
    case Place::Stacked:
        return DeviceStatus{State::Stacked, 0};
    case Place::Rejecting:
        return DeviceStatus{State::Rejecting, note.reason};
    default:
        break;
    }
    if (m_kept.full)
        return DeviceStatus{State::StackerFull, 0};
    return DeviceStatus{takes() ? State::Idling : State::Disabled, 0};
}

bool Mechanism::takes() const { return setting(command::inhibit).front() == 0; }

bool Mechanism::refuses(std::uint8_t code) const
{
    const auto bits = setting(command::denominations);
    const auto bit = static_cast<unsigned>(code - firstDenomination);
    return !takes() || bit >= 16 || ((bits[bit / 8] >> (bit % 8)) & 1U) != 0;
}

// --- orders of the host ---

void Mechanism::reset(Clock now)
{
    const auto place = m_kept.note.place;
    const bool inStacker = place == Place::VendValid || (place == Place::Stacking && m_kept.note.pastLever);
    const bool atPowerUp = m_powerUp.has_value();
    m_powerUp.reset();
    m_settings.clear();
    m_initialising = true;
    m_inhibitSet = false;
    m_initialisedAt = now + between(700, 1000);
    if (inStacker && !atPowerUp) {
        // A reset in the middle: the note is in, and its credit is forgotten for good.
        if (place != Place::VendValid)
            intoBox();
        m_kept.note = Note{};
    } else if (inStacker) {
        m_kept.note.until = Clock::max();
    } else if (place == Place::Stacked) {
        m_kept.note = Note{};
    } else if (place != Place::None) {
        move(Place::Returning, now + between(800, 1200));
    }
}

bool Mechanism::stack(Clock now)
{
    if (m_kept.note.place != Place::Escrow || frozen())
        return false;
    m_kept.note.held = false;
    move(Place::Stacking, now + between(500, 1000));
    return true;
}

bool Mechanism::giveBack(Clock now)
{
    if (m_kept.note.place != Place::Escrow || frozen())
        return false;
    m_kept.note.held = false;
    move(Place::Returning, now + between(800, 1200));
    return true;
}

bool Mechanism::hold(Clock now)
{
    if (m_kept.note.place != Place::Escrow || frozen())
        return false;
    m_kept.note.held = true;
    m_kept.note.until = now + escrowHeld;
    return true;
}

void Mechanism::acknowledge(Clock now)
{
    if (m_kept.note.place == Place::VendValid && !frozen())
        move(Place::Stacked, now + between(300, 400));
}

void Mechanism::set(std::uint8_t setting, const Bytes& data, Clock now)
{
    m_settings[setting] = data;
    if (setting != command::inhibit)
        return;
    m_inhibitSet = true;
    auto& note = m_kept.note;
    if (note.place == Place::Accepting && !takes()) {
        note.reason = reasonInhibited;
        move(Place::Rejecting, now + between(800, 1200));
    }
}

Bytes Mechanism::setting(std::uint8_t setting) const
{
    if (const auto found = m_settings.find(setting); found != m_settings.end())
        return found->second;
    switch (setting) {
    case command::denominations:
    case command::security:
    case command::optionalFunction:
    case command::barcodeFunction:
        return {0, 0};
    case command::inhibit:
        return {1};
    default:
        return {0};
    }
}

} // namespace kiosk::hardware::id003
