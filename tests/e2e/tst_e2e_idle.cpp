// SPDX-License-Identifier: Apache-2.0
// A customer who needs more time gets it; one who has gone makes room for the next. Real seconds.
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eIdle : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void moreTimeIsGivenAndThenTheQuoteEndsByItself();
};

void TestE2eIdle::moreTimeIsGivenAndThenTheQuoteEndsByItself()
{
    Customer ada(stand(), 41);
    STEP(ada.goesToQuote());
    STEP(ada.does({"wait-seen IdleWarning 50000", "touch moreTimeButton"}));
    QVERIFY(!ada.canSee("IdleWarning"));
    STEP(ada.sees("Quote"));
    STEP(ada.does({"wait-seen IdleWarning 50000"}));
    STEP(ada.sees("Idle", 30'000));
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {}));
}

ATHENA_TEST(TestE2eIdle)
#include "tst_e2e_idle.moc"
