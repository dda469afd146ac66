// SPDX-License-Identifier: Apache-2.0
// Paying by card, rule by rule: every outcome of the terminal, and a power cut at each step.
#include "core/purchase/exchange.h"
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;
using DebitState = CardPayment::State;

namespace {

Fact debitStatus(State state, std::uint64_t amount = 60)
{
    return StatusReported{record(state, amount), customer(), 60'000};
}

const CardPayment& cardAt(const Driver& driver) { return *driver.stage<Refused>().paid.card; }

bool isOpenItem(const Driver& driver, OpenItem::Kind kind)
{
    for (const auto& item : driver.machine().items) {
        if (item.kind == kind)
            return true;
    }
    return false;
}

} // namespace

class StepCard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutATerminalNobodyIsAskedHowToPay();
    void aTerminalThatIsLostLeavesOnlyCash();
    void aTerminalThatIsLostAfterSignInIsTold();
    void cashGoesOnAsWithoutATerminal();
    void anAmountOutsideTheLimitsIsNotOrdered_data();
    void anAmountOutsideTheLimitsIsNotOrdered();
    void anAmountIsOrderedOnceAndDurablyFirst();
    void theSameTouchTwiceOrdersOnce();
    void aDebitBuysWithTheProcessorsReference();
    void declinedMayTryAgainUnderANewNumber();
    void aPriceThatRunsOutCallsTheDebitBack();
    void whatIsApprovedAfterStopGoesBack();
    void aScamBeforeTheDebitEndsTheVisit();
    void aScamDuringTheDebitGivesItBack();
    void aSilentTerminalLeavesAClaim();
    void whatTurnsOutDebitedLaterGoesBack();
    void whatTurnsOutNotDebitedIsNotOwed();
    void refusedByAthenaIsCancelledBeforeItIsRefunded();
    void anUnansweredPurchaseIsNeverRefunded();
    void aReversalSaysHowTheMoneyWentBack();
    void aRefundThatIsRefusedStaysOwed();
    void aRefusedRefundIsOwedAnewWhenItWasNotBoughtAfterAll();
    void whatWentBackIsOwedToNobodyWhenItWasBoughtAfterAll();
    void coinsAndTheDebitBackAreShownToAnOperator();
    void powerCutBeforeTheOrderTakesNothing();
    void powerCutDuringTheDebitAsksAndBuys();
    void powerCutDuringTheDebitAsksAndLeaves();
    void powerCutAfterACallBackAsksForThePriceAgain();
    void powerCutWhileUnclearAsksAgain();
    void powerCutDuringTheRefundRepeatsIt();
    void powerCutDuringTheRefundPrintsTheReceiptAllTheSame();
    void theReceiptThatWaitsForTheRefundIsNoCopy();
    void aDebitThatNobodyWaitsForIsAnOpenItem();
    void aDebitThatFollowsADeclineIsAnOpenItem();
    void aDebitThatFollowsAnUnclearOneThatWasDeclinedIsAnOpenItem();
    void aDebitIsSettledUnderItsOwnNumber();
    void anotherTerminalIsNotUsedBeforeAnOperatorLooked();
    void anotherTerminalIsNotWaitedFor();
    void aDebitStaysWithTheTerminalThatGotIt();
    void theValidatorMayFailMeanwhile();
    void theValidatorMayFailBeforeTheQuote();
    void withoutValidatorTheCardIsLeft();
    void aDeadValidatorDoesNotCloseAMachineThatTakesCards();
    void aValidatorThatOwesAWordClosesTheMachineToCardsToo();
};

void StepCard::withoutATerminalNobodyIsAskedHowToPay()
{
    Driver driver;
    driver.toChoosingCoin().happens(CoinChosen{Coin::Btc});
    QVERIFY(driver.at<SigningIn>());
    QVERIFY(driver.current().way == PaymentWay::Cash);
}

