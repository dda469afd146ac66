// SPDX-License-Identifier: Apache-2.0
// ID003 frames: what they mean, and what becomes of damaged ones.
#include "tests/conformance/hardware_id003_kiosk.h"
#include "tests/conformance/hardware_parts.h"

#include <algorithm>

namespace kiosk::conformance {

using namespace hardware;
using id003::Decoder;
using id003::Frame;
using id003::State;
using nlohmann::json;

namespace {

std::vector<Frame> drain(Decoder& decoder)
{
    std::vector<Frame> frames;
    while (auto frame = decoder.next())
        frames.push_back(std::move(*frame));
    return frames;
}

// What our receiver delivers, at once or byte by byte; the line is quiet afterwards.
std::vector<Frame> delivered(const Bytes& bytes, std::size_t atOnce)
{
    Decoder decoder;
    std::vector<Frame> frames;
    for (std::size_t at = 0; at < bytes.size(); at += atOnce) {
        decoder.feed(ByteView(bytes).subspan(at, std::min(atOnce, bytes.size() - at)), Clock{0});
        for (auto& frame : drain(decoder))
            frames.push_back(std::move(frame));
    }
    decoder.expire(Decoder::interByteTimeout);
    for (auto& frame : drain(decoder))
        frames.push_back(std::move(frame));
    return frames;
}

std::vector<Frame> deliveredAnyway(const Bytes& bytes)
{
    auto frames = delivered(bytes, std::max<std::size_t>(1, bytes.size()));
    demand(frames == delivered(bytes, 1), "another outcome byte by byte than at once");
    return frames;
}

Frame onlyFrame(const Bytes& bytes)
{
    const auto frames = deliveredAnyway(bytes);
    demand(frames.size() == 1, std::to_string(frames.size()) + " frames were delivered");
    Bytes noisy{0x00, 0x55, 0xFF};
    noisy.insert(noisy.end(), bytes.begin(), bytes.end());
    demand(deliveredAnyway(noisy) == frames, "noise in front of it hides the frame");
    return frames.front();
}

// --- valid ---

json ourTable(const id003::DenominationTable& table)
{
    json values = json::object();
    for (const auto& [code, note] : table) {
        std::uint64_t unit = 1;
        for (int digit = 0; digit < note.currency().digits(); ++digit)
            unit *= 10;
        values[std::to_string(code)] = note.minorUnits() / unit;
    }
    return values;
}

void judgeTable(const Frame& frame, const json& decoded)
{
    demand(frame.command == id003::command::currencyAssign, "no CURRENCY ASSIGN reply");
    const auto table = id003::decodeCurrencyTable(frame.data);
    demand(table.ok(), "our decoder refuses the table");
    const json ours{{"table", ourTable(*table)}};
    demand(ours == decoded, "decoded as " + ours.dump());
    const auto written = id003::encodeCurrencyTable(*table); // without the unused records
    demand(written.ok(), "our encoder refuses the table");
    const auto readAgain = id003::decodeCurrencyTable(*written);
    demand(readAgain.ok() && *readAgain == *table, "the table that we write is another one");
}

// The member of "decoded" that holds what a state carries beside its code.
const char* detailOf(State state)
{
    switch (state) {
    case State::Escrow:
        return "denom";
    case State::Rejecting:
        return "reason";
    case State::Failure:
        return "code";
    default:
        return nullptr;
    }
}

void judgeStatus(const Frame& frame, const Bytes& bytes, const json& decoded)
{
    const auto name = textOf(decoded, "status");
    const auto expected = stateNamed(name);
    demand(expected.has_value(), "unknown state \"" + name + "\"");
    const auto status = id003::decodeStatus(frame);
    demand(status.has_value(), "our decoder sees no state");
    json ours{{"status", status->state == *expected ? name : std::string(id003::nameOf(status->state))}};
    if (const char* detail = detailOf(status->state))
        ours[detail] = status->detail;
    demand(ours == decoded, "decoded as " + ours.dump());
    const auto* detail = detailOf(*expected);
    const auto carried = detail != nullptr ? decoded.at(detail).get<std::uint8_t>() : std::uint8_t{0};
    const auto written = id003::encode(id003::encodeStatus({*expected, carried}));
    demand(written == bytes, "encoded as " + toHex(written));
}

void judgeCommand(const Frame& frame, const Bytes& bytes, const json& decoded)
{
    json ours{{"cmd", frame.command}};
    if (!frame.data.empty() || decoded.contains("data"))
        ours["data"] = frame.data;
    demand(ours == decoded, "decoded as " + ours.dump());
    const Frame asTold{decoded.at("cmd").get<std::uint8_t>(), decoded.value("data", Bytes{})};
    const auto written = id003::encode(asTold);
    demand(written == bytes, "encoded as " + toHex(written));
}

void judgeValid(const json& entry)
{
    requireKnownMembers(entry, {"dir", "hex", "meaning", "decoded", "source"});
    const auto bytes = wireBytes(entry);
    const auto frame = onlyFrame(bytes);
    demand(id003::encode(frame) == bytes, "encoded as " + toHex(id003::encode(frame)));
    const auto& decoded = entry.at("decoded");
    const auto direction = textOf(entry, "dir");
    demand(direction == "host->device" || direction == "device->host", "unknown direction " + direction);
    if (decoded.contains("cmd"))
        return judgeCommand(frame, bytes, decoded);
    demand(direction == "device->host", "an order without \"cmd\"");
    if (decoded.contains("table"))
        return judgeTable(frame, decoded);
    judgeStatus(frame, bytes, decoded);
}

// --- malformed ---

// CRC-16/KERMIT by half bytes: written apart from our driver's.
unsigned kermit(ByteView bytes)
{
    unsigned crc = 0;
    for (const unsigned byte : bytes) {
        crc = (crc >> 4U) ^ (((crc ^ byte) & 0xFU) * 0x1081U);
        crc = (crc >> 4U) ^ (((crc ^ (byte >> 4U)) & 0xFU) * 0x1081U);
    }
    return crc;
}

// The receiver of the common rules, word for word: a failed candidate loses one byte.
std::vector<Frame> byTheRules(const Bytes& bytes)
{
    std::vector<Frame> frames;
    for (std::size_t at = 0; at + 1 < bytes.size();) {
        const std::size_t length = bytes[at + 1];
        const bool fits = bytes[at] == 0xFC && length >= 5 && at + length <= bytes.size();
        const auto candidate = fits ? ByteView(bytes).subspan(at, length) : ByteView{};
        if (!fits || kermit(candidate) != 0) {
            ++at;
            continue;
        }
        const auto data = candidate.subspan(3, length - 5);
        frames.push_back({candidate[2], Bytes(data.begin(), data.end())});
        at += length;
    }
    return frames;
}

std::vector<std::string> wordsOf(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char letter : text) {
        if (std::isalnum(static_cast<unsigned char>(letter)) != 0)
            words.back() += letter;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

bool isCapitals(const std::string& word)
{
    return word.size() > 1 && word.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string::npos;
}

bool isCode(const std::string& word)
{
    return word.size() == 3 && word[2] == 'h' && fromHex(word.substr(0, 2)).has_value();
}

// "STACKING then ESCROW 61h once": the frames that the sentence names.
std::vector<Frame> framesNamed(const std::string& sentence)
{
    std::vector<Frame> frames;
    const auto words = wordsOf(sentence);
    for (std::size_t at = 0; at < words.size();) {
        if (isCode(words[at]) && !frames.empty() && frames.back().data.empty())
            frames.back().data = *fromHex(words[at].substr(0, 2));
        demand(words[at] != "twice", "\"twice\" is not understood");
        if (!isCapitals(words[at])) {
            ++at;
            continue;
        }
        auto end = at;
        std::string name;
        for (; end < words.size() && isCapitals(words[end]); ++end)
            name += (name.empty() ? "" : " ") + words[end];
        const auto state = stateNamed(name);
        demand(state.has_value(), "\"" + name + "\" names no state");
        frames.push_back({static_cast<std::uint8_t>(*state), {}});
        at = end;
    }
    demand(!frames.empty(), "it is not said what is to be delivered");
    return frames;
}

// What "expect" wants delivered; nothing for "discard".
std::vector<Frame> wanted(const std::string& expect)
{
    constexpr std::string_view deliver = "deliver ";
    if (const auto at = expect.find(deliver); at != std::string::npos) {
        const auto clause = expect.rfind(';', at) == std::string::npos ? 0 : expect.rfind(';', at) + 1;
        const auto before = expect.substr(clause, at - clause);
        if (!says(before, "not ") && !says(before, "never "))
            return framesNamed(expect.substr(at + deliver.size()));
    }
    const bool none = says(expect, "discard") || says(expect, "no event") || says(expect, "ignore");
    demand(none, "it is not understood what is expected");
    return {};
}

// A running kiosk gets the bytes as the answer to a poll: nothing is credited and nothing is acknowledged
// that no good frame told, and it polls again.
void judgeByKiosk(const Bytes& bytes, const std::vector<Frame>& good)
{
    Id003Kiosk kiosk;
    int credits = 0;
    const auto hear = [&](const Bytes& heard) {
        const auto facts = kiosk.hear(heard);
        demand(!good.empty() || facts.empty(), "the kiosk tells of what no good frame told");
        for (const auto& fact : facts)
            credits += std::holds_alternative<BillCommitted>(fact) ? 1 : 0;
        demand(!kiosk.hasSent(id003::command::ack), "the kiosk acknowledges what is not durable");
    };
    (void)kiosk.nextFrame();
    hear(bytes);
    const auto again = kiosk.nextFrame();
    if (good.empty())
        return demand(again[2] == id003::command::statusRequest, "the kiosk does not poll again");
    hear(id003::encode(good.back())); // the device repeats its state
    const auto vendValid = static_cast<std::uint8_t>(State::VendValid);
    const bool paid = good.front().command == vendValid || good.back().command == vendValid;
    demand(credits == (paid ? 1 : 0), std::to_string(credits) + " credits");
}

void judgeMalformed(const json& entry)
{
    requireKnownMembers(entry, {"hex", "fault", "expect"});
    (void)textOf(entry, "fault");
    const auto bytes = wireBytes(entry);
    const auto frames = deliveredAnyway(bytes);
    demand(frames == byTheRules(bytes), "our receiver does not follow the common rules");
    const auto expected = wanted(textOf(entry, "expect"));
    std::string ours;
    for (const auto& frame : frames)
        ours += " [" + id003::describeFromDevice(frame) + "]";
    demand(frames == expected, "delivered:" + (ours.empty() ? std::string(" nothing") : ours));
    judgeByKiosk(bytes, frames);
}

} // namespace

void runId003(const json& part, VectorReport& report)
{
    judgeGroup(part, "id003", "valid", report, judgeValid);
    judgeGroup(part, "id003", "malformed", report, judgeMalformed);
    judgeGroup(part, "id003", "sessions", report, judgeId003Session);
}

} // namespace kiosk::conformance
