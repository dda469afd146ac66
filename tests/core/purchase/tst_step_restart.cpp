// SPDX-License-Identifier: Apache-2.0
// The power comes back: whatever a bill was doing, it is on record exactly once, and nothing is dropped.
#include "core/purchase/engine.h"
#include "purchase_driver.h"
#include "purchase_invariants.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

enum class Before { Asked, GoingBack, GoingBackApproved, Stacking, OrderRefused, Credited };
enum class Commit { Never, BeforeReady, AfterReady };

// One bill of 50, with 20 in already.
Driver& toBill(Driver& driver, Before phase)
{
    driver.toBills().bill(20, 1).escrowed(50);
    switch (phase) {
    case Before::Asked:
        return driver;
    case Before::GoingBack:
        return driver.passes(Deadline::Bill);
    case Before::GoingBackApproved:
        return driver.passes(Deadline::Bill).approved(2, 70);
    case Before::Stacking:
        return driver.approved(2, 70);
    case Before::OrderRefused:
        return driver.approved(2, 70).happens(StackRefused{});
    case Before::Credited:
        return driver.approved(2, 70).committed(50);
    }
    return driver;
}

const char* nameOf(Before phase)
{
    static constexpr const char* names[] = {
        "asked", "going back", "going back, approved", "stacking", "order refused", "credited"};
    return names[static_cast<int>(phase)];
}

bool isApproved(Before phase) { return phase != Before::Asked && phase != Before::GoingBack; }
bool isOrdered(Before phase)
{
    return phase == Before::Stacking || phase == Before::OrderRefused || phase == Before::Credited;
}

std::uint64_t boughtWith(const Driver& driver)
{
    const auto* paid = paidOf(driver.current());
    return paid ? paid->amount.minorUnits() / 100 : 0;
}

} // namespace

class StepRestart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBillIsOnRecordExactlyOnce_data();
    void aBillIsOnRecordExactlyOnce();
    void aBillThatCameBackIsNotOnRecord_data();
    void aBillThatCameBackIsNotOnRecord();
    void aDeviceThatNeverComesLeavesADoubt_data();
    void aDeviceThatNeverComesLeavesADoubt();

    void billsAreNeverOpenedAgain();
    void anApprovalAfterThePowerCutStacksNothing();
    void withNothingOnTheMoveItCompletesAtOnce();
    void withNothingInItLeaves();
    void belowTheMinimumItIsOwed();
    void aSecondPowerCutChangesNothing();
    void theReceiptIsPrintedIfItCanBe();
    void whatWasPendingIsAskedAgain();
    void theMachineIsClosedUntilItsPartsAreBack();
    void anOperatorsBusinessOutlastsARestart();
    void completingGoesOnAndTheResultIsShown();
    void aReceiptThatWasBeingPrintedIsUnknown();
    void openPurchasesGoOn();

    void anOrphanClosesUntilAnOperatorHasLooked();
    void anOrphanFoundAtPowerUpCountsOnce();
    void aBillInEscrowWithNobodyThereGoesBack();
    void aCreditThatIsRepeatedAfterARestartIsOnlyAcknowledged();
    void theNextBillIsNeverTakenForTheLastOne();
    void aCreditOfADeviceThatWasAtRestIsAnotherBill();
    void foldingTheStoryGivesTheSameMachine();
};

void StepRestart::aBillIsOnRecordExactlyOnce_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("powerUp");
    QTest::addColumn<bool>("running");
    QTest::addColumn<int>("commit");
    for (const auto phase : {Before::Asked, Before::GoingBack, Before::GoingBackApproved, Before::Stacking,
             Before::OrderRefused, Before::Credited}) {
        for (const auto powerUp : {PowerUpBill::None, PowerUpBill::InAcceptor, PowerUpBill::InStacker}) {
            for (const bool running : {false, true}) {
                for (const auto commit : {Commit::BeforeReady, Commit::AfterReady, Commit::Never}) {
                    // Credited and at rest: a credit after that is another bill's, tested below.
                    if (phase == Before::Credited && commit == Commit::AfterReady
                        && powerUp != PowerUpBill::InStacker)
                        continue;
                    QTest::addRow("%s, power-up %d, %s, commit %d", nameOf(phase), static_cast<int>(powerUp),
                        running ? "running" : "reset", static_cast<int>(commit))
                        << static_cast<int>(phase) << static_cast<int>(powerUp) << running
                        << static_cast<int>(commit);
                }
            }
        }
    }
}

