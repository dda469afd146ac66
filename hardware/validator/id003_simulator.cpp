// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_simulator.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

using id003::Frame;
using id003::State;
namespace command = id003::command;

namespace {

constexpr Clock slowness{450};
constexpr int leastReplyTime = 5;
constexpr int mostReplyTime = 20;

Frame acknowledged() { return {command::ack, {}}; }
Frame invalidCommand() { return {static_cast<std::uint8_t>(State::InvalidCommand), {}}; }

std::size_t sizeOfSetting(std::uint8_t setting)
{
    const bool two = setting == command::denominations || setting == command::security
        || setting == command::optionalFunction || setting == command::barcodeFunction;
    return two ? 2 : 1;
}

} // namespace

Id003Simulator::Id003Simulator(Id003SimulatorOptions options)
    : m_options(std::move(options))
    , m_mechanism(m_options.speed, m_options.seed, m_options.powerRecovery)
{
}

void Id003Simulator::received(ByteView bytes, Clock now)
{
    m_mechanism.advance(now);
    if (!m_mechanism.powered())
        return;
    m_decoder.expire(now);
    m_decoder.feed(bytes, now);
    while (const auto frame = m_decoder.next())
        obey(*frame, now);
}

Bytes Id003Simulator::tick(Clock now)
{
    m_mechanism.advance(now);
    Bytes out = std::exchange(m_torn, {});
    while (!m_replies.empty() && m_replies.front().due <= now) {
        const auto& bytes = m_replies.front().bytes;
        if (m_log) {
            id003::Decoder whole;
            whole.feed(bytes, now);
            const auto frame = whole.next();
            m_log({WireRecord::Direction::FromDevice, bytes,
                frame ? id003::describeFromDevice(*frame) : std::string("garbled")});
        }
        out.insert(out.end(), bytes.begin(), bytes.end());
        m_replies.pop_front();
    }
    return out;
}

Clock Id003Simulator::nextWake() const
{
    if (!m_torn.empty())
        return Clock{};
    const auto wake = m_mechanism.nextWake();
    return m_replies.empty() ? wake : std::min(wake, m_replies.front().due);
}

void Id003Simulator::obey(const Frame& frame, Clock now)
{
    if (takeWireFault(WireFault::DropRequest))
        return;
    if (m_log)
        m_log({WireRecord::Direction::FromHost, id003::encode(frame), id003::describeFromHost(frame)});
    if (m_silent)
        return;
    if (const auto answered = answer(frame, now))
        reply(*answered, now);
}

std::optional<Frame> Id003Simulator::answer(const Frame& frame, Clock now)
{
    const auto status = m_mechanism.status();
    const auto ackIf = [](bool done) { return done ? acknowledged() : invalidCommand(); };
    switch (frame.command) {
    case command::statusRequest:
        return status ? std::optional(id003::encodeStatus(*status)) : std::nullopt;
    case command::reset:
        m_mechanism.reset(now);
        return acknowledged();
    case command::stack1:
    case command::stack2:
        return ackIf(m_mechanism.stack(now));
    case command::giveBack:
        return ackIf(m_mechanism.giveBack(now));
    case command::hold:
        return ackIf(m_mechanism.hold(now));
    case command::wait:
        return acknowledged();
    case command::ack:
        m_mechanism.acknowledge(now);
        return std::nullopt;
    default:
        return frame.command >= command::denominations ? answerSetting(frame, now) : answerQuestion(frame);
    }
}

std::optional<Frame> Id003Simulator::answerSetting(const Frame& frame, Clock now)
{
    const bool known =
        frame.command <= command::barInhibit && frame.data.size() == sizeOfSetting(frame.command);
    if (!known || m_mechanism.awaitsReset())
        return invalidCommand();
    m_mechanism.set(frame.command, frame.data, now);
    return frame;
}

std::optional<Frame> Id003Simulator::answerQuestion(const Frame& frame) const
{
    const auto text = [](const std::string& words) { return Bytes(words.begin(), words.end()); };
    if (frame.command == command::version || frame.command == command::bootVersion)
        return Frame{frame.command, text(m_options.version)};
    if (frame.command == command::currencyAssign) {
        auto table = id003::encodeCurrencyTable(m_options.table, m_options.countries);
        return Frame{frame.command, std::move(table).valueOr({})};
    }
    if (frame.command >= command::readBack && frame.command < command::version) {
        const auto setting =
            static_cast<std::uint8_t>(frame.command - command::readBack + command::denominations);
        return Frame{frame.command, m_mechanism.setting(setting)};
    }
    return invalidCommand();
}

void Id003Simulator::reply(const Frame& frame, Clock now)
{
    if (takeWireFault(WireFault::DropReply))
        return;
    auto bytes = id003::encode(frame);
    if (takeWireFault(WireFault::CorruptByte))
        bytes[bytes.size() / 2] = static_cast<std::uint8_t>(bytes[bytes.size() / 2] ^ 0x04U);
    auto due = now + m_mechanism.between(leastReplyTime, mostReplyTime);
    if (takeWireFault(WireFault::SlowReply))
        due += slowness;
    if (!m_replies.empty())
        due = std::max(due, m_replies.back().due);
    if (takeWireFault(WireFault::DuplicateReply))
        m_replies.push_back({due, bytes});
    m_replies.push_back({due, std::move(bytes)});
}

void Id003Simulator::addWireFault(WireFault fault, int nth) { m_wireFaults.emplace(fault, std::max(nth, 1)); }

// Counts this message for every fault of the kind; true when one of them is due.
bool Id003Simulator::takeWireFault(WireFault fault)
{
    bool due = false;
    auto [at, end] = m_wireFaults.equal_range(fault);
    while (at != end) {
        if (--at->second > 0) {
            ++at;
            continue;
        }
        due = true;
        at = m_wireFaults.erase(at);
    }
    return due;
}

void Id003Simulator::cutPower(Clock now)
{
    m_mechanism.advance(now);
    if (!m_replies.empty()) {
        const auto& bytes = m_replies.front().bytes;
        m_torn.assign(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(bytes.size() / 2));
    }
    m_replies.clear();
    m_decoder.clear();
    m_mechanism.cutPower();
}

void Id003Simulator::powerUp(Clock now) { m_mechanism.powerUp(now); }

} // namespace kiosk::hardware
