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
    void whatIsInAPurchaseIsToldInEveryStage();
    void whatWentBackIsNotInAnyLonger();
};

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
