// SPDX-License-Identifier: Apache-2.0
#include "server-stub/backend/rules.h"

namespace kiosk::stub {

namespace {

constexpr Problem priceExpired{409, "price_expired"};
constexpr Problem confirmationMismatch{409, "confirmation_mismatch"};
constexpr Problem amountZero{422, "amount_zero"};

bool beforeMoney(State state) { return state == State::Started || state == State::Ready; }
bool open(State state) { return beforeMoney(state) || state == State::Funding; }

std::optional<Problem> billProblem(const Situation& situation, const Money& denomination)
{
    if (!open(situation.state))
        return badState;
    if (!situation.authorized)
        return Problem{403, "not_authorized"};
    if (!situation.hasAddress)
        return Problem{409, "address_missing"};
    // From the first approved note on the price is locked.
    if (situation.priceExpired && situation.state != State::Funding)
        return priceExpired;
    if (denomination.currency() != situation.approvedTotal.currency())
        return invalidAmount;
    if (denomination.isZero())
        return amountZero;
    return std::nullopt;
}

} // namespace

State readiness(const Situation& situation)
{
    if (!beforeMoney(situation.state))
        return situation.state;
    return situation.authorized && situation.hasAddress ? State::Ready : State::Started;
}

Or<State> onSignIn(const Situation& situation)
{
    if (!open(situation.state))
        return badState;
    return readiness(situation);
}

std::optional<Problem> addressProblem(const Situation& situation)
{
    return beforeMoney(situation.state) ? std::nullopt : std::optional(badState);
}

Or<BillVerdict> onBill(const Situation& situation, const Money& denomination)
{
    if (const auto problem = billProblem(situation, denomination))
        return *problem;
    const Result<Money> total = situation.approvedTotal.plus(denomination);
    if (!total || !(*total <= situation.limit))
        return BillVerdict{false, situation.state};
    return BillVerdict{true, State::Funding};
}

std::optional<Problem> billReturnedProblem(const Situation& situation)
{
    const bool cancelled = situation.state == State::ReversalRequired && !situation.purchased;
    return situation.state == State::Funding || cancelled ? std::nullopt : std::optional(badState);
}

Or<State> onCashPurchase(const Situation& situation, const Money& amount, bool confirmed)
{
    if (situation.state != State::Funding)
        return badState;
    if (!confirmed)
        return confirmationMismatch;
    if (amount.currency() != situation.approvedTotal.currency())
        return invalidAmount;
    if (amount.isZero())
        return amountZero;
    if (amount > situation.approvedTotal)
        return Problem{409, "amount_mismatch"};
    return State::Purchased;
}

Or<State> onCardPurchase(const Situation& situation, const Money& amount, bool confirmed)
{
    if (situation.state != State::Ready)
        return badState;
    if (amount.currency() != situation.limit.currency())
        return invalidAmount;
    if (amount > situation.limit)
        return Problem{403, "limit_exceeded"};
    if (situation.priceExpired)
        return priceExpired;
    if (!confirmed)
        return confirmationMismatch;
    if (amount.isZero())
        return amountZero;
    return State::Purchased;
}

Or<State> onReversal(const Situation& situation, const Money& amount, const Money& due, bool confirmed)
{
    if (situation.state != State::ReversalRequired)
        return badState;
    if (!confirmed)
        return confirmationMismatch;
    if (amount != due)
        return Problem{422, "amount_mismatch"};
    return State::Reversed;
}

Or<State> onCancel(const Situation& situation)
{
    if (beforeMoney(situation.state))
        return State::Cancelled;
    if (situation.state == State::Funding)
        return State::ReversalRequired;
    return badState;
}

Or<State> onDelivery(const Situation& situation, bool sent)
{
    if (situation.state != State::Purchased)
        return badState;
    return sent ? State::Delivered : State::ReversalRequired;
}

Or<State> onIdle(const Situation& situation)
{
    if (!beforeMoney(situation.state))
        return badState;
    return State::Expired;
}

} // namespace kiosk::stub
