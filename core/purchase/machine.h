// SPDX-License-Identifier: Apache-2.0
// The whole of what the kiosk has to remember: a fold over the journal's events.
#pragma once

#include "core/purchase/purchase.h"

#include <algorithm>
#include <map>
#include <memory>
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
    bool troubled = false; // it has said so since the start, and nothing better since
    friend bool operator==(const ValidatorFacts&, const ValidatorFacts&) = default;
};

struct TerminalFacts {
    bool ready = false;
    std::string serial = {}; // of the one that was last known here
    std::string stranger = {}; // of another one in its place: no card is taken before an operator has looked
    friend bool operator==(const TerminalFacts&, const TerminalFacts&) = default;
};

// Copies of a machine share them: only a change makes a list of its own.
class OpenItems {
public:
    using List = std::vector<OpenItem>;

    [[nodiscard]] const List& list() const { return *m_list; }
    [[nodiscard]] auto begin() const { return m_list->begin(); }
    [[nodiscard]] auto end() const { return m_list->end(); }
    [[nodiscard]] std::size_t size() const { return m_list->size(); }
    [[nodiscard]] bool empty() const { return m_list->empty(); }
    [[nodiscard]] const OpenItem& back() const { return m_list->back(); }
    const OpenItem& operator[](std::size_t index) const { return (*m_list)[index]; }

    // Gives it its number.
    void push_back(OpenItem item);
    // A list that nobody shares; valid until the next change.
    List& edit();
    // Settled: they leave the list.
    template <class Which> void remove(const Which& which)
    {
        if (std::any_of(begin(), end(), which))
            std::erase_if(edit(), which);
    }

    friend bool operator==(const OpenItems& a, const OpenItems& b)
    {
        return a.m_last == b.m_last && (a.m_list == b.m_list || *a.m_list == *b.m_list);
    }

private:
    std::shared_ptr<List> m_list = std::make_shared<List>();
    std::uint32_t m_last = 0; // number given
};

// What earlier programs decided stays as it was when their journal is folded: a rule that would decide
// otherwise holds from the start of a program that knows it. 1: an order that a bill was asked for in is not
// given up for another coin. 2: also after the purchase another total of Athena's is compared with what was
// paid, a receipt that was printed before may be printed anew, and so may one of which nothing came out, and
// a text message may be had beside the older paper. 3: a rest that is made good, or owed with all the rest,
// is no longer an open item, what a card has got back becomes none, and a receipt that is printed anew has a
// reprint of its own. 4: who goes back from the bills has the limit that Athena told
// there, and a refund is heard of also where coins were bought after all.
constexpr std::uint32_t presentRules = 4;

struct Machine {
    Currency currency; // the machine's own; notes of another are given back
    std::set<Closed> closed;
    ValidatorFacts validator;
    bool noScanner = false; // none is built in: addresses come from Athena
    TerminalFacts terminal = {};
    bool canPrint = false;
    std::optional<place::Rules> place; // whose law holds; absent: a demonstration, or closed
    place::Laws laws; // that have held here, also of other places
    std::optional<Purchase> current; // the customer at the screen
    std::map<PurchaseId, Purchase> open; // customers who have left, the end not known yet
    OpenItems items;
    std::uint32_t rules = presentRules; // of the program that started last

    friend bool operator==(const Machine&, const Machine&) = default;
};

// Nothing closes the machine but its validator, which has said that it does not work and owes no word about a
// bill; and a card terminal works.
bool takesOnlyCards(const Machine& machine);
// A purchase may begin, in whatever way it may be paid.
bool isOpen(const Machine& machine);
// At the screen or open; null: not known, or over.
const Purchase* findPurchase(const Machine& machine, const PurchaseId& id);
// An operator may say that this is settled: nothing is on its way any more that would change it.
bool maySettle(const Machine& machine, const OpenItem& item);

} // namespace kiosk
