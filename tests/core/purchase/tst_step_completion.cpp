// SPDX-License-Identifier: Apache-2.0
// The money is in: bought, owed or unknown, on the screen and after the customer has gone.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

Driver& toUnresolved(Driver& driver) { return driver.toCompleting().passes(Deadline::Outcome); }

Driver& toRefusedByCancel(Driver& driver)
{
    return driver.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{});
}

bool hasOlderPaper(const Driver& driver)
{
    const auto& delivered = driver.stage<Delivered>();
    return isOlder(delivered.receipt, owedBy(delivered));
}

StatusReported paidStatus(State state, std::uint64_t amount = 20)
{
    return {record(state, amount), customer(), 0};
}

} // namespace

class StepCompletion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- completing ---
    void aPurchaseIsBookedAndThenDelivered();
    void withoutADeliveryItIsOnItsWay();
    void aDeliveryThatComesAtOnceIsShown();
    void everyRefusalAsksForTheStatus_data();
    void everyRefusalAsksForTheStatus();
    void aRefusedPurchaseInFundingIsCancelledAndOwed();
    void aRefusedPurchaseThatWasBookedAllTheSameIsBought();
    void aPurchaseThatAthenaDoesNotKnowIsOwedAtOnce();
    void fundingSaysNothingWhileThePurchaseIsOnItsWay();
    void unknownForThirtySecondsGivesAClaim();
    void anUnreadableBookingIsNotBought();
    void aFailedDeliveryIsOwed();
    void aBookingSaidTwiceChangesNothing();

    // --- owed ---
    void aCancelLeadsToAReversalByClaim();
    void theReversalWaitsUntilNoBillIsInDoubtAtAthena();
    void theReversalNamesWhatIsLeftInTheBooks();
    void aRefusedReversalAsksForTheStatusAndGetsANewNumber();
    void aReversalThatWasBookedIsTheEnd();
    void aRefusedPurchaseThatWasBoughtAfterAllHasNoClaim();
    void anAnswerToAnOldReversalAfterDeliveryIsTheTruth();
    void aRefusedCancelWaitsForTheStatus();

    // --- unresolved, and late ---
    void aLateBookingResolves();
    void aLateRefusalResolves();
    void statusResolvesAfterARefusal();
    void anOpenPurchaseFinishesOffTheScreen();
    void anOpenPurchaseThatFailsIsOwedOffTheScreen();
    void anUnresolvedPurchaseStaysOpenWhenTheCustomerGoes();
    void anOpenPurchaseNeverTouchesTheNextCustomersScreen();
    void anAnswerForAPurchaseThatNobodyHasIsIgnored();

    // --- gone before money ---
    void aCancelThatFindsAnApprovedBillReversesNothing();
    void aReversalOfNothingNamesWhatIsLeft();
    void aRefusedReversalOfNothingAsksForTheStatus();
    void aRefusedCancelBeforeMoneyAsksForTheStatus();
    void aRefusalThatShowsTheEndIsTheEnd();
    void anOrderThatAthenaHasForgottenIsOver();
    void aReturnThatAthenaRefusesIsAnOpenItem();
    void aReturnThatIsRefusedWithNothingInHerBooksIsNoItem();
    void aReversalOfMoreThanIsInIsAnOpenItemOnce();

    // --- the receipt ---
    void aPurchaseOfAnotherSumThanWasPaidIsAnOpenItemOnce();
    void aTotalThatFallsAfterThePurchaseIsAnOpenItemToo();
    void aReceiptWithoutTheRestIsPrintedAnewAndNotAsACopy();
    void aNewOriginalThatDidNotComeOutWholeMayBeCopied();
    void aReceiptOfCoinsThatWereTakenBackIsPrintedAnew();
    void aReceiptWithoutTheRestMayBeTexted();
    void aTextWithoutTheRestIsNoReceipt();
    void aRestThatIsMadeGoodIsNoItemAnyMore();
    void whenTheJournalIsLostAnOriginalIsPrintedOnceForEachSum();
    void theReceiptIsPrintedOnce();
    void aReceiptThatCannotBePrintedIsSaid();
    void aPartialReceiptMayBePrintedOnceMore();
    void aClaimThatIsNotOnPaperStaysTwoMinutes();
    void aReceiptThatEndsAfterTheCustomerHasGoneTouchesNothing();
    void theLastScreenLeavesOnTouchOrByItself();
};

void StepCompletion::aPurchaseIsBookedAndThenDelivered()
{
    Driver driver;
    driver.toCompleting().happens(PurchaseBooked{record(State::Purchased, 20)});
    QVERIFY(driver.stage<Completing>().step == Completing::Step::Delivering);
    QVERIFY(driver.pending().empty());
    QVERIFY(wantsStatus(driver.current()));
    driver.happens(paidStatus(State::Delivered));
    QVERIFY(driver.stage<Delivered>().paid.order.record.state == State::Delivered);
    QVERIFY(driver.wished<Print>());
    QCOMPARE(driver.wait(Deadline::Leave), timing::lastScreen);
    QVERIFY(!wantsStatus(driver.current()));
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.machine().open.empty());
    QVERIFY(driver.wished<ForgetSecrets>());
}