void StepCard::aTerminalThatIsLostLeavesOnlyCash()
{
    Driver driver;
    driver.toChoosingPayment().happens(TerminalLost{});
    QVERIFY(driver.at<ChoosingPayment>());
    driver.happens(PaymentChosen{PaymentWay::Card});
    QVERIFY(driver.at<ChoosingPayment>());
    driver.happens(PaymentChosen{PaymentWay::Cash});
    QVERIFY(driver.at<SigningIn>());
}

// The machine itself is in service: without a word the customer would be back at the start.
void StepCard::aTerminalThatIsLostAfterSignInIsTold()
{
    for (const bool quoted : {false, true}) {
        Driver driver;
        driver.toAmount(); // and back, to stand before the quote
        driver.happens(BackPressed{});
        QVERIFY(driver.at<Quoting>());
        if (!quoted)
            driver.happens(BackPressed{});
        driver.happens(TerminalLost{});
        driver.happens(quoted ? Fact{QuoteAccepted{}} : Fact{AddressConfirmed{}});
        QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Stopped);
        QVERIFY(driver.machine().closed.empty());
    }
}

void StepCard::cashGoesOnAsWithoutATerminal()
{
    Driver driver;
    driver.happens(TerminalReady{"CT1"}).toChoosingCoin().happens(CoinChosen{Coin::Btc});
    driver.happens(PaymentChosen{PaymentWay::Cash}).happens(PhoneSubmitted{});
    driver.happens(CodeSent{300, 60}, first).happens(CodeSubmitted{}).happens(SignedIn{customer()}, first);
    driver.happens(AddressScanned{{bitcoinPayee()}});
    driver.happens(OrderStarted{record(State::Started), customer(), 120'000}, first);
    driver.happens(AddressAccepted{record(State::Ready), customer(), 120'000}, first);
    driver.happens(AddressConfirmed{}).happens(QuoteAccepted{});
    QVERIFY(driver.at<InsertingBills>());
}

void StepCard::anAmountOutsideTheLimitsIsNotOrdered_data()
{
    QTest::addColumn<quint64>("cents");
    QTest::addColumn<bool>("ordered");
    QTest::newRow("nothing") << quint64{0} << false;
    QTest::newRow("a cent below the least") << quint64{999} << false;
    QTest::newRow("the least") << quint64{1000} << true;
    QTest::newRow("the limit") << quint64{10000} << true;
    QTest::newRow("a cent above the limit") << quint64{10001} << false;
}

void StepCard::anAmountOutsideTheLimitsIsNotOrdered()
{
    QFETCH(const quint64, cents);
    QFETCH(const bool, ordered);
    Driver driver;
    driver.toAmount(100).happens(AmountSubmitted{Money::ofMinor(cents, usd())});
    QCOMPARE(driver.wished<DebitCard>(), ordered);
    QCOMPARE(driver.stage<PayingByCard>().notice == PayingByCard::Notice::None, ordered);
    driver.happens(AmountSubmitted{Money::ofMinor(5000, *Currency::parse("EUR"))});
    QVERIFY(!driver.wished<DebitCard>());
}

void StepCard::anAmountIsOrderedOnceAndDurablyFirst()
{
    Driver driver;
    driver.toDebiting();
    const auto* debit = driver.wish<DebitCard>();
    QVERIFY(debit && debit->number == 1 && debit->amount == dollars(60) && debit->purchase == first);
    QVERIFY(debit && !makesThingsSafer(*debit)); // the journal comes first
    QVERIFY(hasMoney(driver.current()));
    QVERIFY(driver.clears(Deadline::Idle));
    QCOMPARE(driver.wait(Deadline::Device), timing::debit);
}

void StepCard::theSameTouchTwiceOrdersOnce()
{
    Driver driver;
    driver.toDebiting().happens(AmountSubmitted{dollars(60)});
    QVERIFY(!driver.wished<DebitCard>());
    QCOMPARE(driver.current().debits, 1U);
}

void StepCard::aDebitBuysWithTheProcessorsReference()
{
    Driver driver;
    driver.toDebiting().debited();
    QVERIFY(driver.at<Completing>());
    QVERIFY(driver.asked(AskKind::Purchase));
    const auto wire = compose(
        {"m-1", usd()}, driver.current(), {AskKind::Purchase, 0}, {"token", "", "", "0123456789AB"}, "");
    QVERIFY(wire.ok());
    QVERIFY(wire->body.find("\"payment_reference\":\"CT100001\"") != std::string::npos);
    QVERIFY(wire->body.find("bills") == std::string::npos);
    driver.debited(); // said again
    QVERIFY(driver.at<Completing>() && !driver.askedAnything());
    QVERIFY(driver.machine().items.empty());
    driver.happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    driver.happens(debitStatus(State::Delivered), first);
    QVERIFY(driver.at<Delivered>());
    QVERIFY(driver.wished<Print>());
}

void StepCard::declinedMayTryAgainUnderANewNumber()
{
    Driver driver;
    driver.toDebiting().happens(CardDeclined{1, "insufficient"}, first);
    QVERIFY(driver.stage<PayingByCard>().step == PayingByCard::Step::Amount);
    QVERIFY(driver.stage<PayingByCard>().reason == "insufficient");
    QVERIFY(!hasMoney(driver.current()));
    driver.happens(AmountSubmitted{dollars(20)});
    QCOMPARE(driver.wish<DebitCard>()->number, 2U);
    driver.debited(1); // of the one that was declined: not this one's
    QVERIFY(driver.at<PayingByCard>());
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
    driver.debited(2);
    QVERIFY(driver.at<Completing>());
}

void StepCard::aPriceThatRunsOutCallsTheDebitBack()
{
    Driver driver;
    driver.toDebiting().passes(Deadline::Price);
    QVERIFY(driver.wished<CancelCard>());
    driver.happens(CardDeclined{1, "cancelled"}, first);
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
}

void StepCard::whatIsApprovedAfterStopGoesBack()
{
    Driver driver;
    driver.toDebiting().happens(CancelPressed{});
    QVERIFY(driver.wished<CancelCard>());
    driver.debited();
    QVERIFY(driver.wished<RefundCard>()); // Athena was never asked to buy
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(isOpenItem(driver, OpenItem::Kind::Refund));
    QVERIFY(!driver.wished<Print>()); // the receipt waits to tell how it went
    driver.happens(CardRefunded{1, "CR100002", true}, first);
    QVERIFY(cardAt(driver).state == DebitState::Voided);
    QVERIFY(driver.wished<Print>());
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Refund));
    driver.happens(CancelBooked{record(State::Cancelled)}, first).happens(DonePressed{});
    QVERIFY(driver.isIdle() && !driver.isOpen());
}

void StepCard::aScamBeforeTheDebitEndsTheVisit()
{
    Driver driver;
    driver.toAmount().happens(ScamReported{});
    QVERIFY(driver.at<ScamStopped>());
}

void StepCard::aScamDuringTheDebitGivesItBack()
{
    Driver driver;
    driver.toDebiting().happens(ScamReported{});
    QVERIFY(driver.wished<CancelCard>());
    Driver declined(driver.machine());
    declined.happens(CardDeclined{1, "cancelled"}, first);
    QVERIFY(declined.at<ScamStopped>());
    driver.debited();
    QVERIFY(driver.at<Refused>() && driver.wished<RefundCard>());
    QVERIFY(!driver.awaits(AskKind::Purchase));
}

void StepCard::aSilentTerminalLeavesAClaim()
{
    Driver driver;
    driver.toDebiting().happens(TerminalLost{});
    QCOMPARE(driver.wait(Deadline::Device), timing::debitAsked);
    driver.passes(Deadline::Device);
    QVERIFY(driver.at<Unresolved>());
    QVERIFY(driver.wished<Print>());
    QVERIFY(isOpenItem(driver, OpenItem::Kind::Debit));
    QVERIFY(!driver.asked(AskKind::Purchase));
    QVERIFY(!wantsStatus(driver.current()));
    driver.happens(DonePressed{});
    QVERIFY(driver.isOpen());
}

void StepCard::whatTurnsOutDebitedLaterGoesBack()
{
    Driver driver;
    driver.toDebiting().passes(Deadline::Device).happens(DonePressed{}).debited();
    QVERIFY(driver.wished<RefundCard>());
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Debit));
    QVERIFY(isOpenItem(driver, OpenItem::Kind::Refund));
    driver.happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(driver.isOpen());
    driver.happens(CardRefunded{1, "CR1", false}, first);
    QVERIFY(!driver.isOpen());
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Refund));
}

