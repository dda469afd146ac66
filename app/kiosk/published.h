// SPDX-License-Identifier: Apache-2.0
// What the worker's thread tells the screen's thread. Everything is a value or immutable and shared; times
// are of kioskTime().
#pragma once

#include "core/purchase/engine.h"
#include "hardware/card/card_terminal.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace kiosk {

// The one clock of the program: steady milliseconds for waiting, Unix milliseconds for records. Any thread.
Now kioskTime();

// What coins cost now. Gone (null) when none is valid any more.
struct PriceList {
    struct Entry {
        Coin coin = Coin::Btc;
        Price price; // all-inclusive
        std::string priceText; // "49728.15": for a screen to format, never to calculate with
        std::optional<Price> reference;
        std::string referenceSource; // empty: not told
        std::optional<Money> networkFee;
        std::optional<Money> minimumAmount;
    };
    std::vector<Entry> entries; // in the configuration's order of coins
    Milliseconds validUntil = 0; // monotonic

    [[nodiscard]] const Entry* entryFor(Coin coin) const;
};

// Small things that are no facts of a purchase and never journaled.
struct LiveFacts {
    bool billMoving = false; // in, out or to the stacker, right now
    bool paperLow = false;
    std::optional<hardware::CardStep> cardStep = {}; // what the terminal's display asks for
    bool cardInside = false; // in the terminal
    bool athenaReachable = false; // the last exchange brought an answer
    bool enrolled = true; // false: Athena does not know this machine's key, or it has none
    bool configured = true; // false: started shut, because something it needs to sell is missing or wrong
    // Of the purchase on the screen, in memory only: shown when its customer must be able to claim.
    std::string claimCode;
    PurchaseId claimOf; // which purchase the code belongs to
    std::string loginUri; // what its customer's phone scans; empty when there is none to show
    std::string receiptCode; // its receipt, on its last screen: what a code says
    std::optional<ReceiptState> receipt = {}; // of its paper, once the journal cannot tell of it any more

    friend bool operator==(const LiveFacts&, const LiveFacts&) = default;
};

} // namespace kiosk