void StepCompletion::withoutADeliveryItIsOnItsWay()
{
    Driver driver;
    driver.toDelivering();
    QCOMPARE(driver.wait(Deadline::Outcome), timing::delivery);
    driver.passes(Deadline::Outcome);
    QVERIFY(driver.stage<Delivered>().paid.order.record.state == State::Purchased);
    driver.happens(paidStatus(State::Delivered));
    QVERIFY(driver.stage<Delivered>().paid.order.record.state == State::Delivered);
}

void StepCompletion::aDeliveryThatComesAtOnceIsShown()
{
    Driver driver;
    driver.toCompleting().happens(PurchaseBooked{record(State::Delivered, 20)});
    QVERIFY(driver.at<Delivered>());
}

void StepCompletion::everyRefusalAsksForTheStatus_data()
{
    QTest::addColumn<QString>("code");
    for (const auto* code : {"bad_state", "confirmation_mismatch", "amount_mismatch", "session_expired",
             "unknown_transaction", "idempotency_mismatch", ""})
        QTest::addRow("%s", code) << code;
}

void StepCompletion::everyRefusalAsksForTheStatus()
{
    QFETCH(QString, code);
    Driver driver;
    driver.toCompleting().refused(AskKind::Purchase, code.toStdString());
    QVERIFY(driver.at<Completing>());
    QVERIFY(driver.asked(AskKind::Poll));
    QVERIFY(wantsStatus(driver.current()));
    // A status that does not come is asked for on.
    driver.unanswered(AskKind::Poll);
    QVERIFY(wantsStatus(driver.current()));
}

void StepCompletion::aRefusedPurchaseInFundingIsCancelledAndOwed()
{
    Driver driver;
    driver.toCompleting()
        .refused(AskKind::Purchase, "confirmation_mismatch")
        .happens(paidStatus(State::Funding));
    QCOMPARE(driver.stage<Refused>().code, std::string("confirmation_mismatch"));
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(driver.wished<Print>());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(20));
    QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen);
}

void StepCompletion::aRefusedPurchaseThatWasBookedAllTheSameIsBought()
{
    Driver driver;
    driver.toCompleting().refused(AskKind::Purchase, "bad_state").happens(paidStatus(State::Purchased));
    QVERIFY(driver.stage<Completing>().step == Completing::Step::Delivering);
    driver.happens(paidStatus(State::Delivered));
    QVERIFY(driver.at<Delivered>());
    QVERIFY(driver.machine().items.empty());
}

void StepCompletion::aPurchaseThatAthenaDoesNotKnowIsOwedAtOnce()
{
    Driver driver;
    driver.toCompleting().refused(AskKind::Purchase, "unknown_session");
    driver.refused(AskKind::Poll, "unknown_session");
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    QVERIFY(!driver.askedAnything());
    // While the purchase itself is still on its way, that says nothing.
    Driver waiting;
    waiting.toCompleting().refused(AskKind::Poll, "unknown_session");
    QVERIFY(waiting.at<Completing>());
}

void StepCompletion::fundingSaysNothingWhileThePurchaseIsOnItsWay()
{
    Driver driver;
    driver.toCompleting().happens(paidStatus(State::Funding));
    QVERIFY(driver.at<Completing>());
    QVERIFY(driver.awaits(AskKind::Purchase));
    toUnresolved(driver = Driver{}).happens(paidStatus(State::Funding));
    QVERIFY(driver.at<Unresolved>());
}

void StepCompletion::unknownForThirtySecondsGivesAClaim()
{
    Driver driver;
    toUnresolved(driver);
    QVERIFY(driver.at<Unresolved>());
    QVERIFY(driver.awaits(AskKind::Purchase));
    QVERIFY(driver.wished<Print>());
    QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen);
}

void StepCompletion::anUnreadableBookingIsNotBought()
{
    Driver driver;
    driver.toCompleting().happens(PurchaseBooked{record(State::Funding, 20)});
    QVERIFY(!driver.at<Delivered>());
    driver.passes(Deadline::Outcome);
    QVERIFY(driver.at<Unresolved>());
    driver.happens(paidStatus(State::Funding));
    QVERIFY(driver.at<Refused>());
}

void StepCompletion::aFailedDeliveryIsOwed()
{
    Driver driver;
    driver.toDelivering().happens(paidStatus(State::ReversalRequired));
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Reversing);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed, 20)});
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    // Also when it already was on its way.
    Driver late;
    late.toDelivering().passes(Deadline::Outcome).happens(paidStatus(State::ReversalRequired));
    QVERIFY(late.at<Refused>());
    QVERIFY(late.asked(AskKind::Reversal, 1));
}