void StepCard::whatTurnsOutNotDebitedIsNotOwed()
{
    Driver driver;
    driver.toDebiting().passes(Deadline::Device).happens(CardDeclined{1, "not_started"}, first);
    QVERIFY(cardAt(driver).state == DebitState::NotDebited);
    QVERIFY(!driver.wished<RefundCard>());
    QVERIFY(!hasMoney(driver.current()));
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Debit));
}

// A refund may only go out when nothing can be bought any more.
void StepCard::refusedByAthenaIsCancelledBeforeItIsRefunded()
{
    Driver driver;
    driver.toDebiting().debited().refused(AskKind::Purchase, "limit_exceeded");
    QVERIFY(!driver.wished<RefundCard>());
    driver.happens(debitStatus(State::Ready, 0), first);
    QVERIFY(driver.at<Refused>() && driver.asked(AskKind::Cancel));
    QVERIFY(!driver.wished<RefundCard>());
    driver.happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(driver.wished<RefundCard>());
    driver.happens(CardRefunded{1, "CR1", true}, first);
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
}

void StepCard::anUnansweredPurchaseIsNeverRefunded()
{
    Driver driver;
    driver.toDebiting().debited().passes(Deadline::Outcome);
    QVERIFY(driver.at<Unresolved>());
    QVERIFY(!driver.wished<RefundCard>());
    driver.happens(debitStatus(State::Ready, 0), first);
    QVERIFY(driver.at<Unresolved>() && !driver.wished<RefundCard>());
    driver.happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    QVERIFY(driver.at<Delivered>());
}