void StepRestart::aBillIsOnRecordExactlyOnce()
{
    QFETCH(int, phase);
    QFETCH(int, powerUp);
    QFETCH(bool, running);
    QFETCH(int, commit);
    const auto before = static_cast<Before>(phase);
    const auto report = static_cast<PowerUpBill>(powerUp);
    const auto when = static_cast<Commit>(commit);

    Driver driver;
    toBill(driver, before).happens(PowerRestored{});
    if (when == Commit::BeforeReady)
        driver.happens(BillCommitted{}).happens(BillCommitted{}).happens(BillSettled{});
    driver.happens(ValidatorReady{denominations(), report, running});
    if (when == Commit::AfterReady)
        driver.happens(BillCommitted{}).happens(BillCommitted{}).happens(BillSettled{});
    if (driver.at<InsertingBills>())
        driver.passes(Deadline::Device);

    const bool known =
        when == Commit::BeforeReady || report == PowerUpBill::InStacker || before == Before::Credited;
    const bool told = known || when == Commit::AfterReady;
    // 20 and the bill itself, if the device says that it has it; what it says after the end was reached is
    // no credit any more, but on record.
    QCOMPARE(billsOnRecord(driver.machine()), std::size_t{told ? 2U : 1U});
    const bool stillOpen = report == PowerUpBill::InAcceptor && when == Commit::AfterReady;
    const bool credited = isApproved(before) && (known || stillOpen);
    QCOMPARE(boughtWith(driver), std::uint64_t{credited ? 70U : 20U});
    if (credited)
        QVERIFY(driver.machine().items.empty());
    else if (told)
        QVERIFY(!driver.machine().items.empty());
    if (!told && isOrdered(before))
        QCOMPARE(driver.items(OpenItem::Kind::Lost), std::size_t{1});
    QVERIFY(!driver.machine().closed.contains(Closed::Unsettled));
    QVERIFY(driver.at<Completing>());
}

void StepRestart::aBillThatCameBackIsNotOnRecord_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<bool>("before");
    for (const auto phase : {Before::Asked, Before::GoingBack, Before::GoingBackApproved, Before::Stacking,
             Before::OrderRefused}) {
        QTest::addRow("%s, said before ready", nameOf(phase)) << static_cast<int>(phase) << true;
        QTest::addRow("%s, said after ready", nameOf(phase)) << static_cast<int>(phase) << false;
    }
}

void StepRestart::aBillThatCameBackIsNotOnRecord()
{
    QFETCH(int, phase);
    QFETCH(bool, before);
    Driver driver;
    toBill(driver, static_cast<Before>(phase)).happens(PowerRestored{});
    if (before)
        driver.happens(BillReturned{});
    driver.happens(ValidatorReady{denominations(), PowerUpBill::InAcceptor, false});
    if (!before)
        driver.happens(BillReturned{});
    QCOMPARE(billsOnRecord(driver.machine()), std::size_t{1});
    QVERIFY(driver.machine().items.empty());
    QCOMPARE(boughtWith(driver), std::uint64_t{20});
    // What Athena approved is taken back; what she was asked is found out.
    const bool approved = isApproved(static_cast<Before>(phase));
    QCOMPARE(driver.awaits(AskKind::BillReturned, 2), approved);
    QCOMPARE(driver.awaits(AskKind::Bill, 2), !approved);
}

void StepRestart::aDeviceThatNeverComesLeavesADoubt_data()
{
    QTest::addColumn<int>("phase");
    for (const auto phase : {Before::Asked, Before::GoingBack, Before::GoingBackApproved, Before::Stacking,
             Before::OrderRefused, Before::Credited})
        QTest::addRow("%s", nameOf(phase)) << static_cast<int>(phase);
}

