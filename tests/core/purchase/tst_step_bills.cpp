// SPDX-License-Identifier: Apache-2.0
// Money goes in: the life of each bill, and every way to stop taking them.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;
using Ending = InsertingBills::Ending;
using Notice = InsertingBills::Notice;
using Phase = MovingBill::Phase;

namespace {

const InsertingBills& bills(const Driver& driver) { return driver.stage<InsertingBills>(); }

std::uint64_t inside(const Driver& driver)
{
    std::uint64_t sum = 0;
    for (const auto& note : bills(driver).notes)
        sum += note.value.minorUnits();
    return sum / 100;
}

} // namespace

class StepBills : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- one bill ---
    void aBillIsAskedForStackedCreditedAndSettled();
    void nothingIsCreditedBeforeTheDeviceHasCommitted();
    void aBillIsNeverCreditedTwice();
    void aBillOfAnotherCurrencyGoesBack();
    void aSecondBillWhileOneMovesGoesBack();
    void aBillOverTheKiosksOwnLimitGoesBackUnasked();
    void aBillOverAthenasLimitGoesBackAndMoreMayCome();
    void aBillRefusedForAnotherReasonEndsWithWhatIsIn();
    void onlyABillRefusedForGoodIsToldOfAfterwards();
    void theFirstBillRefusedForAnotherReasonIsSaidAndLeaves();
    void withoutAnAnswerTheBillGoesBackAtFourAndAHalfSeconds();
    void aLateApprovalIsTakenBackBeforeTheValidatorOpensAgain();
    void aLateRefusalByTheLimitOpensTheValidatorAgain();
    void anApprovalWhileTheBillGoesBackIsTakenBackWhenItIsOut();
    void anApprovedBillThatIsCommittedOnItsWayBackIsCredited();
    void aBillGivenBackAfterTheOrderToStackIsToldToAthena();
    void aRefusedOrderToStackGivesTheBillBack();
    void aBillStackedWithoutApprovalIsADoubtAndNeverInTheOrder();
    void anAnswerSaidTwiceNeverTakesBackWhatIsIn();
    void aRefusalSaidTwiceEndsNothing();
    void anotherValueThanShownIsAnOpenItem();
    void noBillsNumberIsUsedTwice();
    void theValidatorIsClosedWhenNoBillFitsAnyMore();

    // --- leaving, nothing in ---
    void backClosesWaitsAndReturnsToTheAddress();
    void backGivesTheEscrowedBillBackFirst();
    void whoGoesBackHasTheLimitThatAthenaToldLast();
    void aBillWithoutAnAnswerFixesTheCoin();
    void cancelTellsAthenaAndIdles();
    void walkingAwayWithNothingInCancels();
    void onceABillIsInThereIsNoWayBack();
    void aBillFasterThanBackStaysIn();
    void anAnswerThatComesAfterGoingBackIsNotForgotten();
    void anApprovalThatComesAfterGoingBackIsTakenBack();
    void afterAnApprovalTheAddressIsFrozenAlsoWhenTheBillCameBack();

    // --- the price ---
    void aPriceThatRunsOutWithNothingInIsConfirmedAgain();
    void anEscrowedBillAnsweredPriceExpiredGoesBackAndIsConfirmedAgain();
    void aRefusalMayFollowAnApprovalThatNobodyHeard();
    void aRefusalWithTheRecordOfAnEmptyOrderIsBelieved();
    void aFreshPriceThatCameWithARefusalIsSaidToHaveChanged();
    void thePriceIsLockedByTheFirstApproval();
    void anotherPriceThanTheAgreedOneIsNotPaid();
    void anotherPriceWithMoneyInEndsAtTheAgreedOne();
    void anotherCustomersOrderTakesNoBill();
    void anUnknownCustomerIsNotAnother();
    void theLockThatRunsOutFinishes();
    void theLockThatRunsOutBelowTheMinimumIsOwed();
    void aPriceThatRunsOutWhileGoingBackIsAskedForAnew();

    // --- the end ---
    void finishWaitsUntilTheValidatorIsShut();
    void finishSettlesTheBillOnTheMoveFirst();
    void finishBelowTheMinimumSaysSo();
    void finishCountsTheBillOnTheMoveAndReopensWhenItGoesBack();
    void finishWithNothingDoesNothingAlsoWithoutAMinimum();
    void walkingAwayWithMoneyInsideBuysIt();
    void walkingAwayWhileABillMovesWaitsForIt();
    void walkingAwayBelowTheMinimumIsOwed();
    void aReopenedPurchaseIsNotClosedByTheOldWait();

    // --- trouble ---
    void aLostDeviceEndsWithWhatIsIn();
    void aLostDeviceWithABillOrderedInWaitsTwentySecondsThenDoubts();
    void aBillThatIsStuckIsOwedAlsoWhenItWasNeverOrderedIn();
    void aBillInDoubtAloneIsOwed();
    void nothingOpensAgainAfterADoubt();
    void aLateCommitIsNotCreditedButKept();
    void aLateCommitIsKnownAlsoWhenItsPurchaseIsOver();
    void aLateCommitOfAnotherValueIsAnotherBill();
    void aCreditIsAnotherBillsOnceTheDeviceHasBeenAtRest();
    void aPurchaseWaitsForAthenasWordOnEveryBill();
    void aPurchaseThatWaitsForABillIsAskedForWhenItIsRefused();
    void aPurchaseThatWaitsLongBecomesAClaimAndIsSentLater();
    void aDeviceAtRestThatIsSilentAboutAnOrderedBillLeavesADoubt();
    void aPauseChangesNothing();
    void goingBlindGivesTheBillBackAndEnds_data();
    void goingBlindGivesTheBillBackAndEnds();
    void nothingOpensAgainWhileBlind();
    void theValidatorWorksAgainWhenItSaysThatItIsInhibited();
    void aBillThatWasRejectedIsSaid();
};

