// SPDX-License-Identifier: Apache-2.0
// What a customer takes along, as facts: independent of paper, printer and language. The same document is
// drawn on paper, on the screen and written down for the operator. No phone number. Source: Athena's API,
// section 4.
#pragma once

#include "core/place/profile.h"
#include "core/purchase/purchase.h"

#include <nlohmann/json_fwd.hpp>

namespace kiosk {

enum class ReceiptOutcome {
    Sent, // Athena says DELIVERED
    OnItsWay, // bought, not yet delivered
    Refused, // nothing is bought, the cash is owed
    Unresolved, // nobody has answered yet
};

struct ReceiptNotes {
    Money value;
    std::uint32_t count = 0;
    Money total;
    friend bool operator==(const ReceiptNotes&, const ReceiptNotes&) = default;
};

struct ReceiptFees {
    Price referencePrice;
    std::string referenceSource; // may be empty
    Fees charged; // nothing where nothing is bought
    friend bool operator==(const ReceiptFees&, const ReceiptFees&) = default;
};

// What the law of the place asks a receipt to say beside what every receipt says. Empty: not asked for.
struct ReceiptPlace {
    std::string license;
    std::string customer; // Athena's number of the customer
    std::optional<int>
        holdHours; // how long the coins are held back; said wherever they are, asked for or not
    std::string refundUntil; // the last day on which a victim may ask for the money back: "2026-05-30"
    std::string liveHelp;
    std::string authority;
    std::string profile; // which law held: "US-CA 3, 1a2b3c4d"
    bool namesSpread = false; // all fees together are called by the law's word

    friend bool operator==(const ReceiptPlace&, const ReceiptPlace&) = default;
};

// A payment by card: which card, and what has become of the debit.
struct ReceiptCard {
    CardSlip slip;
    CardPayment::State state = CardPayment::State::Debited;
    std::string refundReference; // the processor's
    friend bool operator==(const ReceiptCard&, const ReceiptCard&) = default;
};

// Nothing of the customer's is kept (any more).
bool isSquare(const ReceiptCard& card);

struct ReceiptDocument {
    ReceiptOutcome outcome = ReceiptOutcome::Unresolved;
    bool copy = false;
    bool demo = false; // a test network: no real coins
    std::string operatorName;
    std::string machineId;
    std::string supportLine;
    std::string localTime;
    int utcOffsetMinutes = 0;
    Milliseconds unixMs = 0;

    std::string transactionId;
    athena::State state = athena::State::Started;
    Money paid; // of the notes below, or by card
    std::vector<ReceiptNotes> notes; // the highest value first
    std::optional<ReceiptCard> card;
    std::vector<Doubt> doubts; // bills that are not in `paid` and may be in the machine
    std::optional<Money> unbought; // of `paid`: not bought for, and owed
    Price price; // all-inclusive
    CryptoAmount cryptoAmount; // zero where nothing is bought
    std::optional<ReceiptFees> fees; // nothing: the operator has not published them
    std::string address; // canonical
    std::optional<std::string> txid;
    std::optional<std::string> trackingUrl; // https at a trusted host: fit for a QR code
    std::optional<std::string> claimCode; // 12 characters
    ReceiptPlace place;

    friend bool operator==(const ReceiptDocument&, const ReceiptDocument&) = default;
};

// What the purchase does not know.
struct ReceiptContext {
    std::string operatorName;
    std::string machineId;
    std::string supportLine;
    std::string localTime; // the machine's clock in words: "2026-03-04 14:05:06"
    int utcOffsetMinutes = 0;
    Milliseconds unixMs = 0;
    std::string claimCode; // empty: not known (any more)
    std::vector<std::string> trustedUrlHosts;
    bool demo = false;
    bool copy = false;
    ReceiptPlace place = {};
};

// Whatever was bought, there is more to come: a bill in doubt, or money that was not bought for.
bool isPartlyOwed(const ReceiptDocument& document);
// Nothing was bought, and nothing is in: the only bill had been given up for lost, and came out since.
bool isNothing(const ReceiptDocument& document);

// For a purchase with money: Completing, Delivered, Refused, Unresolved, and InsertingBills when the journal
// has failed. Errc::Refused for any other; errors of the arithmetic for a record that contradicts itself. The
// claim code stands on every receipt that is not of a delivered purchase, and where a bill is in doubt or
// money was not bought for; a code that is not known does not keep the customer from a receipt, as the
// transaction names the claim too.
Result<ReceiptDocument> makeReceipt(const Purchase& purchase, const ReceiptContext& context);

// Which of the fields that a place asks for this receipt does not say.
std::vector<place::ReceiptField> missingFrom(
    const ReceiptDocument& document, const std::vector<place::ReceiptField>& fields);

// How many hours the place has the coins of this purchase held back: told before the money as after it, so it
// is the customer of the day that the purchase began on who counts. Nothing once they are sent, or not
// bought.
std::optional<int> holdHoursOf(const Purchase& purchase, const place::Profile& profile);

// For the journal and for audits: every member but the claim code, of which only `has_claim_code` is said.
nlohmann::json encode(const ReceiptDocument& document);

} // namespace kiosk
