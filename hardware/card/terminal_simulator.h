// SPDX-License-Identifier: Apache-2.0
// The terminal's end of the card terminal's line: the card, the PIN pad, the bank behind it, and the books in
// which every order stands under the kiosk's reference. The books outlive a power cut. It takes published
// test cards only, whose numbers never leave this class.
#pragma once

#include "hardware/card/terminal_messages.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::hardware {

class CardTerminalSimulator {
public:
    struct Options {
        int speed = 1; // divides the bank's time and that of taking the card out
        std::string serial = "CT1000A";
    };
    struct Faults {
        std::string answer; // the bank's to the next debits: "insufficient" …; empty: it approves
        bool bankDown = false;
        bool refuseRefunds = false;
        bool booked = false; // debits are booked already: they are refunded, not voided
        bool silent = false; // hears and does not answer
        bool cardLeft = false; // the customer forgets the card
        bool cutBefore = false; // the power goes before the bank has decided about the next debit
        bool cutAfter = false; // … and after
        int loseAnswers = 0; // that many of the next answers about an end are lost
    };
    // One order, as the terminal keeps it.
    struct Entry {
        bool refund = false;
        std::string original; // of a refund
        Money amount;
        CardEnded::Outcome outcome = CardEnded::Outcome::Declined;
        std::string reason;
        CardSlip slip;
    };

    CardTerminalSimulator() = default;
    explicit CardTerminalSimulator(Options options)
        : m_options(std::move(options))
    {
    }

    void received(ByteView bytes, Clock now);
    Bytes tick(Clock now);
    [[nodiscard]] Clock nextWake() const;

    // --- the customer's hands ---
    // "visa", "mastercard", "amex", or the number of one of these test cards.
    Status present(std::string_view card, Clock now);
    Status enterPin(std::string_view digits, Clock now);
    Status pressCancel(Clock now);
    Status takeCard();

    Faults& faults() { return m_faults; }
    [[nodiscard]] const Faults& faults() const { return m_faults; }
    void cutPower();
    void powerUp();
    [[nodiscard]] bool isPowered() const { return m_powered; }

    // What the terminal's display says: "idle", "card", "pin", "pin_again", "bank".
    [[nodiscard]] std::string_view display() const;
    [[nodiscard]] std::optional<Money> asked() const;
    [[nodiscard]] bool hasCard() const { return m_card != nullptr; }
    [[nodiscard]] const std::map<std::string, Entry>& books() const { return m_books; }

    // What is kept without power. Errc::Corrupt for a text that is not ours.
    [[nodiscard]] std::string save() const;
    Status restore(std::string_view text);

    void setWireLog(std::function<void(bool fromHost, const std::string& text)> log)
    {
        m_log = std::move(log);
    }

private:
    struct TestCard {
        std::string_view name;
        std::string_view number;
        std::string_view scheme;
    };
    struct Work { // the debit that the customer is at
        std::string reference;
        Money amount;
        CardStep step = CardStep::Card;
        Clock until{0}; // of this step
        int wrongPins = 0;
    };
    struct Refund {
        std::string original;
        Money amount;
        Clock until{0};
    };
    static const TestCard* findCard(std::string_view card);

    void obey(const card::Request& request, Clock now);
    card::Answer answerTo(const card::Request& request, Clock now);
    card::Answer begin(const card::Request& request, Clock now);
    card::Answer beginRefund(const card::Request& request, Clock now);
    card::Answer told(const std::string& reference) const;
    void say(card::Answer answer, const card::Request& request);
    void step(CardStep step, Clock until);
    void decide(Clock now);
    void decideRefund(const std::string& reference, const Refund& refund);
    void end(CardEnded::Outcome outcome, const std::string& reason, Clock now);
    [[nodiscard]] CardSlip nextSlip() const;
    [[nodiscard]] bool wasRefunded(const std::string& original) const;

    Options m_options;
    Faults m_faults;
    card::FrameDecoder m_decoder;
    Bytes m_toSay;
    std::map<std::string, Entry> m_books;
    std::map<std::string, Refund> m_refunds; // at work
    std::optional<Work> m_work;
    const TestCard* m_card = nullptr;
    std::optional<Clock> m_takeOut; // when the customer takes the card
    bool m_powered = true;
    std::function<void(bool, const std::string&)> m_log;
};

} // namespace kiosk::hardware