void StepBills::aBillIsAskedForStackedCreditedAndSettled()
{
    Driver driver;
    driver.toBills();
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(!driver.machine().validator.inhibited);
    driver.escrowed(20);
    QVERIFY(driver.asked(AskKind::Bill, 1));
    QVERIFY(driver.awaits(AskKind::Bill, 1));
    QCOMPARE(driver.wait(Deadline::Bill), timing::billAnswer);
    QVERIFY(bills(driver).moving->phase == Phase::Asked);
    driver.approved(1);
    QVERIFY(driver.wished<StackBill>());
    QVERIFY(!driver.awaits(AskKind::Bill, 1));
    QVERIFY(driver.clears(Deadline::Bill));
    QCOMPARE(driver.wait(Deadline::Device), timing::device);
    QVERIFY(bills(driver).notes.empty());
    driver.committed(20);
    QVERIFY(driver.wished<AcknowledgeBill>());
    QCOMPARE(inside(driver), std::uint64_t{20});
    QVERIFY(driver.machine().validator.unsettledCredit);
    driver.happens(BillSettled{});
    QVERIFY(!bills(driver).moving);
    QVERIFY(!driver.machine().validator.unsettledCredit);
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(bills(driver).remaining == dollars(480));
}

void StepBills::nothingIsCreditedBeforeTheDeviceHasCommitted()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillSettled{});
    QVERIFY(bills(driver).notes.empty());
    QVERIFY(bills(driver).moving.has_value());
}

void StepBills::aBillIsNeverCreditedTwice()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).committed(20);
    for (int again = 0; again < 3; ++again) {
        driver.committed(20);
        QVERIFY(driver.wished<AcknowledgeBill>());
    }
    driver.happens(BillCommitted{});
    QCOMPARE(inside(driver), std::uint64_t{20});
    QVERIFY(driver.machine().items.empty());
    driver.happens(BillSettled{}).bill(50, 2); // and the next one counts
    QCOMPARE(inside(driver), std::uint64_t{70});
}

void StepBills::aBillOfAnotherCurrencyGoesBack()
{
    Driver driver;
    driver.toBills().happens(BillInEscrow{Money::ofMinor(2000, *Currency::parse("MXN"))});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.askedAnything());
    QVERIFY(bills(driver).notice == Notice::NotAccepted);
    driver.happens(BillReturned{}).happens(BillInEscrow{Money::zero(usd())});
    QVERIFY(driver.wished<ReturnBill>());
}

void StepBills::aSecondBillWhileOneMovesGoesBack()
{
    Driver driver;
    driver.toBills().escrowed(20).escrowed(50);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(bills(driver).moving->note.value == dollars(20));
}

void StepBills::aBillOverTheKiosksOwnLimitGoesBackUnasked()
{
    Driver driver;
    driver.toScanning(40).happens(AddressScanned{{bitcoinPayee()}});
    driver.happens(OrderStarted{record(State::Started), customer(40), 120'000});
    driver.happens(AddressAccepted{record(State::Ready), customer(40), 120'000});
    driver.happens(AddressConfirmed{}).happens(QuoteAccepted{}).escrowed(50);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.askedAnything());
    driver.happens(BillReturned{});
    QVERIFY(bills(driver).notice == Notice::OverLimit);
    QVERIFY(driver.wished<AcceptBills>());
    driver.escrowed(20);
    QVERIFY(driver.asked(AskKind::Bill, 2)); // each note in escrow takes the next number
}

void StepBills::aBillOverAthenasLimitGoesBackAndMoreMayCome()
{
    Driver driver;
    driver.toBills().escrowed(100).happens(BillDeclined{1, "limit_exceeded", dollars(60)});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(bills(driver).remaining == dollars(60));
    driver.happens(BillReturned{});
    QVERIFY(bills(driver).notice == Notice::OverLimit);
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(!driver.asked(AskKind::BillReturned, 1)); // it was never approved
}

void StepBills::aBillRefusedForAnotherReasonEndsWithWhatIsIn()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).refused(AskKind::Bill, "not_authorized", 2);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(driver.wished<StopBills>());
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
    QVERIFY(driver.stage<Completing>().paid.turnedAway == dollars(50)); // and is told why it ended
}

void StepBills::onlyABillRefusedForGoodIsToldOfAfterwards()
{
    Driver late; // the refusal comes when the bill is out already
    late.toBills().bill(20, 1).escrowed(50).passes(Deadline::Bill).happens(BillReturned{});
    late.refused(AskKind::Bill, "not_authorized", 2).happens(ValidatorInhibited{});
    QVERIFY(late.stage<Completing>().paid.turnedAway == dollars(50));
    Driver limit;
    limit.toBills().bill(20, 1).escrowed(50).happens(BillDeclined{2, "limit_exceeded", dollars(30)});
    limit.happens(BillReturned{}).happens(FinishPressed{}).happens(ValidatorInhibited{});
    QVERIFY(!limit.stage<Completing>().paid.turnedAway);
    Driver lost; // nobody knows where it is: it did not come back
    lost.toBills().bill(20, 1).escrowed(50).refused(AskKind::Bill, "not_authorized", 2);
    lost.happens(ValidatorReady{.denominations = {}, .powerUp = PowerUpBill::InStacker})
        .happens(ValidatorInhibited{});
    QVERIFY(!lost.stage<Completing>().paid.turnedAway);
}

void StepBills::theFirstBillRefusedForAnotherReasonIsSaidAndLeaves()
{
    Driver driver;
    driver.toBills().escrowed(50).refused(AskKind::Bill, "bad_state", 1);
    driver.happens(ValidatorInhibited{}).happens(BillReturned{});
    QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused); // which says so
    driver.passes(Deadline::Leave);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.awaits(AskKind::Cancel));
}

