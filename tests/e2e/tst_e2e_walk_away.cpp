// SPDX-License-Identifier: Apache-2.0
// A customer who goes away with money inside gets what was paid for. The real 60 seconds.
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eWalkAway : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void whatIsInIsBoughtAndSent();
    void aScamThatIsReportedWithMoneyInsideIsOwedAndNotBought();
};

void TestE2eWalkAway::whatIsInIsBoughtAndSent()
{
    Customer ada(stand(), 31);
    STEP(ada.goesToInsert());
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.does({"wait-seen IdleWarning 50000"}));
    QVERIFY(ada.valueOf("idleWarningSeconds").toInt() <= 20);
    STEP(ada.sees("Delivered", 60'000));
    STEP(ada.reads("sent", "true"));
    STEP(ada.reads("receipt", "printed", 60'000));
    STEP(ada.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eWalkAway::aScamThatIsReportedWithMoneyInsideIsOwedAndNotBought()
{
    Customer bea(stand(), 32);
    STEP(bea.goesToInsert());
    STEP(bea.inserts("20", "$20.00"));
    STEP(bea.inserts("50", "$70.00"));
    STEP(bea.does({"touch helpButton", "touch scammedButton", "touch stopButton", "wait Refused 30000"}));
    QCOMPARE(bea.valueOf("paid"), QString("$70.00"));
    QCOMPARE(bea.valueOf("claimCode").size(), 12);
    STEP(bea.reads("claimReady", "true"));
    STEP(bea.reads("receipt", "printed", 60'000));
    STEP(transactionIs(stand(), "REVERSED"));
    STEP(bea.leaves());
    STEP(booksAgree(stand(), {.cash = "70.00", .openItems = 1}));
}

ATHENA_TEST(TestE2eWalkAway)
#include "tst_e2e_walk_away.moc"