void StepCompletion::aBookingSaidTwiceChangesNothing()
{
    Driver driver;
    driver.toDelivering().happens(paidStatus(State::Delivered));
    const auto before = driver.machine();
    driver.happens(PurchaseBooked{record(State::Purchased, 20)});
    driver.refused(AskKind::Purchase, "bad_state");
    QVERIFY(driver.machine() == before);
    QVERIFY(!driver.askedAnything());
}

void StepCompletion::aCancelLeadsToAReversalByClaim()
{
    Driver driver;
    toRefusedByCancel(driver);
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Cancelling);
    driver.happens(CancelBooked{record(State::ReversalRequired, 5)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed, 5)});
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    QVERIFY(driver.pending().empty());
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.machine().open.empty());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1}); // until it is paid
}

void StepCompletion::theReversalWaitsUntilNoBillIsInDoubtAtAthena()
{
    Driver driver;
    driver.toBills().bill(5, 1).escrowed(50).passes(Deadline::Bill).happens(BillReturned{});
    driver.passes(Deadline::Idle).happens(ValidatorInhibited{});
    QVERIFY(driver.at<Refused>());
    QVERIFY(driver.awaits(AskKind::Bill, 2));
    driver.happens(CancelBooked{record(State::ReversalRequired, 55)});
    QVERIFY(!driver.asked(AskKind::Reversal, 1));
    driver.approved(2, 55);
    QVERIFY(driver.asked(AskKind::BillReturned, 2));
    driver.happens(BillReturnBooked{2, record(State::ReversalRequired, 5), dollars(495)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
}

void StepCompletion::theReversalNamesWhatIsLeftInTheBooks()
{
    Driver driver;
    driver.toBills().bill(5, 1).escrowed(50).approved(2, 55).happens(BillReturned{});
    driver.passes(Deadline::Idle).happens(ValidatorInhibited{});
    driver.happens(CancelBooked{record(State::ReversalRequired, 55)});
    driver.happens(BillReturnBooked{2, record(State::ReversalRequired, 5), dollars(495)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    QVERIFY(recordOf(driver.current())->sovereignAmount == dollars(5));
}

void StepCompletion::aRefusedReversalAsksForTheStatusAndGetsANewNumber()
{
    Driver driver;
    toRefusedByCancel(driver).happens(CancelBooked{record(State::ReversalRequired, 5)});
    driver.refused(AskKind::Reversal, "amount_mismatch", 1);
    QVERIFY(driver.asked(AskKind::Poll));
    driver.happens(paidStatus(State::ReversalRequired, 10));
    QVERIFY(driver.asked(AskKind::Reversal, 2));
    QVERIFY(recordOf(driver.current())->sovereignAmount == dollars(10));
}

void StepCompletion::aReversalThatWasBookedIsTheEnd()
{
    Driver driver;
    toRefusedByCancel(driver).happens(CancelBooked{record(State::ReversalRequired, 5)});
    driver.happens(ReversalBooked{record(State::Reversed, 5)});
    const auto before = driver.machine();
    driver.happens(CancelBooked{record(State::ReversalRequired, 5)});
    driver.happens(paidStatus(State::ReversalRequired, 5));
    driver.happens(ReversalBooked{record(State::Reversed, 5)});
    QVERIFY(driver.machine() == before);
}

void StepCompletion::aRefusedPurchaseThatWasBoughtAfterAllHasNoClaim()
{
    Driver driver;
    driver.toCompleting().refused(AskKind::Purchase, "bad_state").happens(paidStatus(State::Funding));
    driver.refused(AskKind::Cancel, "bad_state");
    QVERIFY(wantsStatus(driver.current()));
    driver.happens(paidStatus(State::Delivered));
    QVERIFY(driver.at<Delivered>());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{0});
}

void StepCompletion::anAnswerToAnOldReversalAfterDeliveryIsTheTruth()
{
    Driver driver;
    driver.toDelivering().happens(paidStatus(State::ReversalRequired)).happens(paidStatus(State::Purchased));
    QVERIFY(driver.at<Delivered>());
    QVERIFY(driver.awaits(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed, 20)});
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    QVERIFY(driver.pending().empty());
}

void StepCompletion::aRefusedCancelWaitsForTheStatus()
{
    Driver driver;
    toRefusedByCancel(driver).refused(AskKind::Cancel, "bad_state");
    QVERIFY(wantsStatus(
        driver.current())); // at the poll's pace: what is refused for good must not go round and round
    QVERIFY(driver.pending().empty());
    driver.happens(paidStatus(State::Reversed, 5));
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    Driver unknown;
    toRefusedByCancel(unknown).refused(AskKind::Cancel, "unknown_transaction");
    unknown.refused(AskKind::Poll, "unknown_transaction");
    QVERIFY(unknown.stage<Refused>().step == Refused::Step::Claimable);
}

void StepCompletion::aLateBookingResolves()
{
    Driver driver;
    toUnresolved(driver).happens(PurchaseBooked{record(State::Purchased, 20)});
    QVERIFY(driver.at<Delivered>());
    QVERIFY(!driver.wished<Print>()); // the claim is on paper, and delivery voids it
}

void StepCompletion::aLateRefusalResolves()
{
    Driver driver;
    toUnresolved(driver).refused(AskKind::Purchase, "bad_state");
    QVERIFY(driver.at<Unresolved>());
    QVERIFY(driver.asked(AskKind::Poll));
    driver.happens(paidStatus(State::Funding));
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Cancelling);
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepCompletion::statusResolvesAfterARefusal()
{
    Driver driver;
    toUnresolved(driver).refused(AskKind::Purchase, "unknown_transaction");
    driver.refused(AskKind::Poll, "unknown_transaction");
    QVERIFY(driver.stage<Refused>().step == Refused::Step::Claimable);
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
}

void StepCompletion::anOpenPurchaseFinishesOffTheScreen()
{
    Driver driver;
    toUnresolved(driver).passes(Deadline::Leave);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.openAt<Unresolved>());
    driver.happens(PurchaseBooked{record(State::Purchased, 20)}, first);
    QVERIFY(driver.openAt<Delivered>());
    QVERIFY(!driver.touchesTheScreen());
    driver.happens(paidStatus(State::Delivered), first);
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.wished<ForgetSecrets>());
    QVERIFY(!driver.touchesTheScreen());
}