void StepCard::aReversalSaysHowTheMoneyWentBack()
{
    Driver driver;
    driver.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    driver.happens(debitStatus(State::ReversalRequired), first);
    QVERIFY(driver.wished<RefundCard>() && !driver.asked(AskKind::Reversal, 1));
    driver.happens(CardRefunded{1, "CR100002", false}, first);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    const auto wire = compose(
        {"m-1", usd()}, driver.current(), {AskKind::Reversal, 1}, {"token", "", "", "0123456789AB"}, "");
    QVERIFY(wire.ok());
    QVERIFY(wire->body.find("\"method\":\"card_refund\"") != std::string::npos);
    QVERIFY(wire->body.find("\"reference\":\"CR100002\"") != std::string::npos);
    driver.happens(ReversalBooked{record(State::Reversed, 60)}, first);
    QVERIFY(isOver(driver.current()));
}

void StepCard::aRefundThatIsRefusedStaysOwed()
{
    Driver driver;
    driver.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    driver.happens(debitStatus(State::ReversalRequired), first);
    driver.happens(CardRefundRefused{1, "refund_refused"}, first);
    QVERIFY(cardAt(driver).state == DebitState::RefundRefused);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    const auto wire = compose(
        {"m-1", usd()}, driver.current(), {AskKind::Reversal, 1}, {"token", "", "", "0123456789AB"}, "");
    QVERIFY(wire->body.find("claim_ticket") != std::string::npos);
    QVERIFY(isOpenItem(driver, OpenItem::Kind::Refund));
    QVERIFY(hasMoney(driver.current()));
}

void StepCard::aRefusedRefundIsOwedAnewWhenItWasNotBoughtAfterAll()
{
    Driver driver;
    driver.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    driver.happens(debitStatus(State::ReversalRequired), first);
    driver.happens(CardRefundRefused{1, "refund_refused"}, first)
        .happens(debitStatus(State::Purchased), first);
    QVERIFY(driver.at<Delivered>());
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Refund));
    driver.happens(debitStatus(State::ReversalRequired), first);
    QVERIFY(driver.at<Refused>());
    QVERIFY(isOpenItem(driver, OpenItem::Kind::Refund));
}

