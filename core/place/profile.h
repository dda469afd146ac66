// SPDX-License-Identifier: Apache-2.0
// The jurisdiction profile of a machine's place: limits, fee cap, texts, waits, receipt fields, contacts.
// Data that an operator's counsel writes and the operator signs; how it is written: profiles/README.md.
#pragma once

#include "core/place/place_rules.h"

#include <map>
#include <string_view>

namespace kiosk::place {

inline constexpr std::size_t longestDisclosure = 420; // bytes: fits a screen without scrolling
inline constexpr std::size_t longestSentence = 200; // of a warning or a question
inline constexpr std::size_t mostPages = 24;

using Texts = std::map<std::string, std::string>; // language ("en") to words, verbatim

// One thing to be read or answered before a purchase, in this order.
struct Page {
    enum class Kind { Disclosure, Warning, Question };
    Kind kind = Kind::Disclosure;
    int waitSeconds = 0; // before it may be left forwards
    bool stopsOnYes = true; // Question: which answer ends the visit
    Texts text;

    friend bool operator==(const Page&, const Page&) = default;
};

// What a place may ask a receipt to say.
enum class ReceiptField {
    Operator,
    License,
    Time,
    Machine,
    Customer, // Athena's number of the customer: the machine never learns a name
    Amount,
    CoinAmount,
    Price,
    Address,
    Transaction,
    Txid,
    Fees,
    Spread,
    ReferencePrice,
    ReferenceSource,
    Hold,
    RefundDeadline,
    LiveHelp,
    Authority,
    ProfileVersion, // which profile held
};
std::string_view wordOf(ReceiptField field); // "license" …
Result<ReceiptField> parseReceiptField(std::string_view word);

struct Profile {
    enum class Status { Open, Closed };

    Rules rules;
    std::string name; // "California"
    Currency currency;
    Status status = Status::Closed;
    bool example = false; // not checked by counsel: only where no real coins are sold
    std::int64_t effectiveMs = 0; // from this moment on
    std::int64_t expiresMs = 0; // before this moment
    int holdHoursNew = 0;
    int holdHoursKnown = 0;
    int refundDays = 0; // 0: the place names no window
    bool refundFirstOnly = false; // of a customer's first purchase alone
    std::string license;
    std::string liveHelp; // a number that a person answers
    Texts liveHelpHours;
    Texts authority; // whom to complain to
    std::vector<ReceiptField> receiptFields;
    std::vector<std::string> forbiddenWords;
    std::vector<Page> pages;

    friend bool operator==(const Profile&, const Profile&) = default;
};

struct Fault {
    std::string key; // "refund.days"
    std::string message; // what is wrong and what to do
};
// Everything that is wrong with it as a whole.
std::vector<Fault> faultsOf(const Profile& profile);

enum class Standing { Effective, NotYet, Expired, Closed };
Standing standingOf(const Profile& profile, std::int64_t nowMs);

// The one of the texts' languages for this one ("es_MX"): itself, itself without its country, English, the
// first there is. Empty: there is none.
std::string_view languageIn(const Texts& texts, std::string_view language);
// Of the page, in that language.
std::string_view textIn(const Texts& texts, std::string_view language);

// The first word of the list that the text uses as a whole word, whatever the case of its letters, the width
// of its blanks and what nobody sees in it; empty: none.
std::string_view forbiddenIn(const std::vector<std::string>& words, std::string_view text);

// May `next` take the place of what held before: another place, or no older version of the same, and a
// version is never used for two texts.
Status mayFollow(const Rules& held, const Rules& next);
// The same of what held of each place, also when another place's came in between.
Status mayFollow(const Laws& held, const Rules& next);

} // namespace kiosk::place
