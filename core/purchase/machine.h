// SPDX-License-Identifier: Apache-2.0
// The whole of what the kiosk has to remember: a fold over the journal's events.
#pragma once

#include "core/purchase/purchase.h"

#include <map>
#include <set>

namespace kiosk {

struct ValidatorFacts {
    bool ready = false;
    bool inhibited = true; // confirmed by the device since it was last opened
    // A committed bill is durable and its mechanical end has not been seen: a credit that is said (again) now
    // is that same bill, whatever crashed in between.
    bool unsettledCredit = false;
    std::vector<Money> denominations; // ascending
    // A bill was given up for lost, and the device has not been at rest since: a credit that is said now may
    // be that bill's.
    bool lostSight = false;
    friend bool operator==(const ValidatorFacts&, const ValidatorFacts&) = default;
};

struct TerminalFacts {
    bool ready = false;
    std::string serial = {}; // of the one that was last known here
    std::string stranger = {}; // of another one in its place: no card is taken before an operator has looked
    friend bool operator==(const TerminalFacts&, const TerminalFacts&) = default;
};

struct Machine {
    Currency currency; // the machine's own; notes of another are given back
    std::set<Closed> closed;
    ValidatorFacts validator;
    bool noScanner = false; // none is built in: addresses come from Athena
    TerminalFacts terminal = {};
    bool canPrint = false;
    std::optional<place::Rules> place; // whose law holds; absent: a demonstration, or closed
    std::optional<Purchase> current; // the customer at the screen
    std::map<PurchaseId, Purchase> open; // customers who have left, the end not known yet
    std::vector<OpenItem> items;

    friend bool operator==(const Machine&, const Machine&) = default;
};

// At the screen or open; null: not known, or over.
const Purchase* findPurchase(const Machine& machine, const PurchaseId& id);

} // namespace kiosk
