// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_session.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

using id003::Answer;
using id003::BillTrack;
using id003::DeviceStatus;
using id003::Frame;
using id003::Outcome;
using id003::State;
namespace command = id003::command;

namespace {

constexpr Clock silenceLimit{5000};
constexpr Clock firstBackOff{500};
constexpr Clock shortestPause{50}; // from the answer to a poll to the next poll
// A bill in the stacker at power-up shows VEND VALID before the device rests, or not at all.
constexpr Clock restBeforeVerdict{1000};

std::string printable(const Bytes& data)
{
    std::string text;
    for (const auto byte : data) {
        if (byte >= 0x20 && byte < 0x7F)
            text += static_cast<char>(byte);
    }
    return text;
}

} // namespace

ValidatorOutput Id003Session::opened(Clock now)
{
    ValidatorOutput out;
    m_open = true;
    m_silent = false; // until it proves otherwise; CommLost, once told, stays until it answers
    m_exchange.open(now);
    restart(false);
    m_nextPoll = now;
    pump(now, out);
    return out;
}

ValidatorOutput Id003Session::closed(Clock now)
{
    ValidatorOutput out;
    m_open = false;
    m_exchange.open(now);
    m_nextPoll = Clock::max();
    loseLine("the line is closed", out);
    return out;
}

ValidatorOutput Id003Session::received(ByteView bytes, Clock now)
{
    ValidatorOutput out;
    if (!m_open)
        return out;
    m_exchange.feed(bytes, now);
    while (const auto outcome = m_exchange.next(now))
        handle(*outcome, now, out);
    pump(now, out);
    return out;
}

ValidatorOutput Id003Session::tick(Clock now)
{
    ValidatorOutput out;
    if (!m_open)
        return out;
    while (const auto outcome = m_exchange.expire(now, out.toDevice))
        handle(*outcome, now, out);
    if (!m_silent && now - m_exchange.lastHeard() >= silenceLimit) {
        loseLine("no intelligible answer for 5 s", out);
        m_backOff = firstBackOff;
        m_nextPoll = now + m_backOff;
    }
    pump(now, out);
    return out;
}

Clock Id003Session::nextWake() const
{
    if (!m_open)
        return Clock::max();
    auto wake = m_exchange.nextWake();
    if (!m_exchange.busy())
        wake = std::min(wake, m_nextPoll);
    if (!m_silent)
        wake = std::min(wake, m_exchange.lastHeard() + silenceLimit);
    return wake;
}

ValidatorOutput Id003Session::enable(Clock now) { return wish(true, now); }

ValidatorOutput Id003Session::inhibit(Clock now) { return wish(false, now); }

ValidatorOutput Id003Session::wish(bool enabled, Clock now)
{
    ValidatorOutput out;
    m_wantsBills = enabled;
    m_owed = true;
    m_told.reset(); // every wish is confirmed by the device, also one that changes nothing
    pump(now, out);
    return out;
}

ValidatorOutput Id003Session::stack(Clock now)
{
    ValidatorOutput out;
    m_bill.wishStack(out.facts);
    pump(now, out);
    return out;
}

ValidatorOutput Id003Session::giveBack(Clock now)
{
    ValidatorOutput out;
    m_bill.wishReturn();
    pump(now, out);
    return out;
}

ValidatorOutput Id003Session::acknowledge(Clock now)
{
    ValidatorOutput out;
    m_bill.acknowledge();
    pump(now, out);
    return out;
}

void Id003Session::handle(const Outcome& outcome, Clock now, ValidatorOutput& out)
{
    const auto asked = outcome.request.command;
    if (asked == command::statusRequest) {
        // Also after a late answer: whoever is told of it now gives his orders before the next poll.
        m_nextPoll = std::max(m_nextPoll, now + shortestPause);
        if (const auto status = id003::decodeStatus(outcome.reply); status && outcome.answer == Answer::Reply)
            show(*status, now, out);
        else
            m_freshStatus = false;
    } else if (asked == command::version || asked == command::currencyAssign) {
        handleQuestion(outcome);
    } else if (asked >= command::denominations) {
        handleSetting(outcome, out);
    } else {
        handleOrder(outcome, out);
    }
}

