// SPDX-License-Identifier: Apache-2.0
// Small things that stages, events and commands speak of. What Athena says of an order is her own record.
#pragma once

#include "core/athena/records.h"
#include "core/money/money.h"
#include "core/place/place_rules.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

using PurchaseId = std::string; // lower-case UUIDv4, the kiosk's own name for a purchase
using Milliseconds = std::int64_t;

// Why the machine takes no new customer.
enum class Closed {
    Journal, // cannot be written, or its chain is broken
    Clock, // so wrong that TLS or Athena refuses us, or set by so much that she would
    Validator, // not ready: line, jam, full, cassette out
    Scanner, // the only way to an address
    Prices, // none that is still valid
    Athena, // refuses this machine
    Operator, // an open item that an operator must look at first
    Unsettled, // a bill from before the restart is not accounted for yet
    Profile, // no law of the place is known, none is in force, or it closes the machine
};

enum class ValidatorTroubleKind { Jam, Full, CassetteOut, Cheated, Paused, Failure, Lost, Unusable };
enum class PowerUpBill { None, InAcceptor, InStacker };
enum class PrintVerdict { Printed, NotStarted, Partial, Unknown };

// What we ask of Athena. The numbers make the idempotency keys: append, never renumber.
enum class AskKind {
    SmsCode = 1,
    SmsVerify = 2,
    Start = 3,
    CryptoAddress = 4,
    Bill = 5,
    BillReturned = 6,
    Purchase = 7,
    Poll = 8, // the status of a transaction
    Reversal = 9,
    Cancel = 10,
    LoginCode = 11, // the code on the screen that the customer's phone scans
    TextReceipt = 12, // the receipt as a text message
};

// How the customer takes the receipt along.
enum class ReceiptWay { Paper, TextMessage, Screen };
enum class PaymentWay { Cash, Card };

// What the card terminal tells of a debit: for the receipt, and for Athena. The card's number is not known
// here.
struct CardSlip {
    std::string scheme; // "VISA"
    std::string lastFour;
    std::string authorisation;
    std::string reference; // the processor's name for the debit

    friend bool operator==(const CardSlip&, const CardSlip&) = default;
};

// A debit from the moment at which it may have happened.
struct CardPayment {
    enum class State {
        Unclear, // ordered, and the terminal has not said how it ended
        NotDebited,
        Debited,
        Refunding, // ordered; under its reference it is done once
        Refunded,
        Voided, // taken back before it was booked
        RefundRefused, // by the processor: owed by claim
    };
    std::uint32_t number = 0; // which debit of its purchase
    Money amount;
    State state = State::Debited;
    CardSlip slip = {};
    bool spent = false; // Athena has been asked to buy with it: only her word makes a refund safe
    std::string refundReference = {}; // the processor's, once refunded or voided
    std::string terminal = {}; // serial number of the one that got the order: only that one knows of it

    friend bool operator==(const CardPayment&, const CardPayment&) = default;
};

// What of the customer's record a purchase needs. No phone number, not even masked.
struct CustomerFacts {
    std::string customerId; // empty: Athena has not named one
    bool authorized = false;
    Money buyLimit;
    int kycLevel = 0;
    std::optional<int> requiredLevel;
    std::optional<Milliseconds> since = {}; // of the first purchase; absent: not told
    std::optional<Money> usedToday =
        {}; // in the last 24 hours, without the running purchase; absent: not told
    std::optional<bool> phoneVerified = {}; // Athena can send text messages; absent: not told

    friend bool operator==(const CustomerFacts&, const CustomerFacts&) = default;
};

// Where the coins go: one candidate of the scan.
struct Payee {
    Coin coin = Coin::Btc;
    std::string type; // "p2wpkh" …
    std::string address; // canonical
    std::vector<Coin> alsoUsedBy; // the text is as good for these: coins on the wrong chain are lost
    bool noChecksum = false;

    friend bool operator==(const Payee&, const Payee&) = default;
};

struct Note {
    std::uint32_t sequence = 0;
    Money value;

    friend bool operator==(const Note&, const Note&) = default;
};

// A bill that may or must be in the machine without being in the order. It names the purchase's claim.
struct Doubt {
    enum class Kind {
        Lost, // ordered to stack, and the device never said what became of it
        Unapproved, // stacked without approval
        Late, // was Lost or Held, and the device has committed it since
        Held, // never ordered in, and the device fell silent before it said that it had given it back
        Returned, // was Lost or Held, and the device has given it back since: it is owed no more
    };
    Note note;
    Kind kind = Kind::Lost;

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

// Something that an operator sees until it is settled; then it leaves the list.
struct OpenItem {
    enum class Kind {
        Orphan, // committed, and nobody had asked to stack it
        Lost, // see Doubt
        Late, // was Lost or Held, and the device has committed it since: it is in the cash box
        Unapproved, // see Doubt
        Claim, // a purchase that ended in a claim ticket
        Mismatch, // the device committed another value than it had shown in escrow
        Held, // see Doubt
        Debit, // ordered at the card terminal, and nobody knows whether it happened
        Refund, // a debit that has to go back and has not yet
        Returned, // was Lost or Held, and came back to the customer, who may hold a claim for it
        Overcounted, // Athena counts money that is not in the machine: she would not take a bill back
        Secrets, // those of a purchase with money are lost: Athena cannot be asked, the code cannot be shown
        Undercounted, // Athena has bought for less than was paid: the rest is the customer's
    };
    Kind kind = Kind::Orphan;
    PurchaseId purchase; // empty for an orphan
    std::optional<Money> value; // empty when the device did not tell
    Milliseconds at = 0;
    std::uint32_t debit = 0; // which one, with Debit and Refund
    std::uint32_t number = 0; // its name for operators; never used again on this machine

    friend bool operator==(const OpenItem&, const OpenItem&) = default;
};

// A request that is sent with its key until Athena has said done or refused.
struct Ask {
    AskKind kind = AskKind::Poll;
    std::uint32_t sequence = 0; // of the bill for Bill and BillReturned; else which try of its kind

    friend bool operator==(const Ask&, const Ask&) = default;
    friend auto operator<=>(const Ask&, const Ask&) = default;
};

} // namespace kiosk
