// SPDX-License-Identifier: Apache-2.0
// Bills that go back, and why.
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eBills : public E2eCase {
    Q_OBJECT
public:
    // A bench in a greater hurry rejects a bill between two of the kiosk's polls.
    TestE2eBills() { m_benchSpeed = 2.0; }

private Q_SLOTS:
    void aBillOverTheLimitGoesBackAndTheRestIsBought();
    void aLimitThatAthenaAloneKnowsIsKeptToo();
    void whenThePriceRanOutTheBillGoesBackAndTheNewPriceIsConfirmed();
    void aBillThatAthenaApprovesTooLateIsTakenBack();
    void aBillThatAthenaRefusesGoesBackAndWhatIsInIsBought();
    void finishingBelowTheMinimumIsRefusedWithAWord();
    void aBadBillIsRejectedAndTheNextOneCounts();
};

void TestE2eBills::aBillOverTheLimitGoesBackAndTheRestIsBought()
{
    Customer ada(stand(), 21);
    STEP(ada.goesToScan());
    STEP(ctl({"set-limit", ada.phone(), "50"}));
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait Address", "wait-for addressStep ready", "touch primaryButton", "wait Quote",
        "touch primaryButton", "wait Insert", "wait-for phase open"}));
    QCOMPARE(ada.valueOf("stillPossible"), QString("$50.00"));
    STEP(ada.inserts("20", "$20.00"));
    STEP(stand().insertBill("100"));
    STEP(ada.reads("notice", "over_limit"));
    STEP(ada.reads("phase", "open"));
    QCOMPARE(ada.valueOf("paid"), QString("$20.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    STEP(transactionIs(stand(), "DELIVERED"));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eBills::aLimitThatAthenaAloneKnowsIsKeptToo()
{
    Customer bo(stand(), 22);
    STEP(bo.goesToInsert());
    STEP(ctl({"set-limit", bo.phone(), "30"})); // after the kiosk was told another
    STEP(bo.inserts("20", "$20.00"));
    STEP(stand().insertBill("20"));
    STEP(bo.reads("notice", "over_limit"));
    STEP(bo.reads("phase", "open"));
    STEP(stand().insertBill("10"));
    STEP(bo.reads("paid", "$30.00"));
    STEP(bo.reads("phase", "full"));
    STEP(bo.buys());
    STEP(bo.leaves());
    STEP(booksAgree(stand(), {.cash = "30.00"}));
}

void TestE2eBills::whenThePriceRanOutTheBillGoesBackAndTheNewPriceIsConfirmed()
{
    Customer cy(stand(), 23);
    STEP(cy.goesToInsert());
    const auto before = cy.valueOf("price");
    STEP(ctl({"prices", "--factor", "1.05"}));
    STEP(ctl({"expire-prices"}));
    STEP(stand().insertBill("20"));
    STEP(cy.does({"wait Quote 30000", "wait-for quoteStep shown", "wait-for notice price_changed"}));
    QVERIFY(cy.valueOf("price") != before);
    const auto agreed = cy.valueOf("price");
    STEP(cy.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    QCOMPARE(cy.valueOf("price"), agreed);
    STEP(cy.inserts("20", "$20.00"));
    QVERIFY(!cy.valueOf("lockCountdown").isEmpty());
    STEP(cy.buys());
    STEP(cy.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
    const auto state = stand().benchState();
    STEP(state);
    QCOMPARE((*state)["validator"]["returned"].toInt(), 1);
}

void TestE2eBills::aBillThatAthenaApprovesTooLateIsTakenBack()
{
    Customer di(stand(), 24);
    STEP(di.goesToInsert());
    STEP(fault("/transaction/bill", {"delay", "6000", "--count", "1"}));
    STEP(stand().insertBill("20"));
    STEP(di.reads("phase", "returning"));
    STEP(di.reads("phase", "open"));
    QCOMPARE(di.valueOf("paid"), QString("$0.00"));
    STEP(di.inserts("50", "$50.00"));
    STEP(di.buys());
    STEP(di.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00"}));
    const auto bills = newestTransaction(stand())["bills"].toArray();
    QCOMPARE(bills.size(), 2);
    QCOMPARE(bills[0]["approved"].toBool(), true);
    QCOMPARE(bills[0]["returned"].toBool(), true);
    QCOMPARE(bills[1]["returned"].toBool(), false);
}

void TestE2eBills::aBillThatAthenaRefusesGoesBackAndWhatIsInIsBought()
{
    Customer ed(stand(), 25);
    STEP(ed.goesToInsert());
    STEP(ed.inserts("20", "$20.00"));
    STEP(ctl({"set-level", ed.phone(), "0"})); // 403 not_authorized from now on
    STEP(stand().insertBill("50"));
    STEP(ed.sees("Delivered", 60'000));
    STEP(ed.reads("sent", "true"));
    QCOMPARE(ed.valueOf("paid"), QString("$20.00"));
    STEP(ed.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eBills::finishingBelowTheMinimumIsRefusedWithAWord()
{
    Customer flo(stand(), 26);
    STEP(flo.goesToInsert());
    QCOMPARE(flo.valueOf("minimum"), QString("$5.00"));
    STEP(flo.does({"touch primaryButton", "wait-for notice nothing_in"}));
    STEP(flo.inserts("1", "$1.00"));
    STEP(flo.does({"touch primaryButton", "wait-for notice below_minimum"}));
    STEP(flo.inserts("5", "$6.00"));
    STEP(flo.buys());
    STEP(flo.leaves());
    STEP(booksAgree(stand(), {.cash = "6.00"}));
}

void TestE2eBills::aBadBillIsRejectedAndTheNextOneCounts()
{
    Customer gus(stand(), 27);
    STEP(gus.goesToInsert());
    STEP(bench({"insert-bad"}));
    STEP(gus.reads("notice", "not_accepted"));
    STEP(gus.inserts("20", "$20.00"));
    STEP(gus.buys());
    STEP(gus.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

ATHENA_TEST(TestE2eBills)
#include "tst_e2e_bills.moc"