void Id003Session::handleOrder(const Outcome& outcome, ValidatorOutput& out)
{
    const auto asked = outcome.request.command;
    m_nextPoll = std::min(m_nextPoll, m_exchange.lastHeard());
    if (asked == command::reset)
        return; // refused or unheard: the next power-up state asks for another one
    const auto wish = asked == command::stack1 ? BillTrack::Wish::Stack : BillTrack::Wish::Return;
    if (outcome.answer == Answer::Reply)
        m_bill.orderAccepted(wish);
    else
        m_bill.orderFailed(wish, outcome.answer == Answer::Refused, out.facts);
}

void Id003Session::handleQuestion(const Outcome& outcome)
{
    if (outcome.request.command == command::version) {
        m_version = printable(outcome.reply.data);
        return;
    }
    if (outcome.answer == Answer::None)
        m_freshStatus = false; // asked again when it answers polls
    m_tableRead = outcome.answer != Answer::None;
    m_table.clear();
    auto table = outcome.answer == Answer::Reply
        ? id003::decodeCurrencyTable(outcome.reply.data, m_countries)
        : Result<id003::DenominationTable>(Error{Errc::NotFound, "the device gave no currency table"});
    const bool readable = table.ok();
    m_unusable = readable ? std::string() : table.error().detail;
    if (readable)
        m_table = std::move(table).value();
    std::erase_if(m_table, [this](const auto& entry) { return entry.second.currency() != m_currency; });
    if (readable && m_table.empty())
        m_unusable = "no note of " + std::string(m_currency.code()) + " in the device's currency table";
}

void Id003Session::handleSetting(const Outcome& outcome, ValidatorOutput& out)
{
    if (m_nextSetting && setting(*m_nextSetting) == outcome.request) {
        // A setting that this model does not know is left alone. INHIBIT is the one that we must have.
        const bool inhibit = outcome.request.command == command::inhibit;
        if (!inhibit || outcome.answer == Answer::Reply)
            ++*m_nextSetting;
    }
    if (outcome.request.command != command::inhibit)
        return;
    m_freshStatus = false;
    m_confirmed.reset();
    if (outcome.answer != Answer::Reply)
        return;
    m_confirmed = outcome.request.data.front() == 0;
    if (!m_ready || m_confirmed != m_wantsBills || m_told == m_confirmed)
        return;
    m_told = m_confirmed;
    m_owed = false;
    out.facts.emplace_back(m_wantsBills ? ValidatorFact(ValidatorEnabled{}) : ValidatorInhibited{});
}

void Id003Session::noteStart(State state, Clock now)
{
    const bool atRest = state == State::Idling || state == State::Disabled;
    const bool resetItself =
        state == State::Initialize && !m_resetAt && (!m_status || m_status->state != State::Initialize);
    if (resetItself || (id003::isPowerUp(state) && !m_resetAt && (m_ready || !m_deviceWasReset)))
        restart(true);
    if (resetItself)
        m_nextSetting = 0;
    if (state == State::PowerUpBillInAcceptor)
        m_powerUp = PowerUpBill::InAcceptor;
    else if (state == State::PowerUpBillInStacker)
        m_powerUp = PowerUpBill::InStacker;
    else if (state == State::PowerUp)
        m_powerUp = PowerUpBill::None; // restarted once more, and knows of no bill any longer
    if (!atRest)
        m_atRestSince.reset();
    else if (!m_atRestSince)
        m_atRestSince = now;
    if (atRest)
        m_resetAt.reset();
    if (atRest && m_confirmed && *m_confirmed != (state == State::Idling))
        m_confirmed.reset(); // it says otherwise
}

void Id003Session::show(const DeviceStatus& status, Clock now, ValidatorOutput& out)
{
    noteStart(status.state, now);
    if (id003::isFault(status.state) && (!m_status || m_status->state != status.state)) {
        m_confirmed.reset();
        m_told.reset();
        if (status.state != State::Pause && status.state != State::Cheated)
            m_wantsBills = false;
    }
    m_status = status;
    m_freshStatus = true;
    m_silent = false;
    updateTrouble(out);
    m_bill.show(status, {m_table, m_ready && m_wantsBills, now}, out.facts);
    if (m_bill.creditOpen() && m_powerUp == PowerUpBill::InStacker)
        m_powerUp = PowerUpBill::None; // BillCommitted tells of this bill
    if (m_bill.takeLostSight()) {
        m_wantsBills = false; // closed until somebody knows where that bill is
        if (m_ready)
            restart(false);
    }
    becomeReady(now, out);
}

