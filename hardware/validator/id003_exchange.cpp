// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_exchange.h"

#include "hardware/validator/id003_messages.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace kiosk::hardware::id003 {

namespace {

// Does `reply` answer `request`? Orders are answered by ACK, settings by their echo, questions by the same
// code with data, a poll by any state.
bool matches(const Frame& request, const Frame& reply)
{
    if (request.command == command::statusRequest)
        return decodeStatus(reply).has_value();
    if (request.command >= command::denominations && request.command <= command::barInhibit)
        return reply == request;
    if (request.command >= command::readBack && request.command <= command::currencyAssign)
        return reply.command == request.command;
    return reply.command == command::ack;
}

// The device did not understand a poll: that says nothing of its state, and is no sign of life either.
bool garbled(const Frame& request, const Frame& reply)
{
    return request.command == command::statusRequest
        && (reply.command == static_cast<std::uint8_t>(State::CommError)
            || reply.command == static_cast<std::uint8_t>(State::InvalidCommand));
}

} // namespace

void Exchange::open(Clock now)
{
    m_decoder.clear();
    m_request.reset();
    m_lastHeard = now;
}

Bytes Exchange::ask(Frame request, int tries, Clock now)
{
    assert(!m_request);
    auto bytes = encode(request);
    m_request = std::move(request);
    m_triesLeft = tries - 1;
    m_deadline = now + replyTimeout;
    return bytes;
}

void Exchange::feed(ByteView bytes, Clock now)
{
    m_decoder.expire(now);
    m_decoder.feed(bytes, now);
}

std::optional<Outcome> Exchange::next(Clock now)
{
    while (auto frame = m_decoder.next()) {
        if (!m_request)
            continue;
        if (garbled(*m_request, *frame))
            return finish(Answer::None, {});
        const bool reply = matches(*m_request, *frame);
        if (!reply && frame->command != static_cast<std::uint8_t>(State::InvalidCommand))
            continue;
        m_lastHeard = now;
        return finish(reply ? Answer::Reply : Answer::Refused, std::move(*frame));
    }
    return std::nullopt;
}

std::optional<Outcome> Exchange::expire(Clock now, Bytes& toDevice)
{
    m_decoder.expire(now);
    if (auto outcome = next(now))
        return outcome;
    if (!m_request || now < m_deadline)
        return std::nullopt;
    if (m_triesLeft == 0)
        return finish(Answer::None, {});
    --m_triesLeft;
    m_deadline = now + replyTimeout;
    const auto bytes = encode(*m_request);
    toDevice.insert(toDevice.end(), bytes.begin(), bytes.end());
    return std::nullopt;
}

Clock Exchange::nextWake() const
{
    const auto partial = m_decoder.deadline().value_or(Clock::max());
    return m_request ? std::min(partial, m_deadline) : partial;
}

Outcome Exchange::finish(Answer answer, Frame reply)
{
    Outcome outcome{std::move(*m_request), answer, std::move(reply)};
    m_request.reset();
    return outcome;
}

} // namespace kiosk::hardware::id003
