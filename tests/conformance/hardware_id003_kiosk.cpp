// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/hardware_id003_kiosk.h"

#include "tests/conformance/hardware_parts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kiosk::conformance {

using namespace hardware;
using id003::State;

namespace {

constexpr std::uint8_t firstCode = 0x61;
constexpr std::uint8_t lastCode = 0x70;

Bytes currencyTable()
{
    Bytes data;
    for (std::uint8_t code = firstCode; code <= lastCode; ++code)
        data.insert(data.end(), {code, 0x01, static_cast<std::uint8_t>(code - firstCode + 1), 0});
    return data;
}

struct Name {
    std::string_view text;
    State state;
};
constexpr std::array names{Name{"idle", State::Idling}, Name{"idling", State::Idling},
    Name{"accepting", State::Accepting}, Name{"escrow", State::Escrow}, Name{"stacking", State::Stacking},
    Name{"vend valid", State::VendValid}, Name{"stacked", State::Stacked},
    Name{"rejecting", State::Rejecting}, Name{"returning", State::Returning}, Name{"holding", State::Holding},
    Name{"disable", State::Disabled}, Name{"disabled", State::Disabled},
    Name{"initialize", State::Initialize}, Name{"power up", State::PowerUp}, Name{"powerup", State::PowerUp},
    Name{"powerup bill in acceptor", State::PowerUpBillInAcceptor},
    Name{"power up with bill in acceptor", State::PowerUpBillInAcceptor},
    Name{"powerup bill in stacker", State::PowerUpBillInStacker},
    Name{"power up with bill in stacker", State::PowerUpBillInStacker},
    Name{"stacker full", State::StackerFull}, Name{"stacker open", State::StackerOpen},
    Name{"jam acceptor", State::JamAcceptor}, Name{"jam stacker", State::JamStacker},
    Name{"pause", State::Pause}, Name{"cheated", State::Cheated}, Name{"failure", State::Failure},
    Name{"comm error", State::CommError}, Name{"invalid command", State::InvalidCommand}};

} // namespace

Id003Kiosk::Id003Kiosk()
    : m_session(Currency::parse("USD").value())
{
    obey(m_session.opened(m_now));
    std::uint8_t state = 0x1A;
    bool wished = false;
    const auto isEnabled = [](const auto& fact) { return std::holds_alternative<ValidatorEnabled>(fact); };
    while (std::none_of(m_facts.begin(), m_facts.end(), isEnabled)) {
        demand(m_facts.size() < 3, "the kiosk did not get ready");
        const auto frame = nextFrame();
        const auto answer = answerTo(frame);
        demand(frame[2] == 0x11 || !answer.empty(), "an order before the kiosk was ready");
        if (frame[2] == 0xC3)
            state = frame[3] == 0 ? 0x11 : 0x1A;
        obey(m_session.received(answer.empty() ? id003::encode({state, {}}) : answer, m_now));
        if (!m_facts.empty() && !std::exchange(wished, true))
            obey(m_session.enable(m_now));
    }
    m_facts.clear();
}

Bytes Id003Kiosk::answerTo(ByteView frame)
{
    const auto code = frame[2];
    if (code == id003::command::version)
        return id003::encode({code, {'V', '1'}});
    if (code == id003::command::currencyAssign)
        return id003::encode({code, currencyTable()});
    const bool setting = code >= id003::command::denominations && code <= id003::command::barInhibit;
    return setting ? Bytes(frame.begin(), frame.end()) : Bytes{};
}

Bytes Id003Kiosk::nextFrame()
{
    for (const auto end = m_now + Clock{10'000}; m_sent.empty();) {
        m_now = std::max(m_now, m_session.nextWake());
        demand(m_now < end, "the kiosk says nothing for ten seconds");
        obey(m_session.tick(m_now));
    }
    auto frame = std::move(m_sent.front());
    m_sent.pop_front();
    return frame;
}

std::vector<ValidatorFact> Id003Kiosk::hear(ByteView bytes)
{
    m_now += Clock{10};
    obey(m_session.received(bytes, m_now));
    return std::exchange(m_facts, {});
}

bool Id003Kiosk::hasSent(std::uint8_t command) const
{
    return std::any_of(
        m_sent.begin(), m_sent.end(), [command](const Bytes& frame) { return frame[2] == command; });
}

void Id003Kiosk::wishFor(ByteView frame)
{
    const auto code = frame[2];
    if (code == id003::command::stack1)
        obey(m_session.stack(m_now));
    else if (code == id003::command::giveBack)
        obey(m_session.giveBack(m_now));
    else if (code == id003::command::ack)
        obey(m_session.acknowledge(m_now));
    else if (code == id003::command::inhibit && frame.size() > 5)
        obey(frame[3] == 0 ? m_session.enable(m_now) : m_session.inhibit(m_now));
}

void Id003Kiosk::obey(const ValidatorOutput& output)
{
    m_facts.insert(m_facts.end(), output.facts.begin(), output.facts.end());
    id003::Decoder decoder;
    decoder.feed(output.toDevice, m_now);
    Bytes told;
    while (const auto frame = decoder.next()) {
        m_sent.push_back(id003::encode(*frame));
        told.insert(told.end(), m_sent.back().begin(), m_sent.back().end());
    }
    demand(told == output.toDevice, "the kiosk sends what is no frame");
}

std::string Id003Kiosk::codeOf(const Money& note)
{
    return hexCode(static_cast<std::uint8_t>(note.minorUnits() / 100 + firstCode - 1));
}

std::string hexCode(std::uint8_t code)
{
    const std::uint8_t bytes[] = {code};
    return toHex(bytes) + "h";
}

std::optional<State> stateNamed(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
        [](unsigned char letter) { return letter == '-' ? ' ' : static_cast<char>(std::tolower(letter)); });
    for (const auto& known : names) {
        if (known.text == name)
            return known.state;
    }
    return std::nullopt;
}

} // namespace kiosk::conformance