void StepCard::whatWentBackIsOwedToNobodyWhenItWasBoughtAfterAll()
{
    Driver driver;
    driver.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    driver.happens(debitStatus(State::ReversalRequired), first);
    driver.happens(CardRefunded{1, "CR1", false}, first);
    driver.refused(AskKind::Reversal, "bad_state", 1).happens(debitStatus(State::Purchased, 0), first);
    QVERIFY(driver.at<Delivered>());
    QVERIFY(owedBy(driver.stage<Delivered>()).isZero());
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Undercounted));
}

// Athena wanted it undone, the terminal has given it back, and she has bought: nobody owes the customer, and
// an operator sees that she counts what is not there.
void StepCard::coinsAndTheDebitBackAreShownToAnOperator()
{
    for (const bool refundedFirst : {true, false}) {
        Driver driver;
        driver.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
        driver.happens(debitStatus(State::ReversalRequired), first);
        QVERIFY(driver.wished<RefundCard>());
        if (refundedFirst)
            driver.happens(CardRefunded{1, "CR1", false}, first);
        driver.happens(debitStatus(State::Purchased, 55), first);
        QVERIFY(driver.at<Delivered>());
        if (!refundedFirst)
            driver.happens(CardRefunded{1, "CR1", false}, first);
        QVERIFY(driver.stage<Delivered>().paid.card->state == CardPayment::State::Refunded);
        QVERIFY(owedBy(driver.stage<Delivered>()).isZero());
        QVERIFY(!isOpenItem(driver, OpenItem::Kind::Undercounted));
        QCOMPARE(driver.items(OpenItem::Kind::Overcounted), std::size_t{1});
        QVERIFY(driver.machine().items.back().value == dollars(55));
        driver.happens(PowerRestored{});
        QVERIFY(!driver.wished<RefundCard>());
    }
    Driver refused;
    refused.toDebiting().debited().happens(PurchaseBooked{record(State::Purchased, 60)}, first);
    refused.happens(debitStatus(State::ReversalRequired), first)
        .happens(debitStatus(State::Purchased, 60), first);
    refused.happens(CardRefundRefused{1, "refund_refused"}, first).happens(PowerRestored{});
    QVERIFY(!refused.wished<RefundCard>());
    QVERIFY(refused.machine().items.empty());
}

void StepCard::powerCutBeforeTheOrderTakesNothing()
{
    Driver driver;
    driver.toAmount().happens(PowerRestored{});
    QVERIFY(driver.isIdle());
    QVERIFY(!driver.wished<AskCard>());
}

void StepCard::powerCutDuringTheDebitAsksAndBuys()
{
    Driver driver;
    driver.toDebiting().happens(PowerRestored{});
    const auto* asked = driver.wish<AskCard>();
    QVERIFY(asked && asked->number == 1 && asked->amount == dollars(60));
    QVERIFY(!driver.wished<DebitCard>());
    driver.happens(TerminalReady{"CT1"}).debited();
    QVERIFY(driver.at<Completing>());
}

void StepCard::powerCutDuringTheDebitAsksAndLeaves()
{
    Driver driver;
    driver.toDebiting().happens(PowerRestored{}).happens(CardDeclined{1, "not_started"}, first);
    QVERIFY(driver.isIdle());
    Driver calledBack;
    calledBack.toDebiting().happens(CancelPressed{}).happens(PowerRestored{}).debited();
    QVERIFY(calledBack.at<Refused>() && calledBack.wished<RefundCard>());
}

void StepCard::powerCutAfterACallBackAsksForThePriceAgain()
{
    Driver driver;
    driver.toDebiting().happens(BackPressed{}).happens(PowerRestored{});
    QVERIFY(driver.wished<AskCard>());
    driver.happens(ConditionCleared{Closed::Scanner}).happens(ConditionCleared{Closed::Prices});
    driver.happens(TerminalReady{"CT1"}).happens(CardDeclined{1, "cancelled"}, first);
    QVERIFY(driver.at<Quoting>() && driver.stage<Quoting>().step == Quoting::Step::Refreshing);
}

