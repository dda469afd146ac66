// SPDX-License-Identifier: Apache-2.0
// The state machine of one transaction, pure: a situation and an event in, the next state or the refusal out.
// Everything that moves a transaction lives here; nothing here stores, signs or looks at a clock.
// Source: Athena's API, section 5 and the order of checks in section 1.
#pragma once

#include "core/athena/records.h"
#include "core/money/money.h"

#include <optional>
#include <string_view>
#include <variant>

namespace kiosk::stub {

using athena::State;

struct Problem {
    int http = 0;
    std::string_view code; // error_code, a literal
    friend bool operator==(const Problem&, const Problem&) = default;
};

// The refusals that more than one endpoint gives.
constexpr Problem malformed{400, "malformed"};
constexpr Problem badState{409, "bad_state"};
constexpr Problem idempotencyMismatch{409, "idempotency_mismatch"};
constexpr Problem invalidAmount{422, "invalid_amount"};

// What the rules look at.
struct Situation {
    State state = State::Started;
    bool authorized = false;
    bool hasAddress = false;
    bool priceExpired = false;
    bool purchased = false; // money was turned into a purchase before (REVERSAL_REQUIRED of both kinds)
    Money approvedTotal;
    Money limit; // what this transaction may hold in all
};

template <class T> using Or = std::variant<T, Problem>;

// READY means authorized and address set; what is beyond READY stays.
State readiness(const Situation& situation);

Or<State> onSignIn(const Situation& situation);
// Before the address is looked at.
std::optional<Problem> addressProblem(const Situation& situation);

struct BillVerdict {
    bool approved = false;
    State next = State::Started;
    friend bool operator==(const BillVerdict&, const BillVerdict&) = default;
};
Or<BillVerdict> onBill(const Situation& situation, const Money& denomination);
// Whether an approved note may still be taken back.
std::optional<Problem> billReturnedProblem(const Situation& situation);

// `confirmed`: the hash of what the customer confirmed agrees, or none came.
Or<State> onCashPurchase(const Situation& situation, const Money& amount, bool confirmed);
Or<State> onCardPurchase(const Situation& situation, const Money& amount, bool confirmed);
// `due`: the amount purchased, or the approved total of a transaction that was cancelled with money in.
Or<State> onReversal(const Situation& situation, const Money& amount, const Money& due, bool confirmed);
Or<State> onCancel(const Situation& situation);
Or<State> onDelivery(const Situation& situation, bool sent);
// 15 minutes without a request.
Or<State> onIdle(const Situation& situation);

} // namespace kiosk::stub
