// SPDX-License-Identifier: Apache-2.0
// The kiosk dies in the worst moments. Nothing is lost, nothing counts twice, the customer is told.
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2ePowerCut : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void aBillInEscrowGoesBack();
    void aBillInEscrowGoesBackWhenTheValidatorLosesItsPowerToo();
    void aBillOnItsWayToTheStackerCountsAsTheCashBoxSays_data();
    void aBillOnItsWayToTheStackerCountsAsTheCashBoxSays();
    void stackedBillsAreBoughtAndTheResultIsShown();
    void aPurchaseWhoseAnswerWasCutOffIsBoughtOnce();
    void noticesOfTheLastScreenSurvive();

private:
    void cutWithBillInEscrow(bool validatorToo);
};

void TestE2ePowerCut::cutWithBillInEscrow(bool validatorToo)
{
    Customer ada(stand(), 71);
    STEP(ada.goesToInsert());
    STEP(fault("/transaction/bill", {"delay", "3500", "--count", "1"}));
    STEP(stand().insertBill("20"));
    STEP(ada.reads("phase", "reading"));
    stand().kill(stand().kioskProcess());
    if (validatorToo) {
        STEP(bench({"fault", "power-cut"}));
        STEP(bench({"clear", "power-cut"}));
    }
    STEP(powerCut());
    STEP(ada.sees("Idle", 90'000));
    STEP(booksAgree(stand(), {}, 40'000));
    const auto state = newestTransaction(stand())["state"].toString();
    QVERIFY2(state == "CANCELLED" || state == "REVERSED", qPrintable(state));

    Customer next(stand(), 72);
    STEP(next.goesToInsert());
    STEP(next.inserts("20", "$20.00"));
    STEP(next.buys());
    STEP(next.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2ePowerCut::aBillInEscrowGoesBack() { cutWithBillInEscrow(false); }

void TestE2ePowerCut::aBillInEscrowGoesBackWhenTheValidatorLosesItsPowerToo() { cutWithBillInEscrow(true); }

void TestE2ePowerCut::aBillOnItsWayToTheStackerCountsAsTheCashBoxSays_data()
{
    QTest::addColumn<bool>("validatorToo");
    QTest::newRow("the validator goes on") << false;
    QTest::newRow("the validator loses its power too") << true;
}

void TestE2ePowerCut::aBillOnItsWayToTheStackerCountsAsTheCashBoxSays()
{
    QFETCH(const bool, validatorToo);
    Customer bo(stand(), 73);
    STEP(bo.goesToInsert());
    STEP(bo.inserts("50", "$50.00"));
    STEP(stand().insertBill("20"));
    STEP(bo.reads("phase", "stacking"));
    stand().kill(stand().kioskProcess());
    if (validatorToo) {
        STEP(bench({"fault", "power-cut"}));
        STEP(bench({"clear", "power-cut"}));
    }
    STEP(powerCut());
    STEP(bo.sees("Delivered", 90'000));
    STEP(bo.reads("sent", "true"));
    // Where the cut met the bill decides; a cut after the order to stack may still find it on this side.
    const auto state = stand().benchState();
    STEP(state);
    const auto cash = (*state)["validator"]["ever_stacked_total"].toString();
    QVERIFY2(cash == "70.00" || cash == "50.00", qPrintable(cash));
    QCOMPARE((*state)["validator"]["bill"].toString(), QString("none"));
    QCOMPARE(bo.valueOf("paid"), "$" + cash);
    QCOMPARE(bo.valueOf("doubtAmount"), QString());
    STEP(bo.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(booksAgree(stand(), {.cash = cash}));
    QCOMPARE(newestTransaction(stand())["bills"].toArray().size(), 2);
}

void TestE2ePowerCut::stackedBillsAreBoughtAndTheResultIsShown()
{
    Customer cy(stand(), 74);
    STEP(cy.goesToInsert());
    STEP(cy.inserts("50", "$50.00"));
    STEP(cy.inserts("20", "$70.00"));
    STEP(powerCut());
    STEP(cy.sees("Delivered", 90'000));
    STEP(cy.reads("sent", "true"));
    STEP(cy.reads("receipt", "printed", 60'000));
    QCOMPARE(cy.valueOf("paid"), QString("$70.00"));
    STEP(cy.does({"touch primaryButton", "wait Idle 60000"}));
    QCOMPARE(transactionCount(stand()), 1);
    STEP(booksAgree(stand(), {.cash = "70.00"}));
}

void TestE2ePowerCut::aPurchaseWhoseAnswerWasCutOffIsBoughtOnce()
{
    Customer di(stand(), 75);
    STEP(di.goesToInsert());
    STEP(di.inserts("50", "$50.00"));
    STEP(fault("/transaction/purchase", {"drop_after", "--count", "1000"}));
    STEP(di.does({"touch primaryButton", "wait Finishing"}));
    STEP(transactionIs(stand(), "DELIVERED"));
    stand().kill(stand().kioskProcess());
    STEP(ctl({"clear-faults"}));
    STEP(powerCut());
    STEP(di.sees("Delivered", 90'000));
    STEP(di.reads("sent", "true"));
    STEP(di.does({"touch primaryButton", "wait Idle 60000"}));
    QCOMPARE(transactionCount(stand()), 1);
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2ePowerCut::noticesOfTheLastScreenSurvive()
{
    Customer ed(stand(), 76);
    STEP(ctl({"delivery", "fail"}));
    STEP(ed.goesToInsert());
    STEP(ed.inserts("50", "$50.00"));
    STEP(ed.does({"touch primaryButton", "wait Refused 60000", "wait-for claimReady true"}));
    STEP(ed.reads("receipt", "printed", 60'000));
    const auto claim = ed.valueOf("claimCode");
    QCOMPARE(claim.size(), 12);
    STEP(powerCut());
    STEP(ed.sees("Refused", 60'000));
    STEP(ed.reads("claimCode", claim));
    STEP(ed.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(booksAgree(stand(), {.cash = "50.00", .openItems = 1}));
}

ATHENA_TEST(TestE2ePowerCut)
#include "tst_e2e_power_cut.moc"