void StepRestart::aDeviceThatNeverComesLeavesADoubt()
{
    QFETCH(int, phase);
    const bool credited = static_cast<Before>(phase) == Before::Credited;
    Driver driver;
    toBill(driver, static_cast<Before>(phase)).happens(PowerRestored{});
    QCOMPARE(driver.wait(Deadline::Device), timing::device);
    driver.passes(Deadline::Device);
    QVERIFY(driver.at<Completing>());
    QCOMPARE(boughtWith(driver), std::uint64_t{credited ? 70U : 20U});
    QCOMPARE(driver.items(OpenItem::Kind::Lost) + driver.items(OpenItem::Kind::Held),
        std::size_t{credited ? 0U : 1U});
    // It comes after all, and has the bill.
    driver.happens(ValidatorReady{denominations(), PowerUpBill::InStacker, false}).happens(BillCommitted{});
    QCOMPARE(billsOnRecord(driver.machine()), std::size_t{2});
    QCOMPARE(driver.machine().items.size(), std::size_t{credited ? 0U : 1U});
}

void StepRestart::billsAreNeverOpenedAgain()
{
    for (const auto phase : {Before::Asked, Before::GoingBack, Before::GoingBackApproved, Before::Stacking,
             Before::OrderRefused, Before::Credited}) {
        Driver driver;
        toBill(driver, phase).happens(PowerRestored{});
        const std::vector<Fact> story{BillReturned{},
            ValidatorReady{denominations(), PowerUpBill::None, true}, ValidatorInhibited{},
            ConditionCleared{Closed::Prices}, ConditionCleared{Closed::Scanner}};
        for (const auto& fact : story) {
            driver.happens(fact);
            QVERIFY(!driver.wished<AcceptBills>());
        }
        driver.happens(BillReturnBooked{2, record(State::Funding, 20), dollars(480)});
        QVERIFY(!driver.wished<AcceptBills>());
        QVERIFY(driver.at<Completing>());
    }
}

void StepRestart::anApprovalAfterThePowerCutStacksNothing()
{
    Driver driver;
    toBill(driver, Before::Asked).happens(PowerRestored{});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(driver.asked(AskKind::Bill, 2)); // to be known
    driver.approved(2, 70);
    QVERIFY(!driver.wished<StackBill>());
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, false});
    QVERIFY(driver.asked(AskKind::BillReturned, 2));
    QVERIFY(driver.machine().items.empty()); // never ordered in, so it is out
}

void StepRestart::withNothingOnTheMoveItCompletesAtOnce()
{
    Driver driver;
    driver.toBills().bill(20, 1).happens(PowerRestored{});
    QVERIFY(driver.stage<Completing>().paid.amount == dollars(20));
    QVERIFY(driver.asked(AskKind::Purchase));
}