void StepBills::withoutAnAnswerTheBillGoesBackAtFourAndAHalfSeconds()
{
    Driver driver;
    driver.toBills().escrowed(20).passes(Deadline::Bill);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(driver.awaits(AskKind::Bill, 1)); // still to be known
    driver.happens(BillReturned{});
    QVERIFY(!driver.wished<AcceptBills>());
    QVERIFY(bills(driver).notice == Notice::NoAnswer);
    driver.happens(ValidatorInhibited{});
    QVERIFY(!driver.wished<AcceptBills>());
    driver.escrowed(20); // a bill that slipped in goes back
    QVERIFY(driver.wished<ReturnBill>());
}

void StepBills::aLateApprovalIsTakenBackBeforeTheValidatorOpensAgain()
{
    Driver driver;
    driver.toBills().escrowed(20).passes(Deadline::Bill).happens(BillReturned{}).approved(1);
    QVERIFY(driver.asked(AskKind::BillReturned, 1));
    QVERIFY(!driver.wished<StackBill>());
    QVERIFY(!driver.wished<AcceptBills>());
    driver.happens(BillReturnBooked{1, record(State::Funding), dollars(500)});
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(driver.pending().empty());
    QVERIFY(bills(driver).notes.empty());
}

void StepBills::aLateRefusalByTheLimitOpensTheValidatorAgain()
{
    Driver driver;
    driver.toBills().escrowed(20).passes(Deadline::Bill).happens(BillReturned{});
    driver.happens(BillDeclined{1, "limit_exceeded", dollars(10)});
    QVERIFY(driver.wished<AcceptBills>());
}

void StepBills::anApprovalWhileTheBillGoesBackIsTakenBackWhenItIsOut()
{
    Driver driver;
    driver.toBills().escrowed(20).passes(Deadline::Bill).approved(1);
    QVERIFY(!driver.wished<StackBill>());
    QVERIFY(!driver.asked(AskKind::BillReturned, 1)); // it is not out yet
    driver.happens(BillReturned{});
    QVERIFY(driver.asked(AskKind::BillReturned, 1));
    QVERIFY(driver.wished<StopBills>());
}

void StepBills::anApprovedBillThatIsCommittedOnItsWayBackIsCredited()
{
    Driver refused; // the order to stack got no answer, and was obeyed all the same
    refused.toBills().escrowed(20).approved(1).happens(StackRefused{}).committed(20);
    QCOMPARE(inside(refused), std::uint64_t{20});
    QVERIFY(refused.machine().items.empty());

    Driver late; // Athena said yes while it was to go back
    late.toBills().escrowed(20).passes(Deadline::Bill).approved(1);
    QCOMPARE(late.wait(Deadline::Lock), timing::priceLock);
    late.committed(20);
    QCOMPARE(inside(late), std::uint64_t{20});
    QVERIFY(!late.asked(AskKind::BillReturned, 1));
}

void StepBills::aBillGivenBackAfterTheOrderToStackIsToldToAthena()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).approved(2, 70).happens(BillReturned{});
    QVERIFY(driver.asked(AskKind::BillReturned, 2));
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(!driver.wished<AcceptBills>());
    QCOMPARE(inside(driver), std::uint64_t{20});
    QVERIFY(bills(driver).notice == Notice::GivenBack);
    driver.happens(BillReturnBooked{2, record(State::Funding, 20), dollars(480)});
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(bills(driver).remaining == dollars(480));
}

void StepBills::aRefusedOrderToStackGivesTheBillBack()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(StackRefused{});
    QVERIFY(driver.wished<ReturnBill>());
    driver.happens(BillReturned{});
    QVERIFY(driver.asked(AskKind::BillReturned, 1));
    Driver other; // nothing was ordered
    other.toBills().escrowed(20).happens(StackRefused{});
    QVERIFY(!other.wished<ReturnBill>());
}

void StepBills::aBillStackedWithoutApprovalIsADoubtAndNeverInTheOrder()
{
    for (const bool returning : {false, true}) {
        Driver driver;
        driver.toBills().bill(20, 1).escrowed(50);
        if (returning)
            driver.passes(Deadline::Bill);
        driver.committed(50);
        QVERIFY(driver.wished<AcknowledgeBill>());
        QCOMPARE(driver.items(OpenItem::Kind::Unapproved), std::size_t{1});
        if (!returning)
            QVERIFY(driver.wished<StopBills>());
        driver.happens(ValidatorInhibited{});
        const auto& paid = driver.stage<Completing>().paid;
        QVERIFY(paid.amount == dollars(20));
        QVERIFY(paid.doubts.at(0).note.value == dollars(50));
        // An approval that comes now is not for the order any more.
        driver.approved(2, 70);
        QVERIFY(driver.asked(AskKind::BillReturned, 2));
    }
}

void StepBills::anAnswerSaidTwiceNeverTakesBackWhatIsIn()
{
    Driver driver;
    driver.toBills().bill(20, 1);
    const auto before = driver.machine();
    driver.approved(1).happens(BillDeclined{1, "limit_exceeded", dollars(0)});
    driver.happens(BillReturnBooked{1, record(State::Funding), dollars(1)});
    driver.approved(9);
    QVERIFY(driver.machine() == before);
    QVERIFY(!driver.askedAnything());
    // Nor after the order has gone out.
    driver.happens(FinishPressed{}).happens(ValidatorInhibited{}).approved(1);
    QVERIFY(!driver.askedAnything());
}

void StepBills::aRefusalSaidTwiceEndsNothing()
{
    Driver driver;
    driver.toBills().bill(20, 1).refused(AskKind::Bill, "bad_state", 1);
    QVERIFY(bills(driver).ending == Ending::None);
}

void StepBills::anotherValueThanShownIsAnOpenItem()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).committed(100);
    QCOMPARE(inside(driver), std::uint64_t{20}); // what was approved
    QCOMPARE(driver.items(OpenItem::Kind::Mismatch), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(100));
}

