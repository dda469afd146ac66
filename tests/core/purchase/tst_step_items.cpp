// SPDX-License-Identifier: Apache-2.0
// The operator's list: what stands on it until an operator says that it is settled.
#include "tests/core/purchase/purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

class StepItems : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anItemThatIsSettledLeavesTheListAndItsNumberIsNotUsedAgain();
    void whatDoesNotNameAnItemSettlesNone();
    void anItemWhosePurchaseIsNotOverStays();
    void aLostBillThatIsSettledAndThenFoundIsAnotherItem();
    void copiesOfAMachineShareTheirItems();
    void secretsThatCannotBeOpenedCloseTheMachineUntilAnOperatorLooked();
    void aPurchaseWithoutItsSecretsEndsWhenItIsSettled();
    void secretsOfAPurchaseThatIsOverAreNobodysTrouble();
    void whoLeftWithoutMoneyIsForgottenWithoutSecrets();
    void whatAthenaMayCountOfWhoLeftIsAnItem();
    void whatIsInAPurchaseIsToldInEveryStage();
    void whatWentBackIsNotInAnyLonger();
};

void StepItems::anItemThatIsSettledLeavesTheListAndItsNumberIsNotUsedAgain()
{
    Driver driver;
    driver.committed(20).happens(BillSettled{}).happens(ValidatorInhibited{}).committed(50);
    QCOMPARE(driver.machine().items.size(), std::size_t{2});
    QCOMPARE(driver.machine().items[0].number, 1U);
    const OpenItem second = driver.machine().items[1];
    driver.happens(ItemSettled{1, driver.machine().items[0].at, "paid"});
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
    QVERIFY(driver.machine().items[0] == second);
    driver.happens(ItemSettled{2, second.at, "paid"});
    QVERIFY(driver.machine().items.empty());
    driver.happens(BillSettled{}).happens(ValidatorInhibited{}).committed(20);
    QCOMPARE(driver.machine().items.back().number, 3U);
}

void StepItems::whatDoesNotNameAnItemSettlesNone()
{
    Driver driver;
    driver.committed(20);
    const Milliseconds at = driver.machine().items.back().at;
    driver.happens(ItemSettled{2, at, "x"}).happens(ItemSettled{1, at + 1, "x"});
    driver.happens(ItemSettled{1, at, "x"}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
}

void StepItems::anItemWhosePurchaseIsNotOverStays()
{
    Driver driver;
    driver.toCompleting().refused(AskKind::Purchase, "confirmation_mismatch");
    driver.happens(StatusReported{record(State::Funding, 20), {}, {}, {}});
    const OpenItem claim = driver.machine().items.back();
    QVERIFY(!maySettle(driver.machine(), claim));
    driver.happens(ItemSettled{claim.number, claim.at, "paid"}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    driver.happens(CancelBooked{record(State::Reversed, 20)}).happens(DonePressed{});
    QVERIFY(driver.isIdle() && driver.machine().open.empty());
    QVERIFY(maySettle(driver.machine(), claim));
    driver.happens(ItemSettled{claim.number, claim.at, "paid"}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{0});
}

void StepItems::aLostBillThatIsSettledAndThenFoundIsAnotherItem()
{
    Driver driver;
    driver.toBills().escrowed(20).approved(1).happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
    driver.passes(Deadline::Device).happens(CancelBooked{record(State::Reversed, 20)}).happens(DonePressed{});
    QVERIFY(driver.isIdle() && driver.machine().open.empty());
    const OpenItem lost = driver.machine().items.back();
    QVERIFY(lost.kind == OpenItem::Kind::Lost);
    driver.happens(ItemSettled{lost.number, lost.at, "paid out"}, first);
    QVERIFY(driver.machine().items.empty());
    driver.committed(20);
    QCOMPARE(driver.items(OpenItem::Kind::Orphan), std::size_t{1});
    QVERIFY(driver.machine().closed.contains(Closed::Operator));
}

void StepItems::copiesOfAMachineShareTheirItems()
{
    Driver driver;
    driver.committed(20);
    Machine copy = driver.machine();
    QCOMPARE(&copy.items.list(), &driver.machine().items.list());
    const auto next = step(copy, {1, {}, PrinterChanged{false}}).next;
    QCOMPARE(&next.items.list(), &copy.items.list());
    copy.items.edit().clear();
    QCOMPARE(driver.machine().items.size(), std::size_t{1});
}

void StepItems::secretsThatCannotBeOpenedCloseTheMachineUntilAnOperatorLooked()
{
    Driver driver;
    driver.toBills().bill(20, 1).happens(PowerRestored{}).happens(SecretsLost{}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Secrets), std::size_t{1});
    QVERIFY(driver.machine().items.back().value == dollars(20));
    QVERIFY(driver.machine().closed.contains(Closed::Operator));
    driver.happens(PowerRestored{}).happens(SecretsLost{}, first); // and again at each start
    QCOMPARE(driver.items(OpenItem::Kind::Secrets), std::size_t{1});
    QVERIFY(driver.machine().closed.contains(Closed::Operator));
    driver.happens(OperatorLooked{}).happens(SecretsLost{}, first);
    QVERIFY(!driver.machine().closed.contains(Closed::Operator));
}

void StepItems::aPurchaseWithoutItsSecretsEndsWhenItIsSettled()
{
    Driver driver;
    driver.toCompleting().happens(PowerRestored{}).happens(SecretsLost{}, first);
    const OpenItem item = driver.machine().items.back();
    driver.happens(ItemSettled{item.number, item.at, "paid"}, first);
    QCOMPARE(driver.items(OpenItem::Kind::Secrets), std::size_t{1}); // its customer is at the screen
    driver.passes(Deadline::Outcome).happens(DonePressed{});
    QVERIFY(driver.isOpen());
    driver.happens(ItemSettled{item.number, item.at, "paid"}, first);
    QVERIFY(driver.wished<ForgetSecrets>());
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.machine().items.empty());
}

