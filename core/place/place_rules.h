// SPDX-License-Identifier: Apache-2.0
// What the law of a place says about a purchase, as figures, and the decisions over them: pure, no clock.
// The figures come from a signed profile (profile.h); the purchase carries them through the journal.
#pragma once

#include "core/money/money.h"
#include "core/money/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kiosk::place {

// The most that may be charged: the greater of a sum and a share of what the coins are worth at the market.
struct FeeCap {
    Money fixed;
    std::uint32_t basisPoints = 0; // 1500 = 15 %

    friend bool operator==(const FeeCap&, const FeeCap&) = default;
};

struct Rules {
    std::string place; // "US-CA"
    std::int64_t version = 0;
    std::string hash; // SHA-256 of the profile's file, 64 hex digits
    int minimumLevel = 1; // the least level at which anything may be bought
    int newCustomerDays = 0; // a customer is new up to and on this many days after the first purchase
    // Absent: the place names none, and Athena's own limits stand alone.
    std::optional<Money> dailyNew;
    std::optional<Money> dailyKnown;
    std::optional<Money> perTransaction;
    std::optional<FeeCap> feeCap;
    bool needsReference = false; // no purchase where the market price and its source are not told
    // Nor where the network fee is not: without it no fee and no spread can be named. Absent in records of
    // before there was this rule, which is then not held against them.
    std::optional<bool> needsFees;
    std::vector<std::int64_t> waits; // least milliseconds on each page before the purchase, in their order

    friend bool operator==(const Rules&, const Rules&) = default;
};

// Of each place the last law that held on a machine.
struct LawMark {
    std::int64_t version = 0;
    std::string hash;

    friend bool operator==(const LawMark&, const LawMark&) = default;
};
using Laws = std::map<std::string, LawMark>;

// What is known of a customer. An unknown first purchase counts as none.
struct Customer {
    int level = 0;
    std::optional<std::int64_t> since; // Unix milliseconds of the first purchase
    std::optional<Money> usedToday; // in the last 24 hours, without the purchase that is running
};

bool isNewCustomer(const Rules& rules, const Customer& customer, std::int64_t nowMs);

// What this purchase may hold in all: the least of Athena's limit and the place's. Nothing for a level that
// is too low, for another currency than the place's figures, and where the place has a daily limit and
// nobody has told what of it is used up.
Money mostAllowed(
    const Rules& rules, const Customer& customer, const Money& athenasLimit, std::int64_t nowMs);
// Whether one who proves more could be allowed more than `most`: not where it is the place's own limit.
bool couldAllowMore(const Rules& rules, Customer customer, const Money& most, std::int64_t nowMs);
// `amount` is the whole purchase.
bool mayBuy(const Rules& rules, const Customer& customer, const Money& athenasLimit, const Money& amount,
    std::int64_t nowMs);

// `charge` is all that is paid above the market: fees and spread. `worth` is what the coins are worth at the
// market. The share is rounded down to the minor unit.
bool feeWithinCap(const FeeCap& cap, const Money& charge, const Money& worth);

enum class PriceVerdict {
    Offered,
    AboveCap, // its share alone is above the cap's; the fixed sum would cover small amounts only
    NotComparable, // a market price, its source or the network fee is asked for, and there is none
};
// What Athena tells beside the price.
struct Published {
    std::optional<Price> reference;
    std::optional<std::string> referenceSource;
    std::optional<Money> networkFee;
};
// Before cash: is the price such that no amount bought at it can break the cap's share, but for the rounding
// of the charge to a minor unit.
PriceVerdict priceVerdict(const Rules& rules, const Price& price, const Published& published);

} // namespace kiosk::place
