// SPDX-License-Identifier: Apache-2.0
// A payment terminal as the kiosk knows it: an amount in, approved or declined out. It reads the card, asks
// for the PIN on its own keys and talks to the bank by itself; no card number, track or PIN ever comes here.
// Every order carries a reference of the kiosk's own: under it the terminal can be asked what became of it,
// and it does the same thing under the same reference once.
#pragma once

#include "core/money/money.h"
#include "hardware/link/byte_stream.h"

#include <string>
#include <variant>
#include <vector>

namespace kiosk::hardware {

// What the customer at the terminal is to do, or waits for.
enum class CardStep { Card, Pin, PinAgain, Bank, Ending };

// It answers. The serial number tells one terminal from another that was put in its place.
struct TerminalReady {
    std::string serial;
};
struct TerminalLost {
    std::string detail; // for the log
};
struct CardMoved {
    std::string reference;
    CardStep step = CardStep::Card;
};
// A card is in the reader, or has been taken out.
struct CardInside {
    bool inside = false;
};
// What the terminal tells of a debit for the receipt.
struct CardSlip {
    std::string scheme; // "VISA"
    std::string lastFour;
    std::string authorisation; // the bank's code
    std::string reference; // the processor's own name for it
    friend bool operator==(const CardSlip&, const CardSlip&) = default;
};
// An order is over, for good.
struct CardEnded {
    enum class Outcome {
        Approved, // debited, or refunded
        Voided, // a refund: the debit was taken back before it was booked
        Declined,
        NotKnown, // the terminal has never heard of this reference: nothing was done under it
    };
    std::string reference;
    Outcome outcome = Outcome::Declined;
    std::string reason; // with Declined: "insufficient", "cancelled" …; see docs/card-terminal.md
    CardSlip slip; // with Approved and Voided
};
using TerminalFact = std::variant<TerminalReady, TerminalLost, CardMoved, CardInside, CardEnded>;

struct TerminalOutput {
    Bytes toDevice;
    std::vector<TerminalFact> facts;
};

struct CardOrder {
    std::string reference;
    Money amount;
    // Serial number of the one terminal that it is for: another one in its place gets nothing of it and is
    // asked nothing about it. Empty: whichever is there.
    std::string terminal = {};
};

// Pure, like ValidatorSession. Every wish about a reference is answered by one CardEnded, however long that
// takes and however often the line is lost in between.
class TerminalSession {
public:
    virtual ~TerminalSession() = default;
    virtual LineProfile profile() const = 0;
    virtual TerminalOutput opened(Clock now) = 0;
    virtual TerminalOutput closed(Clock now) = 0;
    virtual TerminalOutput received(ByteView bytes, Clock now) = 0;
    virtual TerminalOutput tick(Clock now) = 0;
    virtual Clock nextWake() const = 0;

    // Sent once and never again: what its answer would have said is asked for. Declined ("not_started") at
    // once when the terminal does not answer now.
    virtual TerminalOutput debit(const CardOrder& order, Clock now) = 0;
    // What became of a debit that another run of the program has sent.
    virtual TerminalOutput ask(const CardOrder& order, Clock now) = 0;
    // The customer wants out. The debit's own end says whether that was in time.
    virtual TerminalOutput cancel(const std::string& reference, Clock now) = 0;
    // Of a whole debit; repeated under its reference until the terminal has said how it ended.
    virtual TerminalOutput refund(const CardOrder& order, const std::string& original, Clock now) = 0;
};

} // namespace kiosk::hardware