void StepCard::powerCutWhileUnclearAsksAgain()
{
    Driver driver;
    driver.toDebiting().passes(Deadline::Device).happens(PowerRestored{});
    QVERIFY(driver.at<Unresolved>() && driver.wished<AskCard>());
    driver.happens(DonePressed{}).happens(PowerRestored{});
    QVERIFY(driver.openAt<Unresolved>() && driver.wished<AskCard>());
}

void StepCard::powerCutDuringTheRefundRepeatsIt()
{
    Driver driver;
    driver.toDebiting().happens(CancelPressed{}).debited().happens(PowerRestored{});
    QVERIFY(driver.wished<RefundCard>());
    driver.happens(CardRefunded{1, "CR1", true}, first).happens(PowerRestored{});
    QVERIFY(!driver.wished<RefundCard>());
}

void StepCard::powerCutDuringTheRefundPrintsTheReceiptAllTheSame()
{
    Driver driver;
    driver.toDebiting().happens(CancelPressed{}).debited().happens(PowerRestored{});
    QCOMPARE(driver.wait(Deadline::Outcome), timing::refund);
    driver.happens(PrinterChanged{true}).passes(Deadline::Outcome);
    QVERIFY(driver.wished<Print>());
}

void StepCard::theReceiptThatWaitsForTheRefundIsNoCopy()
{
    Driver driver;
    driver.toDebiting().happens(CancelPressed{}).debited().happens(ReprintPressed{});
    QVERIFY(!driver.wished<Print>());
    driver.happens(CardRefunded{1, "CR1", true}, first);
    QVERIFY(driver.wished<Print>() && !driver.wish<Print>()->copy);
}

void StepCard::aDebitThatNobodyWaitsForIsAnOpenItem()
{
    Driver driver;
    driver.happens(CardDebited{1, visa()}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
    driver.happens(CardDebited{1, visa()}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
}

void StepCard::aDebitThatFollowsADeclineIsAnOpenItem()
{
    Driver driver;
    driver.toDebiting().happens(CardDeclined{1, "insufficient"}, first).debited(1);
    QVERIFY(driver.stage<PayingByCard>().step == PayingByCard::Step::Amount);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(60));
    driver.debited(1);
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
}

void StepCard::aDebitThatFollowsAnUnclearOneThatWasDeclinedIsAnOpenItem()
{
    Driver driver;
    driver.toDebiting().passes(Deadline::Device).happens(CardDeclined{1, "insufficient"}, first);
    QVERIFY(!isOpenItem(driver, OpenItem::Kind::Debit));
    driver.debited(1);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(60));
}

void StepCard::aDebitIsSettledUnderItsOwnNumber()
{
    Driver driver;
    driver.toDebiting().happens(CardDeclined{1, "insufficient"}, first).debited(1);
    driver.happens(AmountSubmitted{dollars(40)}).passes(Deadline::Device);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{2});
    driver.happens(CardDeclined{2, "insufficient"}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Debit), std::size_t{1});
    QCOMPARE(driver.machine().items[0].debit, 1U);
}

void StepCard::anotherTerminalIsNotUsedBeforeAnOperatorLooked()
{
    Driver driver;
    driver.happens(TerminalReady{"CT1"}).happens(TerminalLost{}).happens(TerminalReady{"CT2"});
    QVERIFY(!driver.machine().terminal.ready);
    driver.happens(OperatorLooked{});
    QVERIFY(driver.machine().terminal.ready);
    QVERIFY(driver.machine().terminal.serial == "CT2");
}

void StepCard::anotherTerminalIsNotWaitedFor()
{
    Driver driver;
    driver.toDebiting().happens(TerminalLost{}).happens(TerminalReady{"CT2"});
    QCOMPARE(driver.wait(Deadline::Device), timing::debitAsked);
}