void StepCompletion::anOpenPurchaseThatFailsIsOwedOffTheScreen()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome).happens(DonePressed{});
    driver.happens(paidStatus(State::ReversalRequired), first);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    QVERIFY(!driver.touchesTheScreen());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    driver.happens(ReversalBooked{record(State::Reversed, 20)}, first);
    QVERIFY(!driver.isOpen());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
}

void StepCompletion::anUnresolvedPurchaseStaysOpenWhenTheCustomerGoes()
{
    Driver driver;
    toUnresolved(driver).happens(DonePressed{});
    QVERIFY(driver.isOpen());
    QVERIFY(driver.awaits(AskKind::Purchase));
    QVERIFY(!driver.wished<ForgetSecrets>());
}

void StepCompletion::anOpenPurchaseNeverTouchesTheNextCustomersScreen()
{
    Driver driver;
    toUnresolved(driver).happens(DonePressed{}).toDisclosure(second);
    const auto shown = driver.machine().current;
    const std::vector<Fact> late{PurchaseBooked{record(State::Purchased, 20)}, paidStatus(State::Purchased),
        paidStatus(State::ReversalRequired), ReversalBooked{record(State::Reversed, 20)}, DonePressed{},
        DeadlinePassed{Deadline::Leave}};
    for (const auto& fact : late) {
        driver.happens(fact, first);
        QVERIFY(driver.machine().current == shown);
        QVERIFY(!driver.touchesTheScreen());
    }
    QVERIFY(!driver.isOpen());
    driver.happens(CancelPressed{});
    QVERIFY(driver.isIdle());
}

void StepCompletion::anAnswerForAPurchaseThatNobodyHasIsIgnored()
{
    Driver driver;
    driver.toCompleting();
    const auto before = driver.machine();
    driver.happens(PurchaseBooked{record(State::Purchased, 20)}, second);
    driver.happens(paidStatus(State::ReversalRequired), second);
    driver.refused(AskKind::Purchase, "bad_state", 0, second);
    QVERIFY(driver.machine() == before);
}

void StepCompletion::aCancelThatFindsAnApprovedBillReversesNothing()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillReturned{});
    driver.happens(BillReturnBooked{1, record(State::Funding), dollars(500)});
    driver.happens(CancelPressed{}).happens(ValidatorInhibited{});
    QVERIFY(driver.isIdle());
    driver.happens(CancelBooked{record(State::ReversalRequired)}, first);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed)}, first);
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.machine().items.empty());
}

void StepCompletion::aReversalOfNothingNamesWhatIsLeft()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillReturned{}).happens(CancelPressed{});
    driver.happens(ValidatorInhibited{});
    driver.happens(CancelBooked{record(State::ReversalRequired, 20)}, first);
    QVERIFY(!driver.asked(AskKind::Reversal, 1));
    driver.happens(BillReturnBooked{1, record(State::ReversalRequired), dollars(500)}, first);
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    QVERIFY(recordOf(driver.open())->sovereignAmount.isZero());
}