void StepItems::secretsOfAPurchaseThatIsOverAreNobodysTrouble()
{
    Driver driver;
    driver.happens(SecretsLost{}, first);
    QVERIFY(driver.machine().items.empty());
    QVERIFY(!driver.machine().closed.contains(Closed::Operator));
}

void StepItems::whoLeftWithoutMoneyIsForgottenWithoutSecrets()
{
    Driver driver;
    driver.toBills().happens(CancelPressed{}).happens(ValidatorInhibited{});
    driver.refused(AskKind::Cancel, "bad_state", 0, first); // where older versions forgot it
    QVERIFY(driver.openAt<Leaving>());
    driver.happens(PowerRestored{}).happens(SecretsLost{}, first);
    QVERIFY(!driver.isOpen());
    QVERIFY(driver.wished<ForgetSecrets>());
    QVERIFY(driver.machine().items.empty());
    QVERIFY(!driver.machine().closed.contains(Closed::Operator));
}

void StepItems::whatAthenaMayCountOfWhoLeftIsAnItem()
{
    Driver told; // that it is in; not yet that it came back
    told.toBills().escrowed(20).approved(1).happens(BillReturned{});
    Driver asked;
    asked.toBills().escrowed(20).happens(CancelPressed{}).happens(BillReturned{});
    for (Driver* driver : {&told, &asked}) {
        driver->happens(CancelPressed{}).happens(ValidatorInhibited{});
        QVERIFY(driver->openAt<Leaving>());
        driver->happens(PowerRestored{}).happens(SecretsLost{}, first);
        QVERIFY(!driver->isOpen());
        QCOMPARE(driver->machine().items.size(), std::size_t{1});
        QCOMPARE(driver->items(OpenItem::Kind::Overcounted), std::size_t{1});
        QVERIFY(driver->machine().items.back().value == dollars(20));
    }
}

void StepItems::whatIsInAPurchaseIsToldInEveryStage()
{
    Driver driver;
    driver.toBills();
    QVERIFY(!moneyIn(driver.current()));
    driver.bill(20, 1);
    QVERIFY(moneyIn(driver.current()) == dollars(20));
    driver.escrowed(50);
    QVERIFY(moneyIn(driver.current()) == dollars(70)); // it may be in, after a power cut
    driver.approved(2, 70).committed(50);
    QVERIFY(moneyIn(driver.current()) == dollars(70));
    driver.happens(BillSettled{}).happens(ValidatorInhibited{}).happens(FinishPressed{});
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.at<Completing>());
    QVERIFY(moneyIn(driver.current()) == dollars(70));

    Driver card;
    card.toAmount();
    QVERIFY(!moneyIn(card.current()));
    Driver debit;
    debit.toDebiting();
    QVERIFY(moneyIn(debit.current()) == dollars(60));
}

void StepItems::whatWentBackIsNotInAnyLonger()
{
    Driver bill;
    bill.toBills().bill(50, 1).escrowed(20).approved(2, 70);
    bill.happens(ValidatorTroubled{ValidatorTroubleKind::Jam}).passes(Deadline::Device);
    QVERIFY(moneyIn(bill.current()) == dollars(70));
    bill.happens(BillReturned{});
    QVERIFY(moneyIn(bill.current()) == dollars(50));

    Driver card;
    card.toDebiting().happens(CancelPressed{}).debited();
    QVERIFY(moneyIn(card.current()) == dollars(60));
    card.happens(CardRefunded{1, "r-1", false}, first);
    QVERIFY(!moneyIn(card.current()));
}

ATHENA_TEST(StepItems)
#include "tst_step_items.moc"
