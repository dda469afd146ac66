// SPDX-License-Identifier: Apache-2.0
// An ESC/POS receipt printer that obeys the wire: it prints line after line at a printer's speed onto pages
// that can be looked at, uses up its roll, answers status questions at once and end marks in their turn.
#pragma once

#include "hardware/link/byte_stream.h"
#include "hardware/printer/code_page.h"
#include "hardware/printer/escpos_parser.h"
#include "hardware/printer/printed_page.h"

#include <cstdint>
#include <deque>

namespace kiosk::hardware {

constexpr int dotsPerMillimetre = 8; // 203 dpi

class EscPosSimulator {
public:
    struct Settings {
        int columns = 42;
        int dotsPerSecond = 1200; // 150 mm/s
        Clock cutTime{250};
        std::int64_t rollDots = 640'000; // 80 m
        std::int64_t nearEndDots = 24'000; // 3 m
        std::size_t pagesKept = 32;
    };
    // What a hand can do to it; each stays until it is undone.
    struct Faults {
        bool coverOpen = false;
        bool cutterStuck = false; // jams at the next cut
        bool offline = false; // prints nothing and says so
        bool silent = false; // a cable with the way back broken: prints, answers nothing
        friend bool operator==(const Faults&, const Faults&) = default;
    };
    // What a power cut does not change.
    struct State {
        std::int64_t paperDots = 0;
        Faults faults;
        bool cutterJammed = false;
        std::uint64_t pagesPrinted = 0; // whole and torn
        std::deque<PrintedPage> pages; // the last of them, newest at the end
        friend bool operator==(const State&, const State&) = default;
    };

    EscPosSimulator()
        : EscPosSimulator(Settings{})
    {
    }
    explicit EscPosSimulator(Settings settings);
    EscPosSimulator(Settings settings, State state);

    void received(ByteView bytes, Clock now);
    // What the printer says now; also moves the paper.
    Bytes tick(Clock now);
    // Clock::max() when nothing is to be done.
    [[nodiscard]] Clock nextWake() const;

    void setFaults(const Faults& faults) { m_state.faults = faults; }
    // The cutter is freed; also takes the `cutterStuck` fault away.
    void freeCutter();
    void loadPaper(std::int64_t dots);
    void loadNewRoll() { loadPaper(m_settings.rollDots); }
    // Forgets what it had not printed; the page in the machine is torn off.
    void cutPower();

    [[nodiscard]] const Settings& settings() const { return m_settings; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const PrintedPage& currentPage() const { return m_page; }
    [[nodiscard]] bool isNearEnd() const { return m_state.paperDots <= m_settings.nearEndDots; }
    [[nodiscard]] bool isPrinting() const { return !m_queue.empty(); }

private:
    struct Style {
        PrintText::Align align = PrintText::Align::Left;
        bool bold = false;
        bool underline = false;
        int width = 1;
        int height = 1;
    };

    [[nodiscard]] bool isStopped() const;
    [[nodiscard]] std::uint8_t statusByte(int which) const;
    void answerAtOnce(const escpos::Order& order);
    void work(Clock now);
    // False: the order waits until the printer can go on.
    bool obey(const escpos::Order& order);
    void applyStyle(const escpos::Order& order);
    void answerInTurn(const escpos::Order& order);
    bool addCharacter(std::uint8_t byte);
    bool printLine();
    bool printQr();
    bool printRaster(const escpos::Order& order);
    bool feed(int dots);
    bool cut(int feedDots);
    bool put(PrintedItem item, int dots);
    void finishPage(bool cut);
    void say(const Bytes& bytes);

    Settings m_settings;
    State m_state;
    escpos::Parser m_parser;
    std::deque<escpos::Order> m_queue;
    Clock m_busyUntil{0};
    Clock m_took{0}; // by the order that was obeyed last
    Bytes m_said;

    Style m_style;
    std::optional<CodePage> m_codePage; // nothing: one that is not simulated, ASCII only
    PrintedText m_line;
    int m_lineWidth = 0; // columns taken
    int m_qrModule = 3;
    escpos::QrLevel m_qrLevel = escpos::QrLevel::L;
    std::string m_qrData;
    PrintedPage m_page;
};

} // namespace kiosk::hardware