void StepCard::aDebitStaysWithTheTerminalThatGotIt()
{
    Driver driver;
    driver.toDebiting();
    QCOMPARE(driver.wish<DebitCard>()->terminal, std::string("CT1"));
    driver.happens(TerminalReady{"CT2"}).happens(OperatorLooked{}).happens(PowerRestored{});
    QCOMPARE(driver.wish<AskCard>()->terminal, std::string("CT1"));
    driver.passes(Deadline::Device).happens(PowerRestored{});
    QCOMPARE(driver.wish<AskCard>()->terminal, std::string("CT1"));
    driver.happens(CardDebited{1, visa()}, first).happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(driver.at<Refused>());
    driver.happens(PowerRestored{});
    QCOMPARE(driver.wish<RefundCard>()->terminal, std::string("CT1"));
}

void StepCard::theValidatorMayFailMeanwhile()
{
    Driver driver;
    driver.toDebiting().happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
    QVERIFY(driver.at<PayingByCard>() && !driver.wished<CancelCard>());
    driver.debited();
    QVERIFY(driver.at<Completing>());
}

void StepCard::theValidatorMayFailBeforeTheQuote()
{
    Driver driver;
    driver.toChoosingPayment().happens(PaymentChosen{PaymentWay::Card});
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.at<SigningIn>());

    Driver byCash;
    byCash.toChoosingPayment().happens(PaymentChosen{PaymentWay::Cash});
    byCash.happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(!byCash.at<SigningIn>());
}

void StepCard::withoutValidatorTheCardIsLeft()
{
    Driver driver;
    driver.toChoosingPayment().happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.at<ChoosingPayment>());
    Driver byCash = driver;
    byCash.happens(PaymentChosen{PaymentWay::Cash});
    QVERIFY(byCash.isIdle());
    driver.happens(PaymentChosen{PaymentWay::Card});
    QVERIFY(driver.at<SigningIn>());
}

void StepCard::aDeadValidatorDoesNotCloseAMachineThatTakesCards()
{
    const StartTouched byCard{"5eed", {}, true};
    Driver lost;
    lost.happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
    QVERIFY(!isOpen(lost.machine()));
    QVERIFY(!Driver(lost).happens(byCard, first).machine().current);
    Driver driver = lost;
    driver.happens(TerminalReady{"CT1"});
    QVERIFY(isOpen(driver.machine()));
    QVERIFY(!Driver(driver).happens(StartTouched{"5eed"}, first).machine().current); // an older journal's
    driver.happens(byCard, first);
    QVERIFY(driver.at<Disclosure>());
    driver.happens(CancelPressed{});
    for (const Closed reason : {Closed::Prices, Closed::Journal, Closed::Clock, Closed::Unsettled,
             Closed::Profile, Closed::Operator, Closed::Scanner, Closed::Athena}) {
        Driver closed = driver;
        closed.happens(ConditionRaised{reason});
        QVERIFY(!isOpen(closed.machine()));
    }
    QVERIFY(isOpen(driver.machine()));
    driver.happens(ValidatorReady{denominations()});
    QVERIFY(isOpen(driver.machine()) && !takesOnlyCards(driver.machine()));
}

// What is said of a bill later would be said under the next customer's hands.
void StepCard::aValidatorThatOwesAWordClosesTheMachineToCardsToo()
{
    for (bool ValidatorFacts::*const owes : {&ValidatorFacts::unsettledCredit, &ValidatorFacts::lostSight}) {
        Driver driver;
        driver.happens(TerminalReady{"CT1"}).happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
        Machine machine = driver.machine();
        machine.validator.*owes = true;
        QVERIFY(!isOpen(machine));
    }
    Driver started; // nothing has been heard of it yet
    started.happens(PowerRestored{}).happens(TerminalReady{"CT1"}).happens(ConditionCleared{Closed::Prices});
    started.happens(ScannerAbsent{});
    QVERIFY(!isOpen(started.machine()));
    QVERIFY(isOpen(started.happens(ValidatorTroubled{ValidatorTroubleKind::Lost}).machine()));
}

ATHENA_TEST(StepCard)
#include "tst_step_card.moc"