void StepRestart::withNothingInItLeaves()
{
    Driver driver;
    driver.toBills().happens(PowerRestored{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepRestart::belowTheMinimumItIsOwed()
{
    Driver driver;
    driver.toBills().bill(5, 1).happens(PowerRestored{});
    QVERIFY(driver.at<Refused>());
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
}

void StepRestart::aSecondPowerCutChangesNothing()
{
    Driver driver;
    toBill(driver, Before::Stacking).happens(PowerRestored{});
    const auto once = driver.machine();
    driver.happens(PowerRestored{});
    QVERIFY(driver.machine() == once);
    driver.happens(BillCommitted{}).happens(PowerRestored{}).happens(BillCommitted{}).happens(BillSettled{});
    QCOMPARE(boughtWith(driver), std::uint64_t{70});
}

void StepRestart::theReceiptIsPrintedIfItCanBe()
{
    Driver driver; // agreed to go without one, on a screen that is gone
    driver.happens(PrinterChanged{false})
        .toQuote()
        .happens(WithoutReceiptAccepted{})
        .happens(QuoteAccepted{});
    driver.bill(20, 1).happens(PowerRestored{}).happens(PrinterChanged{true});
    driver.happens(PurchaseBooked{record(State::Delivered, 20)});
    QVERIFY(driver.wished<Print>());
}

void StepRestart::whatWasPendingIsAskedAgain()
{
    Driver late; // an approval that was being taken back
    late.toBills().escrowed(20).passes(Deadline::Bill).happens(BillReturned{}).approved(1);
    late.happens(PowerRestored{});
    QVERIFY(late.asked(AskKind::BillReturned, 1));
    Driver back; // the same from the screens before
    back.toBills().escrowed(20).happens(BackPressed{}).happens(ValidatorInhibited{}).happens(BillReturned{});
    back.happens(PowerRestored{});
    QVERIFY(back.asked(AskKind::Bill, 1));
    QVERIFY(back.asked(AskKind::Cancel));
    Driver completing;
    completing.toCompleting().happens(PowerRestored{});
    QVERIFY(completing.asked(AskKind::Purchase));
    Driver unresolved;
    unresolved.toCompleting().passes(Deadline::Outcome).happens(PowerRestored{});
    QVERIFY(unresolved.asked(AskKind::Purchase));
    Driver refused;
    refused.toBills()
        .bill(5, 1)
        .passes(Deadline::Idle)
        .happens(ValidatorInhibited{})
        .happens(PowerRestored{});
    QVERIFY(refused.asked(AskKind::Cancel));
}

void StepRestart::theMachineIsClosedUntilItsPartsAreBack()
{
    Driver driver;
    driver.happens(ConditionRaised{Closed::Clock}).happens(PowerRestored{});
    QVERIFY((driver.machine().closed == std::set{Closed::Validator, Closed::Scanner, Closed::Prices}));
    QVERIFY(!driver.machine().canPrint);
    driver.toDisclosure();
    QVERIFY(driver.isIdle());
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, true})
        .happens(ConditionCleared{Closed::Scanner})
        .happens(ConditionCleared{Closed::Prices})
        .toDisclosure();
    QVERIFY(driver.at<Disclosure>());
}

void StepRestart::anOperatorsBusinessOutlastsARestart()
{
    Driver driver;
    driver.happens(BillCommitted{}).happens(PowerRestored{});
    QVERIFY(driver.machine().closed.contains(Closed::Operator));
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
}

void StepRestart::completingGoesOnAndTheResultIsShown()
{
    Driver driver;
    driver.toCompleting().happens(PowerRestored{});
    QCOMPARE(driver.wait(Deadline::Outcome), timing::outcome);
    driver.happens(PrinterChanged{true}).happens(PurchaseBooked{record(State::Purchased, 20)});
    driver.happens(StatusReported{record(State::Delivered, 20), customer(), 0});
    QVERIFY(driver.wished<Print>());
    QCOMPARE(driver.wait(Deadline::Leave), Milliseconds{60'000});
    Driver shown;
    shown.toDelivering().passes(Deadline::Outcome).happens(PowerRestored{});
    QVERIFY(shown.at<Delivered>());
    QCOMPARE(shown.wait(Deadline::Leave), Milliseconds{60'000});
}

void StepRestart::aReceiptThatWasBeingPrintedIsUnknown()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome).happens(PowerRestored{}).happens(PrinterChanged{true});
    QVERIFY(driver.stage<Delivered>().receipt.state == ReceiptState::Unknown);
    driver.happens(ReprintPressed{});
    QVERIFY(driver.wish<Print>()->copy);
}

void StepRestart::openPurchasesGoOn()
{
    Driver driver;
    driver.toCompleting().passes(Deadline::Outcome).happens(DonePressed{}).happens(PowerRestored{});
    QVERIFY(driver.openAt<Unresolved>());
    QVERIFY(driver.asked(AskKind::Purchase));
    QVERIFY(!driver.touchesTheScreen());
}

void StepRestart::anOrphanClosesUntilAnOperatorHasLooked()
{
    Driver driver;
    driver.committed(20);
    QVERIFY(driver.wished<AcknowledgeBill>());
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(20));
    QVERIFY(driver.machine().items.back().purchase.empty());
    driver.happens(BillSettled{}).toDisclosure();
    QVERIFY(driver.isIdle());
    driver.happens(ConditionCleared{Closed::Validator}).happens(OperatorLooked{}).toDisclosure();
    QVERIFY(driver.at<Disclosure>());
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1}); // until it is settled
}

