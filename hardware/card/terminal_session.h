// SPDX-License-Identifier: Apache-2.0
// The kiosk's end of the card terminal's line: it asks, the terminal answers, one message at a time. While an
// order is at work the terminal is asked about it until it has said how it ended, so that no lost message and
// no lost line can leave one behind. Source: docs/card-terminal.md.
#pragma once

#include "hardware/card/card_terminal.h"
#include "hardware/card/terminal_messages.h"

#include <deque>
#include <optional>

namespace kiosk::hardware {

struct CardTerminalOptions {
    LineProfile line{.baud = 115200};
    Clock answerTime{1'000}; // for any message
    Clock lostAfter{5'000}; // without any answer
    Clock statusPoll{2'000};
    Clock orderPoll{250}; // while the customer is at the terminal
    Clock laterPoll{2'000}; // when the terminal cannot now
};

class CardTerminal final : public TerminalSession {
public:
    explicit CardTerminal(CardTerminalOptions options = {})
        : m_options(options)
    {
    }

    LineProfile profile() const override { return m_options.line; }
    TerminalOutput opened(Clock now) override;
    TerminalOutput closed(Clock now) override;
    TerminalOutput received(ByteView bytes, Clock now) override;
    TerminalOutput tick(Clock now) override;
    Clock nextWake() const override;

    TerminalOutput debit(const CardOrder& order, Clock now) override;
    TerminalOutput ask(const CardOrder& order, Clock now) override;
    TerminalOutput cancel(const std::string& reference, Clock now) override;
    TerminalOutput refund(const CardOrder& order, const std::string& original, Clock now) override;

private:
    struct Order {
        enum class Kind { Debit, Refund };
        Kind kind = Kind::Debit;
        std::string reference;
        std::string original;
        Money amount;
        std::string terminal; // that it is for
        bool sent = false; // a debit may have reached the terminal: it is only asked about from then on
        bool cancelled = false;
        std::optional<CardStep> step; // as last told
        Clock next{0};
    };

    void add(Order order, Clock now);
    void sendNext(Clock now);
    void send(card::Request request, Clock now);
    void handle(const card::Answer& answer, Clock now);
    void onStatus(const card::Answer& answer, Clock now);
    void onOrder(Order& order, const card::Answer& answer, Clock now);
    void end(CardEnded ended);
    void lose(const std::string& why);
    Order* find(const std::string& reference);
    // The terminal that it is for answers.
    [[nodiscard]] bool mayGo(const Order& order) const;
    [[nodiscard]] card::Request requestFor(const Order& order) const;
    TerminalOutput takeOutput();

    CardTerminalOptions m_options;
    TerminalOutput m_output;
    card::FrameDecoder m_decoder;
    std::deque<Order> m_orders;
    std::optional<card::Request> m_asked; // and not answered yet
    Clock m_answerBy{0};
    Clock m_lastHeard{0};
    Clock m_nextStatus{0};
    std::uint16_t m_sequence = 0;
    bool m_open = false;
    bool m_ready = false;
    bool m_inside = false;
    std::string m_serial; // of the terminal that answers
};

} // namespace kiosk::hardware
