// SPDX-License-Identifier: Apache-2.0
// Each row of the state machine, and every pair that is not in it.
#include "server-stub/backend/rules.h"
#include "tests/test_program.h"

#include <array>

using namespace kiosk;
using namespace kiosk::stub;

namespace {

const Currency usd = Currency::parse("USD").valueOr({});

Money money(std::string_view text) { return Money::parse(text, usd).valueOr({}); }

Situation at(State state)
{
    Situation situation;
    situation.state = state;
    situation.authorized = true;
    situation.hasAddress = true;
    situation.approvedTotal = money(state == State::Funding ? "40.00" : "0.00");
    situation.limit = money("100.00");
    return situation;
}

constexpr std::array allStates{State::Started, State::Ready, State::Funding, State::Purchased,
    State::Delivered, State::ReversalRequired, State::Reversed, State::Cancelled, State::Expired};

// The states in which `act` does something else than 409 bad_state.
template <class Act> std::string statesThatAllow(Act act)
{
    std::string out;
    for (const State state : allStates) {
        const auto verdict = act(at(state));
        const auto* problem = std::get_if<Problem>(&verdict);
        if (problem == nullptr || problem->code != "bad_state")
            out += std::string(textOf(state)) + " ";
    }
    return out;
}

template <class T> std::string codeOf(const Or<T>& verdict)
{
    const auto* problem = std::get_if<Problem>(&verdict);
    return problem == nullptr ? "" : std::to_string(problem->http) + " " + std::string(problem->code);
}

template <class T> std::string codeOf(const std::optional<T>& problem)
{
    return problem ? std::to_string(problem->http) + " " + std::string(problem->code) : "";
}

} // namespace

class TestStubRules : public QObject {
    Q_OBJECT

private slots:
    void anyOtherPairIsBadState()
    {
        QCOMPARE(statesThatAllow(onSignIn), std::string("STARTED READY FUNDING "));
        QCOMPARE(statesThatAllow([](const Situation& s) { return onBill(s, money("10.00")); }),
            std::string("STARTED READY FUNDING "));
        QCOMPARE(statesThatAllow([](const Situation& s) { return onCashPurchase(s, money("10.00"), true); }),
            std::string("FUNDING "));
        QCOMPARE(statesThatAllow([](const Situation& s) { return onCardPurchase(s, money("10.00"), true); }),
            std::string("READY "));
        QCOMPARE(statesThatAllow([](const Situation& s) { return onDelivery(s, true); }),
            std::string("PURCHASED "));
        QCOMPARE(statesThatAllow(
                     [](const Situation& s) { return onReversal(s, money("1.00"), money("1.00"), true); }),
            std::string("REVERSAL_REQUIRED "));
        QCOMPARE(statesThatAllow(onCancel), std::string("STARTED READY FUNDING "));
        QCOMPARE(statesThatAllow(onIdle), std::string("STARTED READY "));
        for (const State state : allStates) {
            const bool open = state == State::Started || state == State::Ready;
            QCOMPARE(codeOf(addressProblem(at(state))), std::string(open ? "" : "409 bad_state"));
        }
    }

    void readyMeansAuthorizedAndAddressSet()
    {
        for (const bool authorized : {false, true})
            for (const bool hasAddress : {false, true}) {
                Situation situation = at(State::Started);
                situation.authorized = authorized;
                situation.hasAddress = hasAddress;
                QCOMPARE(readiness(situation), authorized && hasAddress ? State::Ready : State::Started);
            }
        QCOMPARE(readiness(at(State::Funding)), State::Funding);
        QCOMPARE(readiness(at(State::Purchased)), State::Purchased);
    }

    void aBillIsJudgedInOrder()
    {
        Situation situation = at(State::Started);
        situation.authorized = false;
        situation.hasAddress = false;
        situation.priceExpired = true;
        situation.limit = money("5.00");
        const auto code = [&] { return codeOf(onBill(situation, money("10.00"))); };
        QCOMPARE(code(), std::string("403 not_authorized"));
        situation.authorized = true;
        QCOMPARE(code(), std::string("409 address_missing"));
        situation.hasAddress = true;
        situation.state = State::Ready;
        QCOMPARE(code(), std::string("409 price_expired"));
        situation.priceExpired = false;
        QCOMPARE(onBill(situation, money("10.00")), (Or<BillVerdict>(BillVerdict{false, State::Ready})));
        QCOMPARE(codeOf(onBill(situation, money("0.00"))), std::string("422 amount_zero"));
        const Money euro = Money::zero(Currency::parse("EUR").valueOr({}));
        QCOMPARE(codeOf(onBill(situation, euro)), std::string("422 invalid_amount"));
    }