void StepRestart::anOrphanFoundAtPowerUpCountsOnce()
{
    Driver driver;
    driver.happens(PowerRestored{}).happens(ValidatorReady{denominations(), PowerUpBill::InStacker, false});
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
    driver.happens(BillCommitted{}).happens(BillCommitted{}).happens(BillSettled{});
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
    driver.happens(BillCommitted{});
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{2});
}

void StepRestart::aBillInEscrowWithNobodyThereGoesBack()
{
    Driver driver;
    driver.escrowed(20);
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(driver.machine().items.empty());
    // It took a bill though it was shut: nobody is served before an operator has looked.
    QVERIFY(driver.machine().closed.contains(Closed::Operator));
    Driver scanning;
    scanning.toScanning().escrowed(20);
    QVERIFY(scanning.wished<ReturnBill>());
    QVERIFY(scanning.machine().closed.empty());
    Driver completing;
    completing.toCompleting().escrowed(20);
    QVERIFY(completing.wished<ReturnBill>());
}

void StepRestart::aCreditThatIsRepeatedAfterARestartIsOnlyAcknowledged()
{
    Driver driver; // durable, and the acknowledge never left
    toBill(driver, Before::Credited).happens(PowerRestored{}).happens(BillCommitted{});
    QVERIFY(driver.wished<AcknowledgeBill>());
    QVERIFY(driver.machine().items.empty());
    driver.happens(BillSettled{}).happens(ValidatorReady{denominations(), PowerUpBill::None, true});
    QCOMPARE(boughtWith(driver), std::uint64_t{70});
}

void StepRestart::theNextBillIsNeverTakenForTheLastOne()
{
    Driver driver; // the settled end of the first bill was never seen
    driver.toBills().escrowed(20).approved(1).committed(20);
    driver.happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.machine().validator.unsettledCredit);
    driver.happens(ValidatorReady{denominations(), PowerUpBill::None, true});
    driver.happens(PurchaseBooked{record(State::Delivered, 20)}).happens(DonePressed{});
    driver.toDisclosure(second).happens(DisclosureAccepted{}).happens(CoinChosen{Coin::Btc});
    driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
    driver.happens(SignedIn{customer()}).happens(AddressScanned{{bitcoinPayee()}});
    driver.happens(OrderStarted{record(State::Started), customer(), 120'000});
    driver.happens(AddressAccepted{record(State::Ready), customer(), 120'000});
    driver.happens(AddressConfirmed{}).happens(QuoteAccepted{}).bill(50, 1);
    QCOMPARE(driver.stage<InsertingBills>().notes.size(), std::size_t{1});
}

void StepRestart::aCreditOfADeviceThatWasAtRestIsAnotherBill()
{
    for (const auto powerUp : {PowerUpBill::None, PowerUpBill::InAcceptor}) {
        Driver driver;
        toBill(driver, Before::Credited).happens(PowerRestored{});
        driver.happens(ValidatorReady{denominations(), powerUp, true}).happens(BillCommitted{});
        QCOMPARE(boughtWith(driver), std::uint64_t{70});
        QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
    }
}

void StepRestart::foldingTheStoryGivesTheSameMachine()
{
    Driver driver;
    toBill(driver, Before::Stacking).happens(PowerRestored{}).happens(BillCommitted{}).happens(BillSettled{});
    driver.passes(Deadline::Outcome).happens(DonePressed{}).toDisclosure(second);
    Machine empty;
    empty.currency = usd();
    QVERIFY(fold(empty, driver.story()) == driver.machine());
}

ATHENA_TEST(StepRestart)
#include "tst_step_restart.moc"
