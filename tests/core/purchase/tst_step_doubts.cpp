// SPDX-License-Identifier: Apache-2.0
// Bills that the device loses sight of, and what becomes of them later. The customer never holds nothing
// while the machine may hold a bill.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

const ValidatorTroubled lost{ValidatorTroubleKind::Lost};
const ValidatorTroubled jam{ValidatorTroubleKind::Jam};

// A bill of 20, the only one, approved and ordered in, and jammed until nobody waits any longer.
Driver& toJammed(Driver& driver)
{
    return driver.toBills().escrowed(20).approved(1).happens(jam).passes(Deadline::Device);
}

const Doubt& doubt(const Driver& driver) { return driver.stage<Refused>().paid.doubts.at(0); }

} // namespace

class StepDoubts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillThatNobodySawComeOutIsOwed();
    void aBillThatNobodySawComeOutIsNamedBesideTheRest();
    void aBillIsUnseenUntilTheDeviceSpeaksAgain();
    void aBillThatWaitsInTheSlotIsNotOwed();
    void whatAthenaApprovesOfABillInDoubtStaysInHerBooks();

    // --- it comes out later ---
    void aBillThatComesBackIsTakenOutOfTheBooksBeforeTheReversal();
    void aBillThatComesBackAfterTheReversalWasAskedForIsOnlyAnItem();
    void aBillThatComesBackBeforeThePurchaseIsSentIsTakenOut();
    void aBillThatComesBackWhenItsPurchaseIsOverIsAnItem();
    void onlyTheBillThatWasGivenUpLastComesBack();
    void aBillOnTheMoveIsNeverTakenForAnOldOne();
    void whatComesOutOfADeviceAtRestIsNotTheBillThatWasOrderedIn();

    // --- nothing is in ---
    void aMachineThatStopsWithNothingInSaysSo_data();
    void aMachineThatStopsWithNothingInSaysSo();
    void whoWantedToGoIsNotKept();
};

void StepDoubts::aBillThatNobodySawComeOutIsOwed()
{
    Driver driver; // the device loses its power while Athena thinks; her yes comes too late to order it in
    driver.toBills().escrowed(20).happens(lost).approved(1).passes(Deadline::Device);
    QVERIFY(driver.stage<Refused>().paid.amount.isZero());
    QVERIFY(doubt(driver).kind == Doubt::Kind::Held);
    QVERIFY(doubt(driver).note.value == dollars(20));
    QVERIFY(hasMoney(driver.current()));
    QVERIFY(driver.wished<Print>());
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(!driver.asked(AskKind::BillReturned, 1)); // she owes it too
    QCOMPARE(driver.items(OpenItem::Kind::Held), std::size_t{1});
    driver.happens(CancelBooked{record(State::ReversalRequired, 20)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed, 20)});
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
}

void StepDoubts::aBillThatNobodySawComeOutIsNamedBesideTheRest()
{
    Driver driver; // the order found the line dead
    driver.toBills().bill(50, 1).escrowed(20).approved(2, 70).happens(StackRefused{false}).happens(lost);
    QVERIFY(driver.stage<InsertingBills>().notice == InsertingBills::Notice::None); // not out yet
    driver.passes(Deadline::Device);
    const auto& paid = driver.stage<Completing>().paid;
    QVERIFY(paid.amount == dollars(50));
    QVERIFY(paid.doubts.at(0).kind == Doubt::Kind::Held);
    QVERIFY(driver.asked(AskKind::Purchase));

    Driver sent; // it may have been obeyed
    sent.toBills().escrowed(20).approved(1).happens(StackRefused{true}).happens(lost);
    sent.passes(Deadline::Device);
    QVERIFY(doubt(sent).kind == Doubt::Kind::Lost);
}

void StepDoubts::aBillIsUnseenUntilTheDeviceSpeaksAgain()
{
    Driver driver;
    driver.toBills().escrowed(20);
    QVERIFY(!hasMoney(driver.current()));
    driver.happens(lost);
    QVERIFY(driver.stage<InsertingBills>().moving->unseen);
    QVERIFY(hasMoney(driver.current()));
    driver.happens(ValidatorReady{denominations(), PowerUpBill::InAcceptor, false});
    QVERIFY(!driver.stage<InsertingBills>().moving->unseen);
    QVERIFY(!hasMoney(driver.current()));
    driver.happens(BillReturned{});
    QVERIFY(driver.machine().items.empty());
}

// The device speaks: nobody has taken the bill yet.
void StepDoubts::aBillThatWaitsInTheSlotIsNotOwed()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(StackRefused{false}).passes(Deadline::Device);
    QVERIFY(driver.stage<InsertingBills>().doubts.empty());
    QVERIFY(driver.asked(AskKind::BillReturned, 1));
    QCOMPARE(driver.items(OpenItem::Kind::Held), std::size_t{1});
    driver.happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Held), std::size_t{0});
    QCOMPARE(driver.items(OpenItem::Kind::Returned), std::size_t{0});
}

void StepDoubts::whatAthenaApprovesOfABillInDoubtStaysInHerBooks()
{
    Driver driver;
    driver.toBills().escrowed(20).happens(lost).passes(Deadline::Device);
    driver.happens(CancelBooked{record(State::ReversalRequired, 20)});
    QVERIFY(!driver.asked(AskKind::Reversal, 1)); // not before her word on the bill
    driver.happens(BillApproved{1, dollars(480), record(State::Funding, 20), timing::priceLock}, first);
    QVERIFY(!driver.awaits(AskKind::Bill, 1));
    QVERIFY(!driver.awaits(AskKind::BillReturned, 1));
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    QVERIFY(recordOf(driver.current())->sovereignAmount == dollars(20));
}