void StepCompletion::aRefusedReversalOfNothingAsksForTheStatus()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillReturned{});
    driver.happens(BillReturnBooked{1, record(State::Funding), dollars(500)});
    driver.happens(CancelPressed{}).happens(ValidatorInhibited{});
    driver.happens(CancelBooked{record(State::ReversalRequired)}, first);
    driver.refused(AskKind::Reversal, "bad_state", 1, first);
    QVERIFY(!driver.askedAnything()); // at the pace of the polls
    QVERIFY(wantsStatus(driver.open()));
    driver.happens(paidStatus(State::ReversalRequired, 0), first);
    QVERIFY(driver.asked(AskKind::Reversal, 2)); // another request: a number of its own
    driver.happens(paidStatus(State::Reversed, 0), first);
    driver.refused(AskKind::Reversal, "bad_state", 2, first);
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.machine().items.empty());
}

void StepCompletion::aRefusedCancelBeforeMoneyAsksForTheStatus()
{
    Driver driver;
    driver.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    driver.refused(AskKind::Cancel, "not_authorized", 0, first);
    QVERIFY(driver.isOpen());
    QVERIFY(wantsStatus(driver.open()));
    driver.happens(paidStatus(State::Funding), first);
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(!wantsStatus(driver.open()));
    driver.happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(!driver.isOpen());
}

void StepCompletion::aRefusalThatShowsTheEndIsTheEnd()
{
    Driver driver;
    driver.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    driver.happens(AskRefused{{AskKind::Cancel, 0}, "bad_state", 0, record(State::Expired)}, first);
    QVERIFY(!driver.isOpen());
}

void StepCompletion::anOrderThatAthenaHasForgottenIsOver()
{
    for (const auto* code : {"unknown_transaction", "unknown_session", "session_expired"}) {
        Driver driver;
        driver.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
        driver.refused(AskKind::Poll, code, 0, first);
        QVERIFY(driver.isOpen()); // the cancel may still be done
        driver.refused(AskKind::Cancel, code, 0, first).refused(AskKind::Poll, code, 0, first);
        QVERIFY(!driver.isOpen());
    }
}

void StepCompletion::aReturnThatAthenaRefusesIsAnOpenItem()
{
    Driver driver;
    driver.toBills().bill(50, 1).escrowed(20).approved(2, 70).happens(BillReturned{});
    driver.refused(AskKind::BillReturned, "bad_state", 2);
    QCOMPARE(driver.items(OpenItem::Kind::Overcounted), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(20));
    QVERIFY(driver.machine().items.back().purchase == first);
    driver.refused(AskKind::BillReturned, "bad_state", 2);
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
    driver.happens(FinishPressed{}).happens(ValidatorInhibited{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(50));
}

void StepCompletion::aReturnThatIsRefusedWithNothingInHerBooksIsNoItem()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(BillReturned{});
    driver.happens(AskRefused{{AskKind::BillReturned, 1}, "bad_state", 0, record(State::Cancelled)});
    QVERIFY(driver.machine().items.empty());
    QVERIFY(!driver.awaits(AskKind::BillReturned, 1));
}

void StepCompletion::aReversalOfMoreThanIsInIsAnOpenItemOnce()
{
    Driver known; // from the refusal
    known.toBills().escrowed(20).approved(1).happens(BillReturned{});
    known.refused(AskKind::BillReturned, "bad_state", 1);
    known.happens(CancelPressed{}).happens(ValidatorInhibited{});
    known.happens(CancelBooked{record(State::ReversalRequired, 20)}, first);
    known.happens(ReversalBooked{record(State::Reversed, 20)}, first);
    QCOMPARE(known.machine().items.size(), std::size_t{1});

    Driver unknown; // nobody knows why
    unknown.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    unknown.happens(CancelBooked{record(State::ReversalRequired, 20)}, first);
    QVERIFY(unknown.machine().items.empty()); // her word on a bill may still change it
    unknown.happens(ReversalBooked{record(State::Reversed, 20)}, first);
    QCOMPARE(unknown.items(OpenItem::Kind::Overcounted), std::size_t{1});
    QVERIFY(unknown.machine().items.back().value == dollars(20));

    Driver owed; // 5 in, 25 in her books
    owed.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{});
    owed.happens(CancelBooked{record(State::ReversalRequired, 25)});
    owed.happens(ReversalBooked{record(State::Reversed, 25)});
    QVERIFY(owed.machine().items.back().kind == OpenItem::Kind::Overcounted);
    QVERIFY(owed.machine().items.back().value == dollars(20));
}