// The same number with another value is idempotency_mismatch, and an old answer for a new bill.
void StepBills::noBillsNumberIsUsedTwice()
{
    Driver driver;
    driver.toBills().escrowed(20);
    driver.happens(AskRefused{{AskKind::Bill, 1}, "price_expired", 0, record(State::Ready)});
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    driver.happens(StatusReported{record(State::Ready), customer(), 120'000}).happens(QuoteAccepted{});
    driver.escrowed(100);
    QVERIFY(driver.asked(AskKind::Bill, 2));
    QVERIFY(driver.current().asked.at(2) == dollars(100));
    // After going back, too.
    driver.happens(BackPressed{}).happens(BillReturned{}).happens(ValidatorInhibited{});
    driver.happens(BillDeclined{2, "limit_exceeded", dollars(60)});
    driver.happens(AddressConfirmed{}).happens(QuoteAccepted{}).escrowed(50);
    QVERIFY(driver.asked(AskKind::Bill, 3));
}

void StepBills::theValidatorIsClosedWhenNoBillFitsAnyMore()
{
    Driver driver;
    driver.toBills().escrowed(100);
    driver.happens(BillApproved{1, dollars(4), record(State::Funding, 100), timing::priceLock});
    driver.committed(100).happens(BillSettled{});
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(!driver.wished<AcceptBills>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.at<InsertingBills>()); // no automatic finish
    driver.happens(FinishPressed{});
    QVERIFY(driver.at<Completing>());
}

void StepBills::backClosesWaitsAndReturnsToTheAddress()
{
    Driver driver;
    driver.toBills().happens(BackPressed{});
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(driver.at<InsertingBills>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Ready);
    QVERIFY(driver.stage<ConfirmingAddress>().payee == bitcoinPayee());
    // A device that never confirms does not hold the customer for ever.
    Driver silent;
    silent.toBills().happens(BackPressed{});
    QCOMPARE(silent.wait(Deadline::Device), timing::device);
    silent.passes(Deadline::Device);
    QVERIFY(silent.at<ConfirmingAddress>());
}

void StepBills::backGivesTheEscrowedBillBackFirst()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(BackPressed{});
    QVERIFY(driver.wished<ReturnBill>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.at<InsertingBills>());
    driver.happens(BillReturned{});
    QVERIFY(driver.at<ConfirmingAddress>());
    QVERIFY(driver.awaits(AskKind::Bill, 1));
}

void StepBills::whoGoesBackHasTheLimitThatAthenaToldLast()
{
    const auto declined = [](Driver driver, std::uint64_t left) {
        driver.toBills().escrowed(100).happens(BillDeclined{1, "limit_exceeded", dollars(left)});
        driver.happens(BillReturned{}).happens(BackPressed{}).happens(ValidatorInhibited{});
        return driver;
    };
    Driver driver = declined({}, 60);
    driver.happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().order.customer.buyLimit == dollars(60));
    driver.happens(QuoteAccepted{}).escrowed(100);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.asked(AskKind::Bill, 2));
    QVERIFY(declined({}, 0).stage<NothingAllowed>().customer.buyLimit == dollars(0));
    // Also where her answer comes only then.
    Driver late;
    late.toBills().escrowed(100).happens(BackPressed{}).happens(BillReturned{}).happens(ValidatorInhibited{});
    late.happens(BillDeclined{1, "limit_exceeded", dollars(60)}).happens(AddressConfirmed{});
    QVERIFY(late.stage<Quoting>().order.customer.buyLimit == dollars(60));
    // What an earlier program decided stays.
    Machine before = Driver().machine();
    before.rules = 3;
    Driver older = declined(Driver(before), 0);
    QVERIFY(older.stage<ConfirmingAddress>().visit.customer.buyLimit == dollars(500));
}

// Athena may hold it for in: with another order she would be asked to return a bill that she does not know
// there.
void StepBills::aBillWithoutAnAnswerFixesTheCoin()
{
    Driver driver;
    driver.toBills()
        .escrowed(20)
        .happens(BackPressed{})
        .happens(ValidatorInhibited{})
        .happens(BillReturned{});
    driver.happens(ScanAgainPressed{}).happens(AddressScanned{{litecoinPayee()}});
    QVERIFY(!driver.stage<EnteringAddress>().maySwitch);
    driver.happens(CoinSwitched{Coin::Ltc});
    QVERIFY(driver.at<EnteringAddress>());
    // What an earlier program let happen has happened.
    Machine before = Driver().machine();
    before.rules = 0;
    Driver older(before);
    older.toBills().escrowed(20).happens(BackPressed{});
    older.happens(ValidatorInhibited{}).happens(BillReturned{}).happens(ScanAgainPressed{});
    older.happens(AddressScanned{{litecoinPayee()}});
    QVERIFY(older.stage<EnteringAddress>().maySwitch);
}

void StepBills::cancelTellsAthenaAndIdles()
{
    Driver driver;
    driver.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
    driver.happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(!driver.isOpen());
}

void StepBills::walkingAwayWithNothingInCancels()
{
    Driver driver;
    driver.toBills().passes(Deadline::Idle).happens(ValidatorInhibited{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepBills::onceABillIsInThereIsNoWayBack()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1);
    for (const Fact& way : {Fact{BackPressed{}}, Fact{CancelPressed{}}}) {
        driver.happens(way);
        QVERIFY(bills(driver).ending == Ending::None);
    }
    driver.committed(20).happens(BillSettled{}).happens(BackPressed{}).happens(CancelPressed{});
    QVERIFY(bills(driver).ending == Ending::None);
    QVERIFY(!driver.wished<StopBills>());
}

void StepBills::aBillFasterThanBackStaysIn()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(BackPressed{}).approved(1).committed(20);
    driver.happens(ValidatorInhibited{}).happens(BillSettled{});
    QCOMPARE(inside(driver), std::uint64_t{20});
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(bills(driver).ending == Ending::None);
}

