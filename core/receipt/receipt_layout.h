// SPDX-License-Identifier: Apache-2.0
// A receipt as lines, for a printer or a screen: what stands where, in given words.
#pragma once

#include "core/receipt/display_text.h"
#include "core/receipt/receipt.h"

#include <functional>
#include <variant>

namespace kiosk {

struct ReceiptText {
    enum class Align { Left, Centre };
    std::string text; // one line, UTF-8 without control characters; whoever draws it wraps it
    Align align = Align::Left;
    bool bold = false;
    bool large = false;
    friend bool operator==(const ReceiptText&, const ReceiptText&) = default;
};
// At both edges of one line, or of two where it does not fit.
struct ReceiptPair {
    std::string left;
    std::string right;
    bool bold = false;
    friend bool operator==(const ReceiptPair&, const ReceiptPair&) = default;
};
struct ReceiptRule {
    friend bool operator==(const ReceiptRule&, const ReceiptRule&) = default;
};
struct ReceiptQr {
    std::string data;
    friend bool operator==(const ReceiptQr&, const ReceiptQr&) = default;
};
struct ReceiptFeed {
    int lines = 1;
    friend bool operator==(const ReceiptFeed&, const ReceiptFeed&) = default;
};
using ReceiptLine = std::variant<ReceiptText, ReceiptPair, ReceiptRule, ReceiptQr, ReceiptFeed>;

// In the customer's language; here in English. %1 and %2 stand for figures.
struct ReceiptWords {
    std::string copy = "COPY";
    std::string demo = "Demo, no real coins";
    std::string machine = "Machine";
    std::string sent = "Sent";
    std::string sentMore = "Your coins have been sent.";
    std::string onItsWay = "On its way";
    std::string onItsWayMore = "Your purchase is booked. The coins are being sent.";
    std::string held = "Bought, sent later";
    std::string heldMore = "Your purchase is booked. The coins are held back and sent after %1.";
    std::string refused = "Not bought";
    std::string refusedMore = "Nothing was bought. The operator owes you this cash.";
    std::string refusedDoubt = "Nothing was bought. Your claim is for the bill below.";
    std::string refusedReturned = "Nothing was bought. Your bill came back: nothing is owed to you.";
    std::string unresolved = "Not confirmed yet";
    std::string unresolvedMore = "We have your cash and are still trying to complete the purchase.";
    std::string cashIn = "Cash in";
    std::string notes = "%1 x %2";
    std::string cardPaid = "Paid by card";
    std::string cardReference = "Payment reference";
    std::string cardAuthorisation = "Authorization";
    std::string cardRefundReference = "Refund reference";
    std::string cardNotBought = "Nothing was bought.";
    std::string cardUnclear =
        "The card terminal has not said whether your card was debited. If it was, the money "
        "goes back to it.";
    std::string cardNotDebited = "Your card was not debited.";
    std::string cardRefunding = "The money is on its way back to your card.";
    std::string cardRefunded = "The money went back to your card. It can take some days to show.";
    std::string cardRefundRefused = "The money could not go back to your card. The operator owes it to you.";
    std::string cardTrying = "Your card was debited. We are still trying to complete the purchase.";
    std::string coinsSent = "Coins sent";
    std::string coinsBought = "Coins bought";
    std::string coinsExpected = "Coins for this money";
    std::string price = "Price, all included";
    std::string referencePrice = "Reference price";
    std::string referenceSource = "Reference source";
    std::string perCoin = "%1 per %2";
    std::string serviceFee = "Service fee";
    std::string networkFee = "Network fee";
    std::string allFees = "All fees";
    std::string spread = "Spread (all fees)";
    std::string feesNotPublished = "The operator has not published the fee.";
    std::string address = "To this address";
    std::string transaction = "Transaction";
    std::string state = "State";
    std::string stateStarted = "Started";
    std::string stateReady = "Ready for payment";
    std::string stateFunding = "Cash counted";
    std::string statePurchased = "Bought";
    std::string stateDelivered = "Delivered";
    std::string stateReversalRequired = "Refund due";
    std::string stateReversed = "Refund booked";
    std::string stateRefunded = "Refunded";
    std::string stateCancelled = "Canceled";
    std::string stateExpired = "Expired";
    std::string txid = "Blockchain transaction";
    std::string pending = "pending";
    std::string none = "none";
    std::string scanToFollow = "Scan to follow your purchase";
    std::string followHere = "Follow your purchase here:"; // in place of it where there is nothing to scan
    std::string claim = "Your claim code";
    std::string claimMore = "Keep this receipt. The code is your claim until the coins have been delivered.";
    std::string claimForMoney = "Keep this receipt. The code is your claim for this money.";
    std::string claimForDoubt = "Keep this receipt. The code is your claim for the bill above.";
    std::string claimForRest = "Keep this receipt. The code is your claim for the money named above.";
    std::string claimForBoth = "Keep this receipt. The code is your claim for the money named above, and for "
                               "the coins until they have been delivered.";
    std::string claimByReceipt = "Keep this receipt. The transaction above is your claim.";
    std::string unbought = "No coins were bought for %1 of what you paid. We owe you this money.";
    std::string doubtLost = "One bill of %1 is being looked into.";
    std::string doubtOwed = "One bill of %1 is in the machine but not in this purchase.";
    std::string support = "Help: %1";
    std::string license = "License";
    std::string customer = "Customer";
    std::string hold = "Coins held back";
    std::string refundUntil = "Tricked? Ask for a refund until";
    std::string liveHelp = "A person answers";
    std::string authority = "Complaints";
    std::string profile = "Rules of this place";
};

// How figures and moments are written in the customer's language: on the screen and on paper alike, so it is
// the same functions that write both. Here in English.
struct ReceiptFigures {
    std::function<std::string(const Money&)> money = [](const Money& one) { return displayText(one); };
    std::function<std::string(const Price&)> price = [](const Price& one) { return displayText(one); };
    std::function<std::string(const CryptoAmount&)> coins = [](const CryptoAmount& one) {
        return displayText(one);
    };
    // A day: "2026-05-30".
    std::function<std::string(const std::string&)> day = [](const std::string& one) { return one; };
    std::function<std::string(int)> hours = [](int count) {
        return std::to_string(count) + (count == 1 ? " hour" : " hours");
    };
    // The document's local time; the difference to UTC is written behind it.
    std::function<std::string(const ReceiptDocument&)> moment = [](const ReceiptDocument& one) {
        return one.localTime;
    };
};

std::vector<ReceiptLine> layoutReceipt(
    const ReceiptDocument& document, const ReceiptWords& words = {}, const ReceiptFigures& figures = {});

} // namespace kiosk