// The coins are for less than was paid: the rest is the customer's, and an operator sees it.
void StepCompletion::aPurchaseOfAnotherSumThanWasPaidIsAnOpenItemOnce()
{
    for (const auto& [booked, kind, value] : {std::tuple{10U, OpenItem::Kind::Undercounted, 10U},
             std::tuple{30U, OpenItem::Kind::Overcounted, 10U}}) {
        Driver driver;
        driver.toCompleting(20).happens(PurchaseBooked{record(State::Purchased, booked)});
        QCOMPARE(driver.items(kind), std::size_t{1});
        QVERIFY(driver.machine().items.back().value == dollars(value));
        QVERIFY(driver.machine().items.back().purchase == first);
        driver.happens(StatusReported{record(State::Delivered, booked), customer(), 0});
        QVERIFY(driver.at<Delivered>());
        QCOMPARE(driver.machine().items.size(), std::size_t{1});

        Driver later; // heard of by her status
        later.toCompleting(20).passes(Deadline::Outcome);
        later.happens(StatusReported{record(State::Delivered, booked), customer(), 0}, first);
        QCOMPARE(later.items(kind), std::size_t{1});
    }
    Driver unpaper; // what is owed is for a claim, which stays longer than the word that all is well
    unpaper.toCompleting(20).happens(PurchaseBooked{record(State::Purchased, 10)});
    unpaper.happens(PrinterChanged{false});
    unpaper.happens(StatusReported{record(State::Delivered, 10), customer(), 0});
    QCOMPARE(unpaper.wait(Deadline::Leave), timing::claimScreen);
    Driver exact;
    exact.toDelivering(20).happens(StatusReported{record(State::Delivered, 20), customer(), 0});
    QVERIFY(exact.machine().items.empty());
}

void StepCompletion::aTotalThatFallsAfterThePurchaseIsAnOpenItemToo()
{
    Driver driver;
    driver.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    QCOMPARE(driver.wait(Deadline::Leave), timing::lastScreen);
    driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QCOMPARE(driver.items(OpenItem::Kind::Undercounted), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(5));
    QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen); // the paper does not say it
    driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QCOMPARE(driver.machine().items.size(), std::size_t{1});

    Driver earlier; // as a program decided that did not know this rule
    earlier.toDelivering(20).passes(Deadline::Outcome);
    Machine before = earlier.machine();
    before.rules = 1;
    Driver folded(before);
    folded.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QVERIFY(folded.machine().items.empty());
    QVERIFY(!isOlder(folded.stage<Delivered>().receipt, dollars(5)));
}

void StepCompletion::aReceiptWithoutTheRestIsPrintedAnewAndNotAsACopy()
{
    Driver driver; // the paper says that nobody knows
    driver.toCompleting(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    driver.happens(ReprintPressed{}).happens(PrintEnded{PrintVerdict::Printed}, first);
    driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QVERIFY(hasOlderPaper(driver));
    QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen);
    driver.happens(ReprintPressed{});
    QVERIFY(driver.wished<Print>());
    QVERIFY(!driver.wish<Print>()->copy);
    driver.happens(PrintEnded{PrintVerdict::Printed}, first);
    QVERIFY(!hasOlderPaper(driver));
    QCOMPARE(driver.wait(Deadline::Leave), timing::lastScreen);
    driver.happens(ReprintPressed{}); // it has a reprint of its own
    QVERIFY(driver.wish<Print>()->copy);
    driver.happens(PrintEnded{PrintVerdict::Printed}, first).happens(ReprintPressed{});
    QVERIFY(!driver.wished<Print>());

    Driver jammed; // what did not come out does not take the place of what did
    jammed.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    jammed.happens(StatusReported{record(State::Delivered, 15), customer(), 0}).happens(ReprintPressed{});
    QVERIFY(isOnPaper(jammed.stage<Delivered>().receipt, dollars(5))); // it is about to be
    jammed.happens(PrintEnded{PrintVerdict::NotStarted}, first);
    QVERIFY(hasOlderPaper(jammed));
    jammed.happens(ReprintPressed{});
    QVERIFY(jammed.wished<Print>());
    QVERIFY(!jammed.wish<Print>()->copy);

    Driver madeGood; // and what is owed no longer need not be on paper
    madeGood.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    madeGood.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    madeGood.happens(StatusReported{record(State::Delivered, 20), customer(), 0});
    QVERIFY(!hasOlderPaper(madeGood));
    QCOMPARE(madeGood.wait(Deadline::Leave), timing::lastScreen);

    Driver whole; // what was bought for all of it leaves nothing to claim
    whole.toCompleting(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    whole.happens(StatusReported{record(State::Delivered, 20), customer(), 0});
    QVERIFY(!hasOlderPaper(whole));
}

void StepCompletion::aNewOriginalThatDidNotComeOutWholeMayBeCopied()
{
    const std::vector<Fact> ends{
        PrintEnded{PrintVerdict::Partial}, PrintEnded{PrintVerdict::Unknown}, PowerRestored{}};
    for (const auto& end : ends) {
        Driver driver;
        driver.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
        driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0}).happens(ReprintPressed{});
        QVERIFY(!driver.wish<Print>()->copy);
        driver.happens(end, first);
        QVERIFY(!isOnPaper(driver.stage<Delivered>().receipt, dollars(5)));
        QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen);
        driver.happens(PrinterChanged{true}).happens(ReprintPressed{});
        QVERIFY(driver.wished<Print>());
        QVERIFY(driver.wish<Print>()->copy);
        driver.happens(PrintEnded{PrintVerdict::Printed}, first);
        QVERIFY(isOnPaper(driver.stage<Delivered>().receipt, dollars(5)));
        driver.happens(ReprintPressed{});
        QVERIFY(!driver.wished<Print>());
    }
    Driver reprinted; // of a copy nothing came out: the customer still holds the older paper
    reprinted.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    reprinted.happens(ReprintPressed{}).happens(PrintEnded{PrintVerdict::NotStarted}, first);
    reprinted.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QVERIFY(hasOlderPaper(reprinted));
    reprinted.happens(ReprintPressed{});
    QVERIFY(!reprinted.wish<Print>()->copy);
}

