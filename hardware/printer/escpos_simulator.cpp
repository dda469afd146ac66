// SPDX-License-Identifier: Apache-2.0
#include "hardware/printer/escpos_simulator.h"

#include "hardware/printer/qr_size.h"
#include "hardware/utf8.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

using escpos::Order;
using Kind = escpos::Order::Kind;

namespace {

constexpr int lineDots = 34; // 1/6 inch
constexpr std::size_t memoryLimit = 65536; // orders
constexpr std::uint8_t statusBase = 0x12;

std::uint8_t bits(std::initializer_list<std::pair<bool, int>> set)
{
    unsigned byte = statusBase;
    for (const auto& [on, number] : set)
        byte |= on ? 1u << number : 0u;
    return static_cast<std::uint8_t>(byte);
}

} // namespace

EscPosSimulator::EscPosSimulator(Settings settings)
    : m_settings(settings)
{
    m_state.paperDots = settings.rollDots;
}

EscPosSimulator::EscPosSimulator(Settings settings, State state)
    : m_settings(settings)
    , m_state(std::move(state))
{
}

void EscPosSimulator::received(ByteView bytes, Clock now)
{
    m_parser.feed(bytes);
    while (auto order = m_parser.next()) {
        if (order->kind == Kind::StatusRequest || order->kind == Kind::Recover) {
            answerAtOnce(*order);
            continue;
        }
        if (m_queue.size() >= memoryLimit)
            continue; // its memory is full: lost, as on a line without flow control
        if (m_queue.empty())
            m_busyUntil = std::max(m_busyUntil, now);
        m_queue.push_back(std::move(*order));
    }
    work(now);
}

Bytes EscPosSimulator::tick(Clock now)
{
    work(now);
    return std::exchange(m_said, {});
}

Clock EscPosSimulator::nextWake() const
{
    if (!m_said.empty())
        return Clock{0};
    return m_queue.empty() || isStopped() ? Clock::max() : m_busyUntil;
}

void EscPosSimulator::freeCutter()
{
    m_state.faults.cutterStuck = false;
    m_state.cutterJammed = false;
}

void EscPosSimulator::loadPaper(std::int64_t dots)
{
    m_state.paperDots = std::clamp<std::int64_t>(dots, 0, m_settings.rollDots);
}

void EscPosSimulator::cutPower()
{
    m_queue.clear();
    m_parser.reset();
    m_said.clear();
    m_busyUntil = Clock{0};
    obey({Kind::Init, 0, {}});
    finishPage(false);
}

bool EscPosSimulator::isStopped() const
{
    return m_state.faults.coverOpen || m_state.faults.offline || m_state.cutterJammed
        || m_state.paperDots == 0;
}

std::uint8_t EscPosSimulator::statusByte(int which) const
{
    const bool end = m_state.paperDots == 0;
    const bool low = !end && isNearEnd();
    switch (which) {
    case 1:
        return bits({{isStopped(), 3}});
    case 2:
        return bits({{m_state.faults.coverOpen, 2}, {end, 5}, {m_state.cutterJammed, 6}});
    case 3:
        return bits({{m_state.cutterJammed, 3}});
    default:
        return bits({{low, 2}, {low, 3}, {end, 5}, {end, 6}});
    }
}

void EscPosSimulator::answerAtOnce(const Order& order)
{
    if (order.kind == Kind::StatusRequest && order.value >= 1 && order.value <= 4)
        say({statusByte(order.value)});
    if (order.kind == Kind::Recover && order.value == 2)
        m_queue.clear();
}

void EscPosSimulator::work(Clock now)
{
    while (!m_queue.empty() && !isStopped() && m_busyUntil <= now) {
        m_took = Clock{0};
        if (!obey(m_queue.front()))
            break;
        m_busyUntil += m_took;
        m_queue.pop_front();
    }
    if (isStopped())
        m_busyUntil = std::max(m_busyUntil, now); // no time is made up for when it goes on
}

bool EscPosSimulator::obey(const Order& order)
{
    switch (order.kind) {
    case Kind::Character:
        return addCharacter(static_cast<std::uint8_t>(order.value));
    case Kind::LineFeed:
        return printLine();
    case Kind::Init:
        m_style = {};
        m_codePage.reset();
        m_line = {};
        m_lineWidth = 0;
        return true;
    case Kind::Feed:
        return feed(order.value * lineDots);
    case Kind::FeedDots:
        return feed(order.value);
    case Kind::Cut:
        return cut(order.value);
    case Kind::QrPrint:
        return printQr();
    case Kind::Raster:
        return printRaster(order);
    case Kind::ProcessIdRequest:
    case Kind::PaperQuery:
        answerInTurn(order);
        return true;
    default:
        applyStyle(order);
        return true;
    }
}

