// SPDX-License-Identifier: Apache-2.0
// Scans as plain lines of text. What belongs to a scanner's own protocol is told by its bytes and its
// direction, and counted: a plain-line scanner takes no orders.
#include "hardware/scanner/line_scanner.h"
#include "hardware/scanner/line_scanner_simulator.h"
#include "tests/conformance/hardware_parts.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace kiosk::conformance {

using namespace hardware;
using nlohmann::json;

namespace {

bool startsWith(const Bytes& bytes, std::initializer_list<std::uint8_t> start)
{
    return bytes.size() >= start.size() && std::equal(start.begin(), start.end(), bytes.begin());
}

// LEN op src status data.. and two bytes of checksum, right or wrong.
bool isSsiPacket(const Bytes& bytes)
{
    return bytes.size() >= 6 && bytes[0] == bytes.size() - 2 && bytes[1] >= 0x80
        && (bytes[2] == 0x00 || bytes[2] == 0x04);
}

// A menu order said back, with ACK, ENQ or NAK before its end.
bool isHoneywellAnswer(const Bytes& bytes)
{
    if (bytes.size() < 3 || (bytes.back() != '!' && bytes.back() != '.'))
        return false;
    const auto verdict = bytes[bytes.size() - 2];
    return verdict == 0x06 || verdict == 0x05 || verdict == 0x15;
}

// The protocol that these bytes belong to; nothing for text.
std::optional<std::string> protocolOf(const Bytes& bytes)
{
    if (startsWith(bytes, {0x16}) || isHoneywellAnswer(bytes))
        return "honeywell";
    if (isSsiPacket(bytes))
        return "zebra-ssi";
    const bool newland = startsWith(bytes, {0x7E, 0x01}) || startsWith(bytes, {0x02, 0x01})
        || startsWith(bytes, {0x1B, 0x31}) || startsWith(bytes, {0x1B, 0x30})
        || (bytes.size() == 3 && bytes[0] == 0x01 && bytes[2] == 0x04);
    return newland ? std::optional<std::string>("newland") : std::nullopt;
}

struct Heard {
    std::vector<std::string> texts;
    int refused = 0;
};

void add(const ScannerOutput& output, Heard& heard)
{
    for (const auto& fact : output.facts) {
        if (const auto* scanned = std::get_if<TextScanned>(&fact))
            heard.texts.push_back(scanned->text);
        heard.refused += std::holds_alternative<ScanRefused>(fact) ? 1 : 0;
    }
}

// What an armed scanner tells of these bytes, a silence, and then of the bytes after it.
Heard hearing(const Bytes& bytes, std::string_view afterwards, std::size_t atOnce)
{
    LineScanner scanner;
    Heard heard;
    Clock now{1000};
    add(scanner.opened(now), heard);
    add(scanner.arm(now), heard);
    for (std::size_t at = 0; at < bytes.size(); at += atOnce)
        add(scanner.received(ByteView(bytes).subspan(at, std::min(atOnce, bytes.size() - at)), now), heard);
    now += Clock{100};
    add(scanner.tick(now), heard);
    add(scanner.received(asBytes(afterwards), now), heard);
    return heard;
}

Heard hearingAnyway(const Bytes& bytes, std::string_view afterwards = {})
{
    auto heard = hearing(bytes, afterwards, std::max<std::size_t>(1, bytes.size()));
    demand(heard.texts == hearing(bytes, afterwards, 1).texts, "another outcome byte by byte than at once");
    return heard;
}

std::string list(const std::vector<std::string>& texts) { return json(texts).dump(-1, ' ', true); }

LineScannerSimulator::Terminator terminatorOf(const Bytes& bytes)
{
    using Terminator = LineScannerSimulator::Terminator;
    const auto last = bytes.back();
    if (last == '\r')
        return Terminator::Cr;
    if (last != '\n')
        return Terminator::None;
    return bytes.size() > 1 && bytes[bytes.size() - 2] == '\r' ? Terminator::CrLf : Terminator::Lf;
}

void judgeLine(const json& entry, const Bytes& bytes)
{
    const auto& decoded = entry.at("decoded");
    const auto heard = hearingAnyway(bytes);
    demand(heard.texts.size() == 1, "told " + list(heard.texts));
    const json ours{{"text", heard.texts.front()}};
    demand(ours == decoded, "told " + list(heard.texts));
    LineScannerSimulator::Options options;
    options.terminator = terminatorOf(bytes);
    LineScannerSimulator simulator(options);
    simulator.present(textOf(decoded, "text"), Clock{0});
    const auto said = simulator.tick(simulator.nextWake());
    demand(said == bytes, "our simulator says " + toHex(said));
}

// --- malformed ---

// Split at CR or LF, empty lines dropped.
std::vector<std::string> linesOf(const Bytes& bytes)
{
    std::vector<std::string> lines(1);
    for (const auto byte : bytes) {
        if (byte != '\r' && byte != '\n')
            lines.back() += static_cast<char>(byte);
        else if (!lines.back().empty())
            lines.emplace_back();
    }
    if (lines.back().empty())
        lines.pop_back();
    return lines;
}

std::optional<std::size_t> countIn(const std::string& expect)
{
    constexpr std::array<std::string_view, 6> numbers{"none", "one", "two", "three", "four", "five"};
    for (std::size_t number = 0; number < numbers.size(); ++number) {
        if (says(expect, "deliver " + std::string(numbers[number])))
            return number;
    }
    return std::nullopt;
}

void judgeMalformedLine(const json& entry, const Bytes& bytes)
{
    const auto expect = textOf(entry, "expect");
    const auto lines = linesOf(bytes);
    const auto heard = hearingAnyway(bytes);
    const auto told = "told " + list(heard.texts);
    const auto count = countIn(expect);
    const bool byPolicy = says(expect, "drop or deliver");
    const bool neverMerges = says(expect, "never merge");
    const bool drops =
        !byPolicy && (says(expect, "drop") || says(expect, "discard") || says(expect, "refuse"));
    demand(count || byPolicy || neverMerges || drops, "it is not understood what is expected");
    if (count)
        demand(heard.texts.size() == *count && heard.texts == lines, told);
    if (byPolicy)
        demand(heard.texts.empty() || heard.texts == lines, told);
    if (drops)
        demand(heard.texts.empty(), told);
    if (neverMerges) {
        auto both = heard.texts;
        both.emplace_back("the-next-scan");
        const auto then = hearingAnyway(bytes, "the-next-scan\r");
        demand(then.texts == both, "then told " + list(then.texts));
    }
}

using LineJudge = void (*)(const json& entry, const Bytes& bytes);

void judge(const json& part, const char* group, std::initializer_list<std::string_view> members,
    LineJudge judgeBytes, VectorReport& report)
{
    if (!part.contains(group))
        return;
    eachEntry(part.at(group), std::string("scanner.") + group, report,
        [&](const json& entry, const std::string& where) {
            requireKnownMembers(entry, members);
            const auto bytes = wireBytes(entry);
            const auto protocol = protocolOf(bytes);
            if (protocol)
                return report.notCovered(*protocol);
            demand(entry.value("dir", "device->host") == "device->host",
                "an order of no protocol that is known");
            demand(!bytes.empty(), "no bytes");
            judgeBytes(entry, bytes);
            report.check(true, where, {});
        });
}

} // namespace

void runScanner(const json& part, VectorReport& report)
{
    judge(part, "valid", {"dir", "hex", "meaning", "decoded", "source"}, judgeLine, report);
    judge(part, "malformed", {"hex", "fault", "expect"}, judgeMalformedLine, report);
}

} // namespace kiosk::conformance