void Id003Session::restart(bool deviceWasReset)
{
    m_ready = false;
    m_version.reset();
    m_tableRead = false;
    m_nextSetting.reset();
    m_resetAt.reset();
    m_deviceWasReset = deviceWasReset;
    m_powerUp = PowerUpBill::None;
    m_confirmed.reset();
    m_told.reset();
    if (deviceWasReset)
        m_wantsBills = false;
}

void Id003Session::becomeReady(Clock now, ValidatorOutput& out)
{
    const bool settled = m_status && m_status->state == State::Disabled && m_confirmed == false;
    if (m_ready || !settled || !m_version || !m_tableRead || !m_unusable.empty())
        return;
    if (m_nextSetting && setting(*m_nextSetting))
        return;
    if (m_powerUp == PowerUpBill::InStacker && (!m_atRestSince || now - *m_atRestSince < restBeforeVerdict))
        return;
    m_ready = true;
    ValidatorReady ready;
    for (const auto& [code, value] : m_table)
        ready.denominations.push_back(value);
    std::sort(ready.denominations.begin(), ready.denominations.end(),
        [](const Money& a, const Money& b) { return a.minorUnits() < b.minorUnits(); });
    const auto last = std::unique(ready.denominations.begin(), ready.denominations.end());
    ready.denominations.erase(last, ready.denominations.end());
    ready.firmware = *m_version;
    ready.powerUp = std::exchange(m_powerUp, PowerUpBill::None);
    ready.running = !m_deviceWasReset;
    out.facts.emplace_back(std::move(ready));
    m_told = false;
    if (!m_wantsBills && std::exchange(m_owed, false))
        out.facts.emplace_back(ValidatorInhibited{});
}

void Id003Session::loseLine(const std::string& why, ValidatorOutput& out)
{
    m_silent = true;
    m_silence = why;
    m_status.reset();
    m_atRestSince.reset();
    if (m_bill.stackOpen())
        m_wantsBills = false;
    m_bill.lineLost(out.facts);
    restart(false);
    updateTrouble(out);
}

void Id003Session::updateTrouble(ValidatorOutput& out)
{
    std::optional<Trouble> now;
    const auto state = m_status ? m_status->state : State::Disabled;
    const auto code = [this] {
        const std::uint8_t detail[] = {m_status->detail};
        return toHex(detail);
    };
    if (m_silent)
        now = Trouble{ValidatorFault::CommLost, m_silence};
    else if (state == State::StackerFull)
        now = Trouble{ValidatorFault::StackerFull, {}};
    else if (state == State::StackerOpen)
        now = Trouble{ValidatorFault::CassetteOut, {}};
    else if (state == State::JamAcceptor)
        now = Trouble{ValidatorFault::JamAcceptor, {}};
    else if (state == State::JamStacker)
        now = Trouble{ValidatorFault::JamStacker, {}};
    else if (state == State::Pause)
        now = Trouble{ValidatorFault::Paused, {}};
    else if (state == State::Cheated)
        now = Trouble{ValidatorFault::Cheated, {}};
    else if (state == State::Failure)
        now = Trouble{ValidatorFault::Failure, "failure " + code()};
    else if (!m_unusable.empty())
        now = Trouble{ValidatorFault::Unusable, m_unusable};
    const bool stillLost = m_silent && m_trouble && m_trouble->fault == ValidatorFault::CommLost;
    if (now == m_trouble || stillLost)
        return;
    if (now)
        out.facts.emplace_back(ValidatorTrouble{now->fault, now->detail});
    else
        out.facts.emplace_back(ValidatorCleared{});
    // Whoever heard of trouble waits for ValidatorReady. A pause is over by itself.
    if (now && now->fault != ValidatorFault::Paused && m_ready)
        restart(false);
    m_trouble = std::move(now);
}

} // namespace kiosk::hardware