void EscPosSimulator::applyStyle(const Order& order)
{
    const auto value = static_cast<std::uint8_t>(order.value);
    if (order.kind == Kind::CodePage)
        m_codePage = value == 19 ? std::optional(CodePage::Pc858)
            : value == 16        ? std::optional(CodePage::Wpc1252)
                                 : std::nullopt;
    else if (order.kind == Kind::Bold)
        m_style.bold = (value & 1) != 0;
    else if (order.kind == Kind::Underline)
        m_style.underline = value != 0 && value != '0';
    else if (order.kind == Kind::Align)
        m_style.align = (value & 3) == 1 ? PrintText::Align::Centre
            : (value & 3) == 2           ? PrintText::Align::Right
                                         : PrintText::Align::Left;
    else if (order.kind == Kind::Size) {
        m_style.width = (value >> 4 & 7) + 1;
        m_style.height = (value & 7) + 1;
    } else if (order.kind == Kind::QrModule)
        m_qrModule = std::clamp<int>(value, 1, 16);
    else if (order.kind == Kind::QrLevel)
        m_qrLevel = static_cast<escpos::QrLevel>(std::clamp(value - '0', 0, 3));
    else if (order.kind == Kind::QrStore)
        m_qrData.assign(order.data.begin(), order.data.end());
}

void EscPosSimulator::answerInTurn(const Order& order)
{
    if (order.kind == Kind::PaperQuery) {
        say({static_cast<std::uint8_t>(isNearEnd() ? 0x03 : 0x00)});
        return;
    }
    Bytes reply{0x37, 0x22};
    reply.insert(reply.end(), order.data.begin(), order.data.end());
    reply.push_back(0);
    say(reply);
}

bool EscPosSimulator::addCharacter(std::uint8_t byte)
{
    if (m_lineWidth + m_style.width > m_settings.columns && !printLine())
        return false;
    if (m_line.text.empty())
        m_line = {{}, m_style.align, m_style.bold, m_style.underline, m_style.width, m_style.height};
    const auto ascii = byte < 0x80 ? std::optional<char32_t>(byte) : std::nullopt;
    const auto character = m_codePage ? fromCodePage(byte, *m_codePage) : ascii;
    appendCharacter(m_line.text, character.value_or(0xfffd));
    m_lineWidth += m_style.width;
    return true;
}

bool EscPosSimulator::printLine()
{
    const int height = m_line.text.empty() ? m_style.height : m_line.height;
    auto line = m_line;
    if (!put(std::move(line), lineDots * height))
        return false;
    m_line = {};
    m_lineWidth = 0;
    return true;
}

bool EscPosSimulator::printQr()
{
    const auto side = qrSide(m_qrData.size());
    if (!side)
        return true; // a printer prints nothing then
    return put(PrintedQr{m_qrData, m_style.align, m_qrModule, m_qrLevel}, *side * m_qrModule);
}

bool EscPosSimulator::printRaster(const Order& order)
{
    if (order.value == 0)
        return true;
    const int rows = static_cast<int>(order.data.size()) / order.value;
    return put(PrintedRaster{{order.value, rows, order.data}, m_style.align}, rows);
}

bool EscPosSimulator::feed(int dots) { return dots == 0 || put(PrintedGap{dots}, dots); }

bool EscPosSimulator::cut(int feedDots)
{
    if (m_state.faults.cutterStuck) {
        m_state.cutterJammed = true;
        return false;
    }
    if (!feed(feedDots))
        return false;
    finishPage(true);
    m_took += m_settings.cutTime;
    return true;
}

// Moves the paper; when it ends under way nothing of `item` is on it, and it waits for the next roll.
bool EscPosSimulator::put(PrintedItem item, int dots)
{
    if (m_state.paperDots < dots) {
        m_state.paperDots = 0;
        finishPage(false);
        return false;
    }
    m_state.paperDots -= dots;
    m_took += Clock(dots * 1000 / m_settings.dotsPerSecond);
    m_page.items.push_back(std::move(item));
    return true;
}

void EscPosSimulator::finishPage(bool cut)
{
    auto page = std::exchange(m_page, {});
    if (page.items.empty())
        return;
    page.cut = cut;
    m_state.pages.push_back(std::move(page));
    ++m_state.pagesPrinted;
    while (m_state.pages.size() > m_settings.pagesKept)
        m_state.pages.pop_front();
}

void EscPosSimulator::say(const Bytes& bytes)
{
    if (!m_state.faults.silent)
        m_said.insert(m_said.end(), bytes.begin(), bytes.end());
}

} // namespace kiosk::hardware