void StepBills::anAnswerThatComesAfterGoingBackIsNotForgotten()
{
    Driver driver;
    driver.toBills()
        .escrowed(20)
        .happens(BackPressed{})
        .happens(ValidatorInhibited{})
        .happens(BillReturned{});
    driver.refused(AskKind::Bill, "bad_state", 1);
    QVERIFY(driver.asked(AskKind::BillReturned, 1)); // an approval may have gone unheard
    driver.refused(AskKind::BillReturned, "bad_state", 1);
    QVERIFY(driver.pending().empty());
    driver.happens(AddressConfirmed{}).happens(QuoteAccepted{});
    QVERIFY(driver.wished<AcceptBills>());
}

void StepBills::anApprovalThatComesAfterGoingBackIsTakenBack()
{
    for (int steps = 0; steps < 3; ++steps) {
        Driver driver;
        driver.toBills().escrowed(20).happens(BackPressed{}).happens(ValidatorInhibited{});
        driver.happens(BillReturned{});
        if (steps == 1)
            driver.happens(ScanAgainPressed{});
        if (steps == 2)
            driver.happens(AddressConfirmed{});
        driver.approved(1);
        QVERIFY(driver.asked(AskKind::BillReturned, 1));
        driver.happens(BillReturnBooked{1, record(State::Funding), dollars(500)});
        QVERIFY(driver.pending().empty());
    }
}

void StepBills::afterAnApprovalTheAddressIsFrozenAlsoWhenTheBillCameBack()
{
    auto other = bitcoinPayee();
    other.address = "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4";
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillReturned{});
    driver.happens(BillReturnBooked{1, record(State::Funding), dollars(500)});
    driver.happens(BackPressed{}).happens(ValidatorInhibited{}).happens(ScanAgainPressed{});
    driver.happens(AddressScanned{{other}});
    QVERIFY(driver.stage<EnteringAddress>().notice == EnteringAddress::Notice::RefusedByAthena);
    QVERIFY(!driver.askedAnything());
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Ready);
    QVERIFY(!driver.askedAnything()); // Athena would refuse it in FUNDING
}

