// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_parser.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware::escpos {

namespace {

using Kind = Order::Kind;

constexpr std::size_t largestRaster = 1u << 20;

// An order and how many bytes it took; no bytes: it is not complete.
struct Parsed {
    Order order;
    std::size_t size = 0;
};

std::size_t numberAt(ByteView bytes, std::size_t at) { return bytes[at] + 256u * bytes[at + 1]; }

Parsed withValue(Kind kind, ByteView bytes, std::size_t size)
{
    if (bytes.size() < size)
        return {};
    return {{kind, bytes[size - 1], {}}, size};
}

Parsed realtime(ByteView bytes)
{
    if (bytes.size() < 2)
        return {};
    if (bytes[1] != 0x04 && bytes[1] != 0x05)
        return {{}, 1};
    return withValue(bytes[1] == 0x04 ? Kind::StatusRequest : Kind::Recover, bytes, 3);
}

Parsed escape(ByteView bytes)
{
    if (bytes.size() < 2)
        return {};
    switch (bytes[1]) {
    case '@':
        return {{Kind::Init, 0, {}}, 2};
    case '2': // usual line spacing
        return {{}, 2};
    case 't':
        return withValue(Kind::CodePage, bytes, 3);
    case 'E':
        return withValue(Kind::Bold, bytes, 3);
    case '-':
        return withValue(Kind::Underline, bytes, 3);
    case 'a':
        return withValue(Kind::Align, bytes, 3);
    case 'd':
        return withValue(Kind::Feed, bytes, 3);
    case 'J':
        return withValue(Kind::FeedDots, bytes, 3);
    default: // every other that we know has one parameter
        return withValue(Kind::Ignored, bytes, 3);
    }
}

Parsed cut(ByteView bytes)
{
    if (bytes.size() < 3)
        return {};
    const bool feeds = bytes[2] == 'A' || bytes[2] == 'B';
    return feeds ? withValue(Kind::Cut, bytes, 4) : Parsed{{Kind::Cut, 0, {}}, 3};
}

Parsed raster(ByteView bytes)
{
    constexpr std::size_t header = 8;
    if (bytes.size() < header)
        return {};
    const auto width = numberAt(bytes, 4);
    const auto size = width * numberAt(bytes, 6);
    if (size > largestRaster)
        return {{}, header};
    if (bytes.size() < header + size)
        return {};
    const auto bits = bytes.subspan(header, size);
    return {{Kind::Raster, static_cast<int>(width), Bytes(bits.begin(), bits.end())}, header + size};
}

Order qrFunction(ByteView parameters) // from cn on
{
    if (parameters.size() < 3 || parameters[0] != 0x31)
        return {};
    const auto data = parameters.subspan(3);
    switch (parameters[1]) {
    case 'C':
        return {Kind::QrModule, parameters[2], {}};
    case 'E':
        return {Kind::QrLevel, parameters[2], {}};
    case 'P':
        return {Kind::QrStore, 0, Bytes(data.begin(), data.end())};
    case 'Q':
        return {Kind::QrPrint, 0, {}};
    default:
        return {};
    }
}

Parsed parenthesis(ByteView bytes) // GS ( x pL pH and as many parameters
{
    constexpr std::size_t header = 5;
    if (bytes.size() < header)
        return {};
    const auto size = numberAt(bytes, 3);
    if (bytes.size() < header + size)
        return {};
    const auto parameters = bytes.subspan(header, size);
    Order order;
    if (bytes[2] == 'k') {
        order = qrFunction(parameters);
    } else if (bytes[2] == 'H' && size == 6 && parameters[0] == '0' && parameters[1] == '0') {
        const auto id = parameters.subspan(2);
        order = {Kind::ProcessIdRequest, 0, Bytes(id.begin(), id.end())};
    }
    return {std::move(order), header + size};
}

Parsed group(ByteView bytes)
{
    if (bytes.size() < 2)
        return {};
    switch (bytes[1]) {
    case '!':
        return withValue(Kind::Size, bytes, 3);
    case 'V':
        return cut(bytes);
    case 'v':
        return raster(bytes);
    case '(':
        return parenthesis(bytes);
    case 'r':
        return withValue(Kind::PaperQuery, bytes, 3);
    default:
        return withValue(Kind::Ignored, bytes, 3);
    }
}

Parsed parse(ByteView bytes)
{
    switch (bytes[0]) {
    case 0x10:
        return realtime(bytes);
    case 0x1b:
        return escape(bytes);
    case 0x1d:
        return group(bytes);
    case '\n':
        return {{Kind::LineFeed, 0, {}}, 1};
    default:
        return {{bytes[0] < 0x20 || bytes[0] == 0x7f ? Kind::Ignored : Kind::Character, bytes[0], {}}, 1};
    }
}

} // namespace

std::optional<Order> Parser::next()
{
    if (m_buffer.empty())
        return {};
    auto parsed = parse(m_buffer);
    if (parsed.size == 0)
        return {};
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(parsed.size));
    return std::move(parsed.order);
}

} // namespace kiosk::hardware::escpos