void StepDoubts::aBillThatComesBackIsTakenOutOfTheBooksBeforeTheReversal()
{
    Driver driver;
    toJammed(driver).happens(BillReturned{});
    QVERIFY(doubt(driver).kind == Doubt::Kind::Returned);
    QCOMPARE(driver.items(OpenItem::Kind::Returned), std::size_t{1});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{0});
    QVERIFY(!hasMoney(driver.current()));
    QVERIFY(driver.asked(AskKind::BillReturned, 1));
    driver.happens(CancelBooked{record(State::ReversalRequired, 20)});
    QVERIFY(!driver.asked(AskKind::Reversal, 1));
    driver.happens(BillReturnBooked{1, record(State::ReversalRequired), dollars(500)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    QVERIFY(recordOf(driver.current())->sovereignAmount.isZero());
}

void StepDoubts::aBillThatComesBackAfterTheReversalWasAskedForIsOnlyAnItem()
{
    Driver driver;
    toJammed(driver).happens(CancelBooked{record(State::ReversalRequired, 20)});
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(BillReturned{});
    QVERIFY(!driver.askedAnything()); // the same key is the same request
    QCOMPARE(driver.items(OpenItem::Kind::Returned), std::size_t{1});
    driver.happens(ReversalBooked{record(State::Reversed, 20)});
    QCOMPARE(driver.machine().items.size(), std::size_t{1}); // a claim and a bill: the item says so
}

void StepDoubts::aBillThatComesBackBeforeThePurchaseIsSentIsTakenOut()
{
    Driver unsent; // Athena has not answered for the bill that jammed
    unsent.toBills().bill(50, 1).escrowed(20).happens(jam).passes(Deadline::Device);
    QVERIFY(!unsent.awaits(AskKind::Purchase));
    unsent.happens(BillReturned{});
    QVERIFY(unsent.asked(AskKind::BillReturned, 2));

    Driver sent;
    sent.toBills().bill(50, 1).escrowed(20).approved(2, 70).happens(jam).passes(Deadline::Device);
    QVERIFY(sent.awaits(AskKind::Purchase));
    sent.happens(BillReturned{});
    QVERIFY(!sent.askedAnything());
    QVERIFY(sent.stage<Completing>().paid.doubts.at(0).kind == Doubt::Kind::Returned);
    QCOMPARE(sent.items(OpenItem::Kind::Returned), std::size_t{1});
}

void StepDoubts::aBillThatComesBackWhenItsPurchaseIsOverIsAnItem()
{
    Driver driver;
    toJammed(driver).happens(CancelBooked{record(State::ReversalRequired, 20)});
    driver.happens(ReversalBooked{record(State::Reversed, 20)}).happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(!driver.isOpen());
    driver.happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Returned), std::size_t{1});
    QVERIFY(!driver.askedAnything());
}

void StepDoubts::onlyTheBillThatWasGivenUpLastComesBack()
{
    Driver driver;
    toJammed(driver).happens(CancelBooked{record(State::Reversed, 20)}).happens(DonePressed{});
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, false}); // it was taken out by hand
    driver.happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1}); // whichever it was
    driver.toBills().escrowed(50).approved(1, 50).happens(jam).passes(Deadline::Device);
    driver.happens(BillReturned{}).happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QCOMPARE(driver.items(OpenItem::Kind::Returned), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(50));
}

void StepDoubts::aBillOnTheMoveIsNeverTakenForAnOldOne()
{
    Driver driver;
    toJammed(driver).happens(CancelBooked{record(State::Reversed, 20)}).happens(DonePressed{});
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, false});
    driver.toBills().escrowed(50).happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QVERIFY(!driver.stage<InsertingBills>().moving);
}

void StepDoubts::whatComesOutOfADeviceAtRestIsNotTheBillThatWasOrderedIn()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(lost);
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, false});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    driver.happens(BillReturned{});
    QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
}

void StepDoubts::aMachineThatStopsWithNothingInSaysSo_data()
{
    QTest::addColumn<bool>("bill");
    QTest::addColumn<int>("closed");
    for (const auto reason : {Closed::Clock, Closed::Athena, Closed::Prices, Closed::Validator}) {
        QTest::addRow("%d", static_cast<int>(reason)) << false << static_cast<int>(reason);
        QTest::addRow("%d, a bill came back", static_cast<int>(reason)) << true << static_cast<int>(reason);
    }
}

void StepDoubts::aMachineThatStopsWithNothingInSaysSo()
{
    QFETCH(bool, bill);
    QFETCH(int, closed);
    const auto reason = static_cast<Closed>(closed);
    Driver driver;
    driver.toBills();
    if (bill)
        driver.escrowed(20).passes(Deadline::Bill).happens(BillReturned{});
    if (reason == Closed::Validator)
        driver.happens(jam);
    else
        driver.happens(ConditionRaised{reason}).happens(ValidatorInhibited{});
    driver.happens(ConditionCleared{reason}); // it was only for a moment
    QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Stopped);
    QVERIFY(recordOf(driver.current()) != nullptr); // the reference
    driver.passes(Deadline::Leave);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepDoubts::whoWantedToGoIsNotKept()
{
    Driver cancelled;
    cancelled.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    QVERIFY(cancelled.isIdle());
    Driver away;
    away.toBills().passes(Deadline::Idle).happens(ValidatorInhibited{});
    QVERIFY(away.isIdle());
}

ATHENA_TEST(StepDoubts)
#include "tst_step_doubts.moc"