    void theLimitHoldsToTheCent()
    {
        Situation situation = at(State::Funding);
        QCOMPARE(onBill(situation, money("60.00")), (Or<BillVerdict>(BillVerdict{true, State::Funding})));
        QCOMPARE(onBill(situation, money("60.01")), (Or<BillVerdict>(BillVerdict{false, State::Funding})));
    }

    void onceMoneyIsInThePriceIsLocked()
    {
        Situation situation = at(State::Funding);
        situation.priceExpired = true;
        QCOMPARE(onBill(situation, money("20.00")), (Or<BillVerdict>(BillVerdict{true, State::Funding})));
        QCOMPARE(onCashPurchase(situation, money("40.00"), true), Or<State>(State::Purchased));
    }

    void anApprovedBillComesBackOnlyBeforeThePurchase()
    {
        QCOMPARE(codeOf(billReturnedProblem(at(State::Funding))), std::string());
        QCOMPARE(codeOf(billReturnedProblem(at(State::ReversalRequired))), std::string());
        Situation bought = at(State::ReversalRequired);
        bought.purchased = true;
        QCOMPARE(codeOf(billReturnedProblem(bought)), std::string("409 bad_state"));
        QCOMPARE(codeOf(billReturnedProblem(at(State::Purchased))), std::string("409 bad_state"));
        QCOMPARE(codeOf(billReturnedProblem(at(State::Reversed))), std::string("409 bad_state"));
    }

    void cashBuysAtMostWhatWasApproved()
    {
        const Situation funding = at(State::Funding);
        QCOMPARE(onCashPurchase(funding, money("40.00"), true), Or<State>(State::Purchased));
        QCOMPARE(onCashPurchase(funding, money("39.00"), true), Or<State>(State::Purchased));
        QCOMPARE(codeOf(onCashPurchase(funding, money("40.01"), true)), std::string("409 amount_mismatch"));
        QCOMPARE(codeOf(onCashPurchase(funding, money("0.00"), true)), std::string("422 amount_zero"));
        QCOMPARE(
            codeOf(onCashPurchase(funding, money("40.00"), false)), std::string("409 confirmation_mismatch"));
    }

    void aCardsLimitComesBeforeItsPrice()
    {
        Situation ready = at(State::Ready);
        ready.priceExpired = true;
        QCOMPARE(codeOf(onCardPurchase(ready, money("100.01"), true)), std::string("403 limit_exceeded"));
        QCOMPARE(codeOf(onCardPurchase(ready, money("100.00"), true)), std::string("409 price_expired"));
        ready.priceExpired = false;
        QCOMPARE(onCardPurchase(ready, money("100.00"), true), Or<State>(State::Purchased));
        QCOMPARE(codeOf(onCardPurchase(ready, money("0.00"), true)), std::string("422 amount_zero"));
        QCOMPARE(
            codeOf(onCardPurchase(ready, money("1.00"), false)), std::string("409 confirmation_mismatch"));
    }

    void aReversalGivesBackExactlyWhatIsDue()
    {
        const Situation due = at(State::ReversalRequired);
        QCOMPARE(onReversal(due, money("40.00"), money("40.00"), true), Or<State>(State::Reversed));
        QCOMPARE(codeOf(onReversal(due, money("39.99"), money("40.00"), true)),
            std::string("422 amount_mismatch"));
        QCOMPARE(codeOf(onReversal(due, money("40.00"), money("40.00"), false)),
            std::string("409 confirmation_mismatch"));
    }

    void cancelEndsWhatHasNoMoneyAndReversesTheRest()
    {
        QCOMPARE(onCancel(at(State::Started)), Or<State>(State::Cancelled));
        QCOMPARE(onCancel(at(State::Ready)), Or<State>(State::Cancelled));
        QCOMPARE(onCancel(at(State::Funding)), Or<State>(State::ReversalRequired));
    }

    void deliveryEndsOrReverses()
    {
        QCOMPARE(onDelivery(at(State::Purchased), true), Or<State>(State::Delivered));
        QCOMPARE(onDelivery(at(State::Purchased), false), Or<State>(State::ReversalRequired));
        QCOMPARE(onIdle(at(State::Ready)), Or<State>(State::Expired));
    }
};

ATHENA_TEST(TestStubRules)
#include "tst_stub_rules.moc"