void StepCompletion::aReceiptOfCoinsThatWereTakenBackIsPrintedAnew()
{
    Driver driver; // the paper says that the coins are on their way
    driver.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    driver.happens(paidStatus(State::ReversalRequired));
    const auto& refused = driver.stage<Refused>();
    QVERIFY(isOlder(refused.receipt, owedBy(refused)));
    driver.happens(ReprintPressed{});
    QVERIFY(driver.wished<Print>());
    QVERIFY(!driver.wish<Print>()->copy);

    Driver claimed; // the paper says that nobody knows, and what to claim
    toUnresolved(claimed).happens(PrintEnded{PrintVerdict::Printed}, first);
    claimed.happens(paidStatus(State::ReversalRequired));
    QVERIFY(isOnPaper(claimed.stage<Refused>().receipt, dollars(20)));
}

void StepCompletion::aReceiptWithoutTheRestMayBeTexted()
{
    Driver driver;
    driver.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Printed}, first);
    driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage});
    QVERIFY(driver.current().texted == TextedState::NotWanted); // it is on paper
    driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage});
    QVERIFY(driver.current().texted == TextedState::Waiting);
}

void StepCompletion::aTextWithoutTheRestIsNoReceipt()
{
    Driver driver;
    driver.toDelivering(20).passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Partial}, first);
    driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage}).happens(ReceiptTexted{});
    QVERIFY(isTexted(driver.current(), owedBy(driver.stage<Delivered>())));
    driver.happens(StatusReported{record(State::Delivered, 15), customer(), 0});
    QVERIFY(!isTexted(driver.current(), owedBy(driver.stage<Delivered>())));
    driver.happens(StatusReported{record(State::Delivered, 20), customer(), 0});
    QVERIFY(isTexted(driver.current(), owedBy(driver.stage<Delivered>())));
}

void StepCompletion::aRestThatIsMadeGoodIsNoItemAnyMore()
{
    const auto boughtForLess = [](Driver& driver) {
        driver.toDelivering(20).passes(Deadline::Outcome);
        driver.happens(paidStatus(State::Purchased, 15));
        QCOMPARE(driver.items(OpenItem::Kind::Undercounted), std::size_t{1});
    };
    Driver whole;
    boughtForLess(whole);
    whole.happens(paidStatus(State::Purchased, 20));
    QVERIFY(whole.machine().items.empty());

    Driver part;
    boughtForLess(part);
    part.happens(paidStatus(State::Purchased, 18));
    QCOMPARE(part.machine().items.size(), std::size_t{1});
    QVERIFY(part.machine().items.back().value == dollars(2));

    Driver all; // owed with all the rest, and not once more
    boughtForLess(all);
    all.happens(paidStatus(State::ReversalRequired, 15));
    QCOMPARE(all.machine().items.size(), std::size_t{1});
    QVERIFY(all.machine().items.back().kind == OpenItem::Kind::Claim);
    QVERIFY(all.machine().items.back().value == dollars(20));

    Driver earlier; // as a program decided that did not know this rule
    boughtForLess(earlier);
    Machine before = earlier.machine();
    before.rules = 2;
    Driver folded(before);
    folded.happens(paidStatus(State::Purchased, 20));
    QCOMPARE(folded.items(OpenItem::Kind::Undercounted), std::size_t{1});
}

// The engine hears nothing more: what is printed then is no second original of the same sum.
void StepCompletion::whenTheJournalIsLostAnOriginalIsPrintedOnceForEachSum()
{
    Driver driver;
    driver.toDelivering(20).passes(Deadline::Outcome);
    QVERIFY(paperOwed(driver.current()) == PaperOwed::Copy); // it may have come out
    driver.happens(PrintEnded{PrintVerdict::Printed}, first);
    QVERIFY(paperOwed(driver.current()) == PaperOwed::None);
    driver.happens(paidStatus(State::Delivered, 15));
    QVERIFY(paperOwed(driver.current()) == PaperOwed::Original);
    driver.happens(ReprintPressed{});
    QVERIFY(paperOwed(driver.current()) == PaperOwed::Copy);
    driver.happens(PrintEnded{PrintVerdict::Printed}, first).happens(ReprintPressed{});
    driver.happens(PrintEnded{PrintVerdict::NotStarted}, first);
    QVERIFY(paperOwed(driver.current()) == PaperOwed::Copy);
    // While one is printed the sum changes.
    Driver late;
    late.toDelivering(20).passes(Deadline::Outcome).happens(paidStatus(State::Delivered, 15));
    QVERIFY(paperOwed(late.current()) == PaperOwed::Original);
    // None came out.
    Driver never;
    never.toDelivering(20).happens(PrinterChanged{false}).passes(Deadline::Outcome);
    QVERIFY(paperOwed(never.current()) == PaperOwed::Original);
}

