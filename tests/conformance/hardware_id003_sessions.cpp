// SPDX-License-Identifier: Apache-2.0
// Whole conversations: the device's frames go to the real session, the host's must be what it sends, and what
// it tells of the bills must be what the vector says.
#include "tests/conformance/hardware_id003_kiosk.h"
#include "tests/conformance/hardware_parts.h"

#include <algorithm>
#include <cctype>

namespace kiosk::conformance {

using namespace hardware;
using id003::State;
using nlohmann::json;

namespace {

class Replay {
public:
    void host(const Bytes& expected);
    void device(const Bytes& bytes);
    // What is still to be said when the script is over.
    void end() const;

    std::vector<std::string> events;
    std::map<std::string, int> credits;

private:
    void tell(const ValidatorFact& fact);
    void show(const id003::DeviceStatus& status);
    void event(const std::string& text);

    Id003Kiosk m_kiosk;
    Bytes m_lastSent;
    std::optional<State> m_shown;
    int m_creditsTold = 0;
    int m_settled = 0;
};

void Replay::host(const Bytes& expected)
{
    demand(expected.size() >= id003::minFrameSize, "a host frame that is too short");
    m_kiosk.wishFor(expected);
    auto frame = m_kiosk.nextFrame();
    // Questions and settings that the script leaves out are answered aside.
    for (int asides = 0; frame != expected && asides < 16; ++asides) {
        const auto answer = Id003Kiosk::answerTo(frame);
        if (answer.empty())
            break;
        for (const auto& fact : m_kiosk.hear(answer))
            tell(fact);
        frame = m_kiosk.nextFrame();
    }
    demand(frame == expected, "the host sends " + toHex(frame) + ", not " + toHex(expected));
    m_lastSent = frame;
}

void Replay::device(const Bytes& bytes)
{
    const auto creditsBefore = m_creditsTold;
    for (const auto& fact : m_kiosk.hear(bytes))
        tell(fact);
    const bool early = m_creditsTold > creditsBefore && m_kiosk.hasSent(id003::command::ack);
    demand(!early, "the credit is acknowledged before the kiosk says that it is durable");
    id003::Decoder decoder;
    decoder.feed(bytes, Clock{0});
    const bool polled = !m_lastSent.empty() && m_lastSent[2] == id003::command::statusRequest;
    for (auto frame = decoder.next(); frame && polled; frame = decoder.next()) {
        if (const auto status = id003::decodeStatus(*frame))
            show(*status);
    }
}

void Replay::tell(const ValidatorFact& fact)
{
    if (std::holds_alternative<BillAccepting>(fact)) {
        event("accepting");
    } else if (const auto* bill = std::get_if<BillInEscrow>(&fact)) {
        event("escrow " + Id003Kiosk::codeOf(bill->value));
    } else if (std::holds_alternative<BillStacking>(fact)) {
        event("stacking");
    } else if (const auto* credit = std::get_if<BillCommitted>(&fact)) {
        const auto code = credit->value ? Id003Kiosk::codeOf(*credit->value) : std::string("unknown");
        ++m_creditsTold;
        ++credits[code];
        event("credit " + code);
    } else if (std::holds_alternative<BillSettled>(fact)) {
        ++m_settled;
    } else if (const auto* rejected = std::get_if<BillRejected>(&fact)) {
        event("rejected " + hexCode(static_cast<std::uint8_t>(rejected->reason)));
    } else if (std::holds_alternative<BillReturned>(fact)) {
        event("returned");
    }
}

// The states that no fact tells of.
void Replay::show(const id003::DeviceStatus& status)
{
    if (std::exchange(m_shown, status.state) == status.state)
        return;
    switch (status.state) {
    case State::Accepting:
    case State::Escrow:
    case State::Stacking:
    case State::VendValid:
    case State::Rejecting:
        return;
    case State::Stacked:
        demand(m_settled == m_creditsTold, "a stacked bill is not settled");
        return event("stacked");
    case State::Returning:
        return event("returned");
    case State::Failure:
        return event("failure " + hexCode(status.detail));
    default:
        return event(std::string(id003::nameOf(status.state)));
    }
}

// A bill that goes back is told by its state and again when it is out: one event.
void Replay::event(const std::string& text)
{
    if (text != "returned" || events.empty() || events.back() != text)
        events.push_back(text);
}

void Replay::end() const
{
    const bool atRest = m_shown == State::Idling || m_shown == State::Disabled || m_shown == State::Stacked;
    demand(!atRest || m_settled == m_creditsTold, "a credit was never settled");
}

// "Rejecting 71H" and "rejected 71h" are the same event.
std::string canonical(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    const auto blank = text.find(' ');
    const auto kind = text.substr(0, blank);
    const auto rest = blank == std::string::npos ? std::string() : text.substr(blank);
    if (kind == "idling")
        return "idle" + rest;
    if (kind == "rejecting")
        return "rejected" + rest;
    if (kind == "returning")
        return "returned" + rest;
    return text;
}

std::map<std::string, int> creditsOf(const json& list)
{
    std::map<std::string, int> credits;
    for (const auto& credit : list) {
        demand(credit.is_array() && credit.size() == 2, "a credit is a code and a number");
        credits[canonical(credit[0].get<std::string>())] += credit[1].get<int>();
    }
    return credits;
}

} // namespace

void judgeId003Session(const json& entry)
{
    requireKnownMembers(entry, {"steps", "expectEvents", "expectCredits"});
    Replay replay;
    int number = 0;
    for (const auto& step : entry.at("steps")) {
        requireKnownMembers(step, {"from", "hex"});
        const auto from = textOf(step, "from");
        demand(from == "host" || from == "device", "step from \"" + from + "\"");
        try {
            from == "host" ? replay.host(wireBytes(step)) : replay.device(wireBytes(step));
        } catch (const std::exception& error) {
            demand(false, "step " + std::to_string(number) + ": " + error.what());
        }
        ++number;
    }
    replay.end();
    std::vector<std::string> expected;
    for (const auto& text : entry.at("expectEvents"))
        expected.push_back(canonical(text.get<std::string>()));
    demand(replay.events == expected, "told " + json(replay.events).dump());
    demand(replay.credits == creditsOf(entry.at("expectCredits")), "credits " + json(replay.credits).dump());
}

} // namespace kiosk::conformance