void StepBills::aPriceThatRunsOutWithNothingInIsConfirmedAgain()
{
    Driver driver;
    driver.toBills().passes(Deadline::Price);
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(driver.at<InsertingBills>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
    QVERIFY(driver.asked(AskKind::Poll));
}

void StepBills::anEscrowedBillAnsweredPriceExpiredGoesBackAndIsConfirmedAgain()
{
    for (const bool clockFirst : {true, false}) {
        Driver driver;
        driver.toBills().escrowed(20);
        if (clockFirst) {
            driver.passes(Deadline::Price);
            QVERIFY(driver.wished<StopBills>());
            QVERIFY(!driver.wished<ReturnBill>()); // it is asked
        }
        driver.refused(AskKind::Bill, "price_expired", 1);
        QVERIFY(driver.wished<ReturnBill>());
        driver.happens(ValidatorInhibited{}).happens(BillReturned{});
        QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
    }
}

void StepBills::aRefusalMayFollowAnApprovalThatNobodyHeard()
{
    Driver away;
    away.toBills().bill(20, 1).escrowed(50).passes(Deadline::Bill).happens(ValidatorInhibited{});
    away.happens(BillReturned{});
    QVERIFY(!away.asked(AskKind::BillReturned, 2)); // nobody knows yet that it was approved
    away.refused(AskKind::Bill, "not_found", 2);
    QVERIFY(away.asked(AskKind::BillReturned, 2));
    Driver here;
    here.toBills().bill(20, 1).escrowed(50).refused(AskKind::Bill, "not_found", 2);
    QVERIFY(here.wished<ReturnBill>());
    QVERIFY(!here.asked(AskKind::BillReturned, 2)); // not before it is out
    here.happens(ValidatorInhibited{}).happens(BillReturned{});
    QVERIFY(here.asked(AskKind::BillReturned, 2));
}

void StepBills::aRefusalWithTheRecordOfAnEmptyOrderIsBelieved()
{
    Driver driver;
    driver.toBills().escrowed(20);
    driver.happens(AskRefused{{AskKind::Bill, 1}, "not_authorized", 0, record(State::Ready)});
    driver.happens(BillReturned{});
    QVERIFY(!driver.asked(AskKind::BillReturned, 1));
}

void StepBills::aFreshPriceThatCameWithARefusalIsSaidToHaveChanged()
{
    auto fresh = record(State::Ready);
    fresh.price = *Price::parse("51000.00", usd(), Coin::Btc);
    Driver driver;
    driver.toBills().escrowed(20).happens(AskRefused{{AskKind::Bill, 1}, "price_expired", 0, fresh});
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    driver.happens(StatusReported{fresh, customer(), 120'000});
    QVERIFY(driver.stage<Quoting>().changed);
    QVERIFY(driver.stage<Quoting>().order.record.price == fresh.price);
}

void StepBills::thePriceIsLockedByTheFirstApproval()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(BillApproved{1, dollars(480), record(State::Funding, 20), 599'000});
    QVERIFY(driver.clears(Deadline::Price));
    QCOMPARE(driver.wait(Deadline::Lock), Milliseconds{599'000});
    driver.passes(Deadline::Price);
    QVERIFY(bills(driver).ending == Ending::None);
    driver.committed(20).happens(BillSettled{}).escrowed(20).approved(2, 40);
    QCOMPARE(driver.wait(Deadline::Lock), Milliseconds{-1}); // not again
}

// Athena's last word is not what the customer has seen and agreed to.
void StepBills::anotherPriceThanTheAgreedOneIsNotPaid()
{
    auto fresh = record(State::Funding, 20);
    fresh.price = *Price::parse("61000.00", usd(), Coin::Btc);
    Driver driver;
    driver.toBills().escrowed(20).happens(BillApproved{1, dollars(480), fresh, 599'000});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.wished<StackBill>());
    QCOMPARE(driver.wait(Deadline::Lock), Milliseconds{-1});
    driver.happens(BillReturned{});
    QVERIFY(driver.awaits(AskKind::BillReturned, 1));
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.asked(AskKind::Poll));
    auto back = fresh;
    back.sovereignAmount = dollars(0);
    driver.happens(BillReturnBooked{1, back, dollars(500)})
        .happens(StatusReported{back, customer(), 120'000});
    const auto& quote = driver.stage<Quoting>();
    QVERIFY(quote.changed && quote.order.record.price == fresh.price);
    driver.happens(QuoteAccepted{}).escrowed(20).happens(BillApproved{2, dollars(480), fresh, 599'000});
    QVERIFY(driver.wished<StackBill>()); // agreed to now
}

void StepBills::anotherPriceWithMoneyInEndsAtTheAgreedOne()
{
    auto fresh = record(State::Funding, 70);
    fresh.price = *Price::parse("61000.00", usd(), Coin::Btc);
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).happens(BillApproved{2, dollars(430), fresh, 599'000});
    QVERIFY(driver.wished<ReturnBill>());
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
    QVERIFY(driver.stage<Completing>().paid.order.record.price == record(State::Funding, 20).price);
}

void StepBills::anotherCustomersOrderTakesNoBill()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(BillApproved{
        1, dollars(480), record(State::Funding, 20), 599'000, "c0ffee00-0000-4000-8000-000000000002"});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.wished<StackBill>());
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused);
    QVERIFY(driver.awaits(AskKind::BillReturned, 1));

    Driver own;
    own.toBills().escrowed(20).happens(
        BillApproved{1, dollars(480), record(State::Funding, 20), 599'000, customer().customerId});
    QVERIFY(own.wished<StackBill>());
}

// An order that names nobody is nobody else's, and neither is an answer that names nobody.
void StepBills::anUnknownCustomerIsNotAnother()
{
    StatusReported unnamed{record(State::Ready), customer(), 60'000};
    unnamed.customer.customerId.clear();
    Driver driver;
    driver.toQuote().passes(Deadline::Price).happens(unnamed, first);
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Shown);
    QVERIFY(driver.stage<Quoting>().order.customer.customerId.empty());
    driver.happens(QuoteAccepted{})
        .escrowed(20)
        .happens(BillApproved{1, dollars(480), record(State::Funding, 20), 599'000, customer().customerId});
    QVERIFY(driver.wished<StackBill>());

    Driver own;
    own.toBills().escrowed(20).approved(1, 20);
    QVERIFY(own.wished<StackBill>());
    QVERIFY(own.stage<InsertingBills>().order.customer.customerId == customer().customerId);
}

void StepBills::theLockThatRunsOutFinishes()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).passes(Deadline::Lock);
    QVERIFY(driver.wished<StopBills>());
    driver.approved(2, 70);
    QVERIFY(driver.wished<StackBill>()); // the note in flight is settled
    driver.happens(ValidatorInhibited{}).committed(50).happens(BillSettled{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(70));
}

void StepBills::theLockThatRunsOutBelowTheMinimumIsOwed()
{
    Driver driver;
    driver.toBills().bill(5, 1).passes(Deadline::Lock).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Refused>().paid.amount == dollars(5));
    QVERIFY(driver.asked(AskKind::Cancel));
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
}

void StepBills::aPriceThatRunsOutWhileGoingBackIsAskedForAnew()
{
    Driver driver;
    driver.toBills().happens(BackPressed{}).passes(Deadline::Price);
    QVERIFY(driver.wait(Deadline::Price) > 0);
    driver.happens(ValidatorInhibited{}).passes(Deadline::Price).happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
}

void StepBills::finishWaitsUntilTheValidatorIsShut()
{
    Driver driver;
    driver.toBills().bill(20, 1).happens(FinishPressed{});
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(driver.at<InsertingBills>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
    QVERIFY(driver.asked(AskKind::Purchase));
    QCOMPARE(driver.wait(Deadline::Outcome), timing::outcome);
}

void StepBills::finishSettlesTheBillOnTheMoveFirst()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).happens(FinishPressed{}).happens(ValidatorInhibited{});
    QVERIFY(driver.at<InsertingBills>());
    driver.approved(2, 70);
    QVERIFY(driver.wished<StackBill>());
    driver.committed(50);
    QVERIFY(driver.at<InsertingBills>());
    driver.happens(BillSettled{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(70));
}

void StepBills::finishBelowTheMinimumSaysSo()
{
    Driver driver;
    driver.toBills().bill(5, 1).happens(FinishPressed{});
    QVERIFY(bills(driver).ending == Ending::None);
    QVERIFY(bills(driver).notice == Notice::BelowMinimum);
    QVERIFY(!driver.wished<StopBills>());
}

void StepBills::finishCountsTheBillOnTheMoveAndReopensWhenItGoesBack()
{
    Driver driver;
    driver.toBills().bill(5, 1).escrowed(20).happens(FinishPressed{});
    QVERIFY(bills(driver).ending == Ending::Finish);
    driver.happens(ValidatorInhibited{}).happens(BillDeclined{2, "limit_exceeded", dollars(10)});
    driver.happens(BillReturned{});
    QVERIFY(bills(driver).ending == Ending::None);
    QVERIFY(bills(driver).notice == Notice::BelowMinimum);
    QVERIFY(driver.wished<AcceptBills>());
}

void StepBills::finishWithNothingDoesNothingAlsoWithoutAMinimum()
{
    auto free = record(State::Ready);
    free.minimumAmount.reset();
    Driver driver;
    driver.toQuote().passes(Deadline::Price).happens(StatusReported{free, customer(), 120'000});
    driver.happens(QuoteAccepted{}).happens(FinishPressed{});
    QVERIFY(bills(driver).ending == Ending::None);
    // The only bill goes back after Finish: the customer may go on.
    driver.escrowed(20).happens(FinishPressed{}).happens(ValidatorInhibited{});
    driver.happens(BillDeclined{1, "limit_exceeded", dollars(10)}).happens(BillReturned{});
    QVERIFY(driver.at<InsertingBills>());
    QVERIFY(driver.wished<AcceptBills>());
}

void StepBills::walkingAwayWithMoneyInsideBuysIt()
{
    Driver driver;
    driver.toBills().bill(20, 1).passes(Deadline::Idle);
    QVERIFY(driver.wished<StopBills>());
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
}

void StepBills::walkingAwayWhileABillMovesWaitsForIt()
{
    Driver driver;
    driver.toBills().escrowed(20);
    QCOMPARE(driver.wait(Deadline::Idle), timing::bills);
    driver.passes(Deadline::Idle);
    QCOMPARE(driver.wait(Deadline::Idle), timing::bills);
    QVERIFY(bills(driver).ending == Ending::None);
    driver.approved(1).committed(20).happens(BillSettled{}).passes(Deadline::Idle);
    QVERIFY(bills(driver).ending == Ending::WalkAway);
}

void StepBills::walkingAwayBelowTheMinimumIsOwed()
{
    Driver driver;
    driver.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{});
    QVERIFY(driver.at<Refused>());
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(!driver.asked(AskKind::Purchase));
    QVERIFY(driver.wished<Print>());
}

// The wait for the device that Finish began must not hit the bill that comes after the reopening.
void StepBills::aReopenedPurchaseIsNotClosedByTheOldWait()
{
    Driver driver;
    driver.toBills().bill(5, 1).escrowed(20).happens(FinishPressed{}).happens(ValidatorInhibited{});
    driver.happens(BillDeclined{2, "limit_exceeded", dollars(10)}).happens(BillReturned{});
    QVERIFY(driver.wished<AcceptBills>());
    QVERIFY(driver.clears(Deadline::Device));
}

void StepBills::aLostDeviceEndsWithWhatIsIn()
{
    Driver driver;
    driver.toBills().bill(20, 1).happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20)); // nothing is on the move
    QVERIFY(driver.wished<StopBills>());
    QVERIFY(driver.machine().closed.contains(Closed::Validator));
    Driver empty;
    empty.toBills().happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
    QVERIFY(empty.stage<NothingAllowed>().why == NothingAllowed::Why::Stopped);
    empty.happens(DonePressed{});
    QVERIFY(empty.isIdle());
    QVERIFY(empty.asked(AskKind::Cancel));
}

void StepBills::aLostDeviceWithABillOrderedInWaitsTwentySecondsThenDoubts()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.at<InsertingBills>());
    QCOMPARE(driver.wait(Deadline::Device), Milliseconds{20'000});
    driver.passes(Deadline::Device);
    const auto& paid = driver.stage<Completing>().paid;
    QVERIFY(paid.amount == dollars(20));
    QVERIFY(paid.doubts.at(0).kind == Doubt::Kind::Lost);
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QVERIFY(!driver.awaits(AskKind::BillReturned, 2)); // nobody knows
}

void StepBills::aBillThatIsStuckIsOwedAlsoWhenItWasNeverOrderedIn()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(ValidatorTroubled{ValidatorTroubleKind::Jam}).approved(1);
    driver.passes(Deadline::Device);
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QVERIFY(!driver.asked(AskKind::BillReturned, 1));
    QVERIFY(driver.at<Refused>());
}

void StepBills::aBillInDoubtAloneIsOwed()
{
    Driver driver;
    driver.toBills().escrowed(50).approved(1, 50);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost}).passes(Deadline::Device);
    QVERIFY(driver.stage<Refused>().paid.amount.isZero());
    QCOMPARE(driver.stage<Refused>().paid.doubts.size(), std::size_t{1});
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(driver.wished<Print>()); // the customer leaves with a claim
}

void StepBills::nothingOpensAgainAfterADoubt()
{
    Driver finishing; // 5 in, 20 lost after Finish: below the minimum, and still the end
    finishing.toBills().bill(5, 1).escrowed(20).happens(FinishPressed{}).approved(2, 25);
    finishing.happens(ValidatorInhibited{}).passes(Deadline::Device);
    QVERIFY(!finishing.wished<AcceptBills>());
    QVERIFY(finishing.at<Refused>());

    Driver back; // stacked against the order to give back
    back.toBills().escrowed(20).happens(BackPressed{}).happens(ValidatorInhibited{}).committed(20);
    QVERIFY(!back.wished<AcceptBills>());
    QVERIFY(back.at<Refused>());
    QCOMPARE(back.stage<Refused>().paid.doubts.size(), std::size_t{1});
}

void StepBills::aLateCommitIsNotCreditedButKept()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost}).passes(Deadline::Device);
    driver.committed(50);
    QVERIFY(driver.wished<AcknowledgeBill>());
    const auto& paid = driver.stage<Completing>().paid;
    QVERIFY(paid.amount == dollars(20));
    QCOMPARE(paid.notes.size(), std::size_t{1});
    QVERIFY(paid.doubts.at(0).kind == Doubt::Kind::Late);
    QCOMPARE(driver.machine().items.size(), std::size_t{1}); // one bill, one item
    QCOMPARE(driver.items(OpenItem::Kind::Late), std::size_t{1});
    driver.committed(50);
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
}

void StepBills::aLateCommitIsKnownAlsoWhenItsPurchaseIsOver()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Jam}).passes(Deadline::Device);
    driver.happens(PurchaseBooked{record(State::Delivered, 20)}).happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(!driver.isOpen());
    driver.committed(50);
    QVERIFY(driver.wished<AcknowledgeBill>());
    QCOMPARE(driver.items(OpenItem::Kind::Late), std::size_t{1});
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
    QVERIFY(!driver.machine().closed.contains(Closed::Operator));
}

void StepBills::aLateCommitOfAnotherValueIsAnotherBill()
{
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Jam}).passes(Deadline::Device);
    driver.committed(10);
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
}

void StepBills::aCreditIsAnotherBillsOnceTheDeviceHasBeenAtRest()
{
    for (const bool rested : {false, true}) {
        Driver driver;
        driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
        driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost}).passes(Deadline::Device);
        if (rested)
            driver.happens(ValidatorReady{denominations(), PowerUpBill::None, true});
        driver.happens(BillCommitted{});
        QCOMPARE(driver.items(OpenItem::Kind::Late), std::size_t{rested ? 0U : 1U});
        QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{rested ? 1U : 0U});
    }
}

