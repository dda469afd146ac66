// SPDX-License-Identifier: Apache-2.0
// What an ID003 session sends next, and when.
#include "hardware/validator/id003_session.h"

#include <algorithm>
#include <array>

namespace kiosk::hardware {

using id003::BillTrack;
using id003::firstDenomination;
using id003::Frame;
using id003::State;
namespace command = id003::command;

namespace {

constexpr Clock pollInterval{150};
constexpr Clock quietAfterAck{20};
constexpr Clock longestBackOff{10000};
constexpr Clock resetPatience{3000};

constexpr std::uint8_t powerRecovery = 0x02; // bit 1 of OPTIONAL FUNCTION
constexpr int denominationBits = id003::lastDenomination - firstDenomination + 1;

// While these are shown the device listens to INHIBIT without losing it. A pause may last, and whoever wants
// no more bills must not wait for its end.
bool takesInhibit(State state, bool wantsBills)
{
    return (state >= State::Idling && state <= State::Disabled) || (state == State::Pause && !wantsBills);
}

} // namespace

void Id003Session::pump(Clock now, ValidatorOutput& out)
{
    if (!m_open || m_exchange.busy())
        return;
    const auto append = [&out](const Bytes& bytes) {
        out.toDevice.insert(out.toDevice.end(), bytes.begin(), bytes.end());
    };
    // No reply follows an ACK, and the device needs a moment before the next frame.
    if (!m_silent && m_bill.takeAckDue()) {
        append(id003::encode({command::ack, {}}));
        m_nextPoll = std::max(m_nextPoll, now + quietAfterAck);
        return;
    }
    if (m_nextPoll - now > pollInterval && !m_silent)
        m_nextPoll = now;
    auto frame = choose(now);
    if (!frame)
        return;
    const auto code = frame->command;
    const bool order = code == command::reset || code == command::stack1 || code == command::giveBack;
    const bool once = order || (code == command::statusRequest && m_silent);
    append(m_exchange.ask(std::move(*frame), once ? 1 : id003::Exchange::triesOfAQuestion, now));
}

std::optional<Frame> Id003Session::choose(Clock now)
{
    if (m_status && m_freshStatus && !m_silent) {
        if (const auto order = m_bill.order(now); order != BillTrack::Wish::None) {
            m_bill.ordered(order, now);
            m_freshStatus = false;
            return Frame{order == BillTrack::Wish::Stack ? command::stack1 : command::giveBack, {}};
        }
        if (auto frame = chooseStartUp(now)) {
            if (frame->command == command::reset) {
                m_resetAt = now;
                m_nextSetting = 0;
                m_freshStatus = false;
            }
            return frame;
        }
        if (m_ready && takesInhibit(m_status->state, m_wantsBills)
            && (m_confirmed != m_wantsBills || m_told != m_wantsBills))
            return Frame{command::inhibit, {static_cast<std::uint8_t>(m_wantsBills ? 0 : 1)}};
    }
    if (now < m_nextPoll)
        return std::nullopt;
    if (m_silent)
        m_backOff = std::min(m_backOff * 2, longestBackOff);
    m_nextPoll = now + (m_silent ? m_backOff : pollInterval);
    return Frame{command::statusRequest, {}};
}

std::optional<Frame> Id003Session::chooseStartUp(Clock now) const
{
    const auto state = m_status->state;
    const bool atRest = state == State::Idling || state == State::Disabled;
    if (m_ready || !(id003::isPowerUp(state) || state == State::Initialize || atRest))
        return std::nullopt;
    if (state != State::Initialize && !m_version)
        return Frame{command::version, {}};
    if (state != State::Initialize && !m_tableRead)
        return Frame{command::currencyAssign, {}};
    if (id003::isPowerUp(state)) {
        const bool waiting = m_resetAt && now - *m_resetAt < resetPatience;
        if (waiting || m_bill.creditUnconfirmed())
            return std::nullopt;
        return Frame{command::reset, {}};
    }
    if (m_nextSetting) {
        if (auto frame = setting(*m_nextSetting))
            return frame;
    }
    if (atRest && m_confirmed != false)
        return Frame{command::inhibit, {1}};
    return std::nullopt;
}

std::optional<Frame> Id003Session::setting(std::size_t index) const
{
    // INHIBIT is last: with it the device leaves INITIALIZE.
    const std::array settings{Frame{command::denominations, refusedDenominations()},
        Frame{command::security, {0, 0}}, Frame{command::direction, {0}},
        Frame{command::optionalFunction, {powerRecovery, 0}}, Frame{command::barcodeFunction, {0x01, 0x12}},
        Frame{command::barInhibit, {0x02}}, Frame{command::communicationMode, {0}},
        Frame{command::inhibit, {1}}};
    if (index >= settings.size())
        return std::nullopt;
    return settings[index];
}

Bytes Id003Session::refusedDenominations() const
{
    Bytes bits{0, 0};
    if (m_table.empty())
        return bits;
    for (int bit = 0; bit < denominationBits; ++bit) {
        const auto code = static_cast<std::uint8_t>(firstDenomination + bit);
        if (!m_table.contains(code)) {
            auto& byte = bits[static_cast<std::size_t>(bit / 8)];
            byte = static_cast<std::uint8_t>(byte | (1U << static_cast<unsigned>(bit % 8)));
        }
    }
    return bits;
}

} // namespace kiosk::hardware
