// SPDX-License-Identifier: Apache-2.0
// ESC/POS orders and answers: what they mean, and written again by our codec or by our printer simulator.
#include "hardware/printer/escpos_parser.h"
#include "hardware/printer/escpos_reply.h"
#include "hardware/printer/escpos_simulator.h"
#include "tests/conformance/hardware_escpos_printer.h"
#include "tests/conformance/hardware_parts.h"

#include <algorithm>

namespace kiosk::conformance {

using namespace hardware;
using namespace hardware::escpos;
using nlohmann::json;
using Kind = Order::Kind;

namespace {

std::string textFrom(ByteView bytes) { return {bytes.begin(), bytes.end()}; }

Bytes required(Result<Bytes> bytes)
{
    demand(bytes.ok(), "our encoder refuses it");
    return std::move(bytes).value();
}

// --- host to printer ---

std::vector<Order> ordersOf(const Bytes& bytes, std::size_t atOnce)
{
    Parser parser;
    std::vector<Order> orders;
    for (std::size_t at = 0; at < bytes.size(); at += atOnce) {
        parser.feed(ByteView(bytes).subspan(at, std::min(atOnce, bytes.size() - at)));
        while (auto order = parser.next())
            orders.push_back(std::move(*order));
    }
    return orders;
}

const Order* find(const std::vector<Order>& orders, Kind kind)
{
    const auto found =
        std::find_if(orders.begin(), orders.end(), [kind](const Order& order) { return order.kind == kind; });
    return found == orders.end() ? nullptr : &*found;
}

// A whole code: its size, its level, its data and the order to print it.
struct Code {
    std::string data;
    int size = 0;
    int level = 0;
};

std::optional<Code> codeIn(const std::vector<Order>& orders)
{
    const auto* size = find(orders, Kind::QrModule);
    const auto* level = find(orders, Kind::QrLevel);
    const auto* data = find(orders, Kind::QrStore);
    const bool whole = size != nullptr && level != nullptr && data != nullptr && orders.size() == 5
        && orders.back().kind == Kind::QrPrint;
    if (!whole || level->value < '0' || level->value > '3')
        return std::nullopt;
    return Code{textFrom(data->data), size->value, level->value - '0'};
}

json decodedCode(const Code& code)
{
    constexpr std::string_view levels = "LMQH";
    const auto level = static_cast<std::size_t>(code.level);
    return {{"data", code.data}, {"size", code.size}, {"ec", std::string(1, levels[level])}};
}

Raster rasterOf(const Order& order)
{
    demand(order.value > 0, "a raster without a width");
    return {order.value, static_cast<int>(order.data.size()) / order.value, order.data};
}

ProcessId idFrom(ByteView bytes)
{
    ProcessId id{};
    demand(bytes.size() == id.size(), "a process id has four characters");
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

// One order written again by our codec from what the parser made of it.
Bytes writtenAgain(const Order& order)
{
    constexpr std::array aligns{PrintText::Align::Left, PrintText::Align::Centre, PrintText::Align::Right};
    const auto byte = static_cast<std::uint8_t>(order.value);
    switch (order.kind) {
    case Kind::Init:
        return encodeInit();
    case Kind::CodePage:
        return encodeCodePage(byte);
    case Kind::Bold:
        return encodeBold(order.value != 0);
    case Kind::Align:
        return encodeAlign(aligns.at(byte));
    case Kind::Size:
        return encodeSize((byte >> 4) + 1, (byte & 0xf) + 1);
    case Kind::Feed:
        return encodeFeed(order.value);
    case Kind::Cut:
        return encodeCut(order.value);
    case Kind::Raster:
        return required(encodeRaster(rasterOf(order)));
    case Kind::ProcessIdRequest:
        return encodeProcessIdRequest(idFrom(order.data));
    case Kind::PaperQuery:
        return encodePaperQuery();
    case Kind::StatusRequest:
        return encodeStatusRequest(order.value);
    case Kind::Recover:
        return encodeRecoverAndClear();
    default:
        demand(false, "an order that our driver does not give");
        return {};
    }
}

// An order without fields of its own: its meaning is what there is to compare.
void judgeMeaning(const Order& order, const std::string& meaning)
{
    const auto means = [&](Kind kind, std::optional<int> value) {
        demand(order.kind == kind, "the bytes are not what the meaning says");
        demand(!value || order.value == *value, "another number: " + std::to_string(order.value));
    };
    if (says(meaning, "initiali"))
        return means(Kind::Init, std::nullopt);
    if (says(meaning, "DLE EOT "))
        return means(Kind::StatusRequest, numberAfter(meaning, "DLE EOT "));
    if (says(meaning, "cut"))
        return means(Kind::Cut, numberAfter(meaning, "feed "));
    if (says(meaning, "feed"))
        return means(Kind::Feed, numberAfter(meaning, "feed "));
    if (says(meaning, "bold"))
        return means(Kind::Bold, std::nullopt);
    if (says(meaning, "align"))
        return means(Kind::Align, std::nullopt);
    if (says(meaning, "size"))
        return means(Kind::Size, std::nullopt);
    if (says(meaning, "code page"))
        return means(Kind::CodePage, numberAfter(meaning, "code page "));
    if (says(meaning, "paper"))
        return means(Kind::PaperQuery, std::nullopt);
    if (says(meaning, "recover") || says(meaning, "clear"))
        return means(Kind::Recover, std::nullopt);
    demand(false, "the meaning \"" + meaning + "\" is not understood");
}

void judgeOrder(const Bytes& bytes, const json& entry)
{
    const auto orders = ordersOf(bytes, std::max<std::size_t>(1, bytes.size()));
    demand(!orders.empty() && orders.size() == ordersOf(bytes, 1).size(),
        "our parser sees no whole order, or others byte by byte");
    const auto& decoded = entry.at("decoded");
    const auto compare = [&](const json& ours, const Bytes& written) {
        demand(ours == decoded, "decoded as " + ours.dump());
        demand(written == bytes, "encoded as " + toHex(written));
    };
    if (const auto code = codeIn(orders)) {
        const auto level = static_cast<QrLevel>(code->level);
        return compare(decodedCode(*code), required(encodeQr(code->data, code->size, level)));
    }
    demand(orders.size() == 1, std::to_string(orders.size()) + " orders, one was expected");
    const auto& order = orders.front();
    if (order.kind == Kind::Raster) {
        const auto raster = rasterOf(order);
        compare({{"w", raster.bytesPerRow * 8}, {"h", raster.rows}}, writtenAgain(order));
    } else if (order.kind == Kind::ProcessIdRequest) {
        compare({{"id", textFrom(order.data)}}, writtenAgain(order));
    } else {
        compare(json::object(), writtenAgain(order));
        judgeMeaning(order, textOf(entry, "meaning"));
    }
}

// --- printer to host ---

json decodedStatus(int which, std::uint8_t byte)
{
    const auto status = decodeRealtimeStatus(which, byte);
    demand(status.ok(), "our decoder sees no status");
    if (const auto* line = std::get_if<LineStatus>(&*status))
        return {{"drawer", line->drawer}, {"offline", line->offline}, {"recovery", line->waitingForRecovery},
            {"feedButton", line->feedButton}};
    if (const auto* cause = std::get_if<OfflineCause>(&*status))
        return {{"cover", cause->coverOpen}, {"feeding", cause->feeding}, {"paperStop", cause->paperStop},
            {"error", cause->error}};
    if (const auto* error = std::get_if<ErrorCause>(&*status))
        return {{"mechanical", error->mechanical}, {"cutter", error->cutter},
            {"unrecoverable", error->unrecoverable}, {"recoverable", error->recoverable}};
    const auto& paper = std::get<PaperSensors>(*status);
    return {{"nearEnd", paper.nearEnd}, {"end", paper.end}};
}

// Which of the four questions has answers with all of these members.
int questionFor(const json& decoded)
{
    for (int which = 1; which <= 4; ++which) {
        const auto answer = decodedStatus(which, 0x12);
        const bool all = std::all_of(decoded.items().begin(), decoded.items().end(),
            [&](const auto& member) { return answer.contains(member.key()); });
        if (all && !decoded.empty())
            return which;
    }
    demand(false, "no status has these members");
    return 0;
}

// What our simulator answers in that state; nothing for a state that it cannot be brought to.
std::optional<std::uint8_t> simulatedStatus(int which, const json& state)
{
    const auto is = [&](const char* member) { return state.value(member, false); };
    if ((is("nearEnd") && is("end")) || is("drawer") || is("recovery") || is("feedButton") || is("feeding")
        || is("mechanical") || is("unrecoverable") || is("recoverable"))
        return std::nullopt;
    EscPosSimulator simulator;
    if (is("nearEnd"))
        simulator.loadPaper(simulator.settings().nearEndDots);
    const bool jams = is("cutter") || is("error");
    simulator.setFaults({is("cover"), jams, is("offline"), false});
    if (jams) {
        simulator.setFaults({false, true, false, false});
        simulator.received(encodeCut(0), hardware::Clock{0});
        simulator.setFaults({is("cover"), true, is("offline"), false});
    }
    if (is("end") || is("paperStop"))
        simulator.loadPaper(0);
    simulator.received(encodeStatusRequest(which), hardware::Clock{0});
    const auto answer = simulator.tick(hardware::Clock{0});
    demand(answer.size() == 1, "the simulator does not answer");
    return answer.front();
}

void judgeStatusByte(const Bytes& bytes, const json& entry)
{
    const auto& decoded = entry.at("decoded");
    const int which = questionFor(decoded);
    const auto named = numberAfter(textOf(entry, "meaning"), "DLE EOT ");
    demand(!named || *named == which, "members of another status than the meaning says");
    ReplyDecoder decoder;
    decoder.feed(bytes);
    const auto reply = decoder.next();
    const bool isStatus = reply && std::holds_alternative<StatusByte>(*reply);
    demand(isStatus && !decoder.next(), "not taken for a status on the line");
    const auto all = decodedStatus(which, std::get<StatusByte>(*reply).byte);
    for (const auto& [member, value] : decoded.items())
        demand(all.at(member) == value, "decoded as " + all.dump());
    if (const auto simulated = simulatedStatus(which, all))
        demand(*simulated == bytes.front(), "our simulator says " + toHex({&*simulated, 1}));
}

void judgeReached(const Bytes& bytes, const json& entry)
{
    const auto id = decodeProcessIdReply(bytes);
    demand(id.ok(), "our decoder sees no process id");
    const json ours{{"id", std::string(id->begin(), id->end())}};
    demand(ours == entry.at("decoded"), "decoded as " + ours.dump());
    EscPosSimulator simulator;
    simulator.received(
        encodeProcessIdRequest(idFrom(asBytes(textOf(entry.at("decoded"), "id")))), hardware::Clock{0});
    const auto answer = simulator.tick(hardware::Clock{0});
    demand(answer == bytes, "our simulator says " + toHex(answer));
}

void judgeValid(const json& entry)
{
    requireKnownMembers(entry, {"dir", "hex", "meaning", "decoded", "source"});
    const auto bytes = wireBytes(entry);
    const auto direction = textOf(entry, "dir");
    demand(!bytes.empty() && entry.at("decoded").is_object(), "no bytes, or nothing decoded");
    if (direction == "host->device")
        return judgeOrder(bytes, entry);
    demand(direction == "device->host", "unknown direction " + direction);
    bytes.size() == 1 ? judgeStatusByte(bytes, entry) : judgeReached(bytes, entry);
}

} // namespace

void runEscPos(const json& part, VectorReport& report)
{
    judgeGroup(part, "escpos", "valid", report, judgeValid);
    judgeGroup(part, "escpos", "malformed", report, judgeUnexpectedReply);
}

} // namespace kiosk::conformance