void StepBills::aPurchaseWaitsForAthenasWordOnEveryBill()
{
    Driver driver;
    driver.toBills().bill(50, 1).escrowed(20).happens(ValidatorTroubled{ValidatorTroubleKind::Cheated});
    driver.happens(BillReturned{});
    QVERIFY(driver.at<Completing>());
    QVERIFY(!driver.awaits(AskKind::Purchase));
    driver.happens(BillApproved{2, dollars(400), record(State::Funding, 70), 0});
    QVERIFY(driver.awaits(AskKind::BillReturned, 2));
    QVERIFY(!driver.awaits(AskKind::Purchase));
    driver.happens(BillReturnBooked{2, record(State::Funding, 50), dollars(420)});
    QVERIFY(driver.asked(AskKind::Purchase));
    QVERIFY(driver.awaits(AskKind::Purchase));
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(50));
}

void StepBills::aPurchaseThatWaitsForABillIsAskedForWhenItIsRefused()
{
    Driver driver;
    driver.toBills().bill(50, 1).escrowed(20).happens(ValidatorTroubled{ValidatorTroubleKind::Cheated});
    driver.happens(BillReturned{}).refused(AskKind::Bill, "not_authorized", 2);
    QVERIFY(!driver.asked(AskKind::Purchase)); // an approval may have gone unheard
    driver.happens(BillReturnBooked{2, record(State::Funding, 50), dollars(420)});
    QVERIFY(driver.asked(AskKind::Purchase));
}