void StepCompletion::theReceiptIsPrintedOnce()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome);
    QVERIFY(driver.wished<Print>());
    QVERIFY(!driver.wish<Print>()->copy);
    driver.happens(paidStatus(State::Delivered));
    QVERIFY(!driver.wished<Print>());
    driver.happens(PrintEnded{PrintVerdict::Printed}, first);
    QVERIFY(driver.stage<Delivered>().receipt.state == ReceiptState::Printed);
    driver.happens(PrintEnded{PrintVerdict::Partial}, first); // of what?
    QVERIFY(driver.stage<Delivered>().receipt.state == ReceiptState::Printed);
}

void StepCompletion::aReceiptThatCannotBePrintedIsSaid()
{
    Driver driver;
    driver.toDelivering().happens(PrinterChanged{false}).passes(Deadline::Outcome);
    QVERIFY(!driver.wished<Print>());
    QVERIFY(driver.stage<Delivered>().receipt.state == ReceiptState::NotStarted);
    driver.happens(ReprintPressed{});
    QVERIFY(!driver.wished<Print>());
    driver.happens(PrinterChanged{true}).happens(ReprintPressed{});
    QVERIFY(driver.wished<Print>());
}

void StepCompletion::aPartialReceiptMayBePrintedOnceMore()
{
    for (const auto verdict : {PrintVerdict::Partial, PrintVerdict::Unknown, PrintVerdict::NotStarted}) {
        Driver driver;
        driver.toDelivering().passes(Deadline::Outcome).happens(ReprintPressed{});
        QVERIFY(!driver.wished<Print>()); // one is being printed
        driver.happens(PrintEnded{verdict}, first).happens(ReprintPressed{});
        QVERIFY(driver.wished<Print>());
        QVERIFY(driver.wish<Print>()->copy);
        driver.happens(PrintEnded{verdict}, first).happens(ReprintPressed{});
        QCOMPARE(driver.wished<Print>(), verdict == PrintVerdict::NotStarted); // nothing has come out yet
    }
}

void StepCompletion::aClaimThatIsNotOnPaperStaysTwoMinutes()
{
    Driver partial; // counted from when it is known that there is no paper
    toUnresolved(partial).happens(PrintEnded{PrintVerdict::Partial}, first);
    QCOMPARE(partial.wait(Deadline::Leave), timing::claimScreen);
    Driver printed;
    toUnresolved(printed).happens(PrintEnded{PrintVerdict::Printed}, first);
    QCOMPARE(printed.wait(Deadline::Leave), timing::lastScreen);
    Driver restarted;
    toUnresolved(restarted).happens(PowerRestored{});
    QVERIFY(restarted.stage<Unresolved>().receipt.state == ReceiptState::Unknown);
    QCOMPARE(restarted.wait(Deadline::Leave), timing::claimScreen);
    Driver delivered;
    delivered.toDelivering().passes(Deadline::Outcome).happens(PrintEnded{PrintVerdict::Partial}, first);
    QCOMPARE(delivered.wait(Deadline::Leave), timing::lastScreen);
}

void StepCompletion::aReceiptThatEndsAfterTheCustomerHasGoneTouchesNothing()
{
    Driver driver;
    toUnresolved(driver).happens(DonePressed{});
    driver.happens(PrintEnded{PrintVerdict::Partial}, first).happens(ReprintPressed{}, first);
    QVERIFY(!driver.touchesTheScreen());
}

void StepCompletion::theLastScreenLeavesOnTouchOrByItself()
{
    for (const Fact& leave : {Fact{DonePressed{}}, Fact{DeadlinePassed{Deadline::Leave}}}) {
        Driver driver;
        driver.toDelivering().passes(Deadline::Outcome);
        driver.passes(Deadline::Idle).passes(Deadline::Outcome).passes(Deadline::Price);
        QVERIFY(driver.at<Delivered>());
        driver.happens(leave);
        QVERIFY(driver.isIdle());
        QVERIFY(driver.openAt<Delivered>()); // on its way: watched until it has arrived
        QVERIFY(wantsStatus(driver.open()));
    }
}

ATHENA_TEST(StepCompletion)
#include "tst_step_completion.moc"
