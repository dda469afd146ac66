// SPDX-License-Identifier: Apache-2.0
#include "scripted_device.h"

#include "id003_bench.h"

#include <algorithm>
#include <utility>

using namespace kiosk;
using namespace kiosk::hardware;
using id003::Frame;

ScriptedDevice::ScriptedDevice()
    : session(Currency::parse("USD").value())
{
}

void ScriptedDevice::connect(State state, std::uint8_t detail)
{
    shown = id003::DeviceStatus{state, detail};
    obey(session.opened(now));
}

void ScriptedDevice::connectEnabled()
{
    connect(State::Disabled);
    rest();
    obey(session.enable(now));
    rest();
    story();
}

void ScriptedDevice::show(State state, std::uint8_t detail, Clock duration)
{
    shown = id003::DeviceStatus{state, detail};
    run(duration);
}

void ScriptedDevice::rest(Clock duration)
{
    shown.reset();
    run(duration);
}

void ScriptedDevice::run(Clock duration)
{
    for (const auto end = now + duration; now < end; now += Clock{10}) {
        if (const auto reply = std::exchange(m_reply, {}); !reply.empty())
            obey(session.received(reply, now));
        if (session.nextWake() <= now)
            obey(session.tick(now));
    }
}

void ScriptedDevice::obey(const ValidatorOutput& out)
{
    id003::Decoder decoder;
    decoder.feed(out.toDevice, now);
    while (const auto frame = decoder.next()) {
        m_heard.push_back(frame->command);
        const auto said = answer(*frame);
        m_reply.insert(m_reply.end(), said.begin(), said.end());
    }
    for (const auto& fact : out.facts) {
        m_story += (m_story.empty() ? "" : " ") + wordOf(fact);
        if (acknowledges && std::holds_alternative<BillCommitted>(fact))
            obey(session.acknowledge(now));
    }
}

Bytes ScriptedDevice::answer(const Frame& frame)
{
    namespace command = id003::command;
    const auto code = frame.command;
    auto ack = id003::encode({command::ack, {}});
    const bool order = code == command::stack1 || code == command::giveBack;
    if (order)
        return refusesOrders ? id003::encode({0x4B, {}}) : ack;
    if (code == command::ack && shown && shown->state == State::VendValid && afterAck)
        shown->state = *afterAck;
    if (code == command::ack)
        return {};
    if (code == command::reset) {
        shown = id003::DeviceStatus{State::Initialize, 0};
        return ack;
    }
    if (code == command::version)
        return id003::encode({code, {'V'}});
    if (code == command::currencyAssign)
        return id003::encode({code, {0x61, 1, 1, 0, 0x65, 1, 2, 1}});
    if (code == command::inhibit) {
        inhibited = frame.data.at(0) != 0;
        if (shown && shown->state == State::Initialize)
            shown = afterReset ? std::optional(id003::DeviceStatus{*afterReset, 0}) : std::nullopt;
    }
    if (code >= command::denominations)
        return id003::encode(frame);
    const auto atRest = inhibited ? State::Disabled : State::Idling;
    return id003::encode(id003::encodeStatus(shown.value_or(id003::DeviceStatus{atRest, 0})));
}

int ScriptedDevice::heard(std::uint8_t command) const
{
    return static_cast<int>(std::count(m_heard.begin(), m_heard.end(), command));
}

std::string ScriptedDevice::story() { return std::exchange(m_story, {}); }