void StepBills::aPurchaseThatWaitsLongBecomesAClaimAndIsSentLater()
{
    Driver driver;
    driver.toBills().bill(50, 1).escrowed(20).happens(ValidatorTroubled{ValidatorTroubleKind::Cheated});
    driver.happens(BillReturned{}).passes(Deadline::Outcome);
    QVERIFY(driver.at<Unresolved>());
    driver.happens(
        StatusReported{record(State::Funding, 50), customer(), 0}); // not refused: it has not been asked
    QVERIFY(driver.at<Unresolved>());
    driver.happens(PowerRestored{}).happens(BillDeclined{2, "limit_exceeded", dollars(0)});
    QVERIFY(driver.asked(AskKind::Purchase));
    driver.happens(StatusReported{record(State::Funding, 50), customer(), 0});
    QVERIFY(driver.at<Unresolved>());
    driver.happens(PurchaseBooked{record(State::Purchased, 50)});
    QVERIFY(driver.at<Delivered>());
}

void StepBills::aDeviceAtRestThatIsSilentAboutAnOrderedBillLeavesADoubt()
{
    for (const bool running : {false, true}) {
        Driver driver;
        driver.toBills().bill(20, 1).escrowed(50).approved(2, 70);
        driver.happens(ValidatorReady{denominations(), PowerUpBill::None, running});
        QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
        QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
        QVERIFY(!driver.awaits(AskKind::BillReturned, 2));
    }
}

void StepBills::aPauseChangesNothing()
{
    Driver driver;
    driver.toBills();
    const auto before = driver.machine();
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Paused});
    QVERIFY(driver.machine() == before);
}

void StepBills::goingBlindGivesTheBillBackAndEnds_data()
{
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("ends");
    QTest::addRow("journal") << static_cast<int>(Closed::Journal) << true;
    QTest::addRow("clock") << static_cast<int>(Closed::Clock) << true;
    QTest::addRow("prices") << static_cast<int>(Closed::Prices) << true;
    QTest::addRow("Athena") << static_cast<int>(Closed::Athena) << true;
    QTest::addRow("scanner") << static_cast<int>(Closed::Scanner) << false;
}

void StepBills::goingBlindGivesTheBillBackAndEnds()
{
    QFETCH(int, reason);
    QFETCH(bool, ends);
    Driver driver;
    driver.toBills().bill(20, 1).escrowed(50).happens(ConditionRaised{static_cast<Closed>(reason)});
    QCOMPARE(driver.wished<ReturnBill>(), ends);
    QCOMPARE(driver.wished<StopBills>(), ends);
    if (!ends)
        return;
    driver.happens(BillReturned{}).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
}

void StepBills::nothingOpensAgainWhileBlind()
{
    Driver driver; // Finish with 5 in and 20 on the move; the prices go, and the 20 comes back
    driver.toBills().bill(5, 1).escrowed(20).happens(FinishPressed{}).happens(ValidatorInhibited{});
    driver.happens(ConditionRaised{Closed::Prices}).happens(BillReturned{});
    QVERIFY(!driver.wished<AcceptBills>());
    QVERIFY(driver.at<Refused>());
}

void StepBills::theValidatorWorksAgainWhenItSaysThatItIsInhibited()
{
    Driver driver; // the stacker was full, and needed no reset
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Full});
    QVERIFY(driver.machine().closed.contains(Closed::Validator));
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.machine().closed.empty());
    QVERIFY(driver.machine().validator.ready);
    QVERIFY(driver.machine().validator.inhibited);
    driver.toBills();
    QVERIFY(driver.wished<AcceptBills>());
    // One that has never told what it takes is not ready by that.
    Machine fresh;
    fresh.currency = usd();
    Driver unknown(fresh);
    unknown.happens(PowerRestored{}).happens(ValidatorInhibited{});
    QVERIFY(!unknown.machine().validator.ready);
}

void StepBills::aBillThatWasRejectedIsSaid()
{
    Driver driver;
    driver.toBills().happens(BillRejected{});
    QVERIFY(bills(driver).notice == Notice::NotAccepted);
    QCOMPARE(driver.wait(Deadline::Idle), timing::bills);
}

ATHENA_TEST(StepBills)
#include "tst_step_bills.moc"
