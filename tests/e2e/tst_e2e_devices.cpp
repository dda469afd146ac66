// SPDX-License-Identifier: Apache-2.0
// Plugs that are pulled, devices without power, an Athena that is away.
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eDevices : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void withoutValidatorTheMachineIsOutOfServiceUntilItIsBack();
    void withoutScannerTheMachineIsOutOfServiceUntilItIsBack();
    void withoutAthenaTheMachineIsOutOfServiceUntilSheIsBack();
    void aValidatorPulledWithMoneyInsideEndsWithWhatIsIn();
    void aValidatorWithoutPowerGivesTheBillBack();
    void aReceiptThatFailedMayBePrintedAgain();
};

void TestE2eDevices::withoutValidatorTheMachineIsOutOfServiceUntilItIsBack()
{
    Customer ada(stand(), 61);
    STEP(ada.sees("Idle", 60'000));
    STEP(bench({"unplug", "validator"}));
    STEP(ada.sees("OutOfService"));
    STEP(ada.reads("closedReasons", "validator"));
    STEP(bench({"plug", "validator"}));
    STEP(ada.sees("Idle", 60'000));
    STEP(ada.goesToInsert());
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eDevices::withoutScannerTheMachineIsOutOfServiceUntilItIsBack()
{
    Customer bo(stand(), 62);
    STEP(bo.sees("Idle", 60'000));
    STEP(bench({"unplug", "scanner"}));
    STEP(bo.sees("OutOfService"));
    STEP(bo.reads("closedReasons", "scanner"));
    STEP(bench({"plug", "scanner"}));
    STEP(bo.goesToAddress());
    STEP(bo.does({"touch backButton", "wait Scan", "touch backButton", "wait Idle"}));
}

void TestE2eDevices::withoutAthenaTheMachineIsOutOfServiceUntilSheIsBack()
{
    Customer cy(stand(), 63);
    STEP(cy.sees("Idle", 60'000));
    stand().stop(stand().stubProcess());
    STEP(powerCut()); // a machine that was just switched on has no price
    STEP(cy.sees("OutOfService"));
    STEP(cy.reads("closedReasons", "prices"));
    STEP(stand().startStub());
    STEP(cy.sees("Idle", 90'000));
}

void TestE2eDevices::aValidatorPulledWithMoneyInsideEndsWithWhatIsIn()
{
    Customer di(stand(), 64);
    STEP(di.goesToInsert());
    STEP(di.inserts("20", "$20.00"));
    STEP(bench({"unplug", "validator"}));
    STEP(di.sees("Delivered", 60'000));
    STEP(di.reads("sent", "true"));
    QCOMPARE(di.valueOf("paid"), QString("$20.00"));
    STEP(di.does({"touch primaryButton", "wait OutOfService"}));
    STEP(bench({"plug", "validator"}));
    STEP(di.sees("Idle", 60'000));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eDevices::aValidatorWithoutPowerGivesTheBillBack()
{
    Customer ed(stand(), 65);
    STEP(ed.goesToInsert());
    STEP(ed.inserts("50", "$50.00"));
    STEP(fault("/transaction/bill", {"delay", "3000", "--count", "1"}));
    STEP(stand().insertBill("20"));
    STEP(ed.reads("phase", "reading"));
    STEP(bench({"fault", "reboot"})); // the bill stays inside
    STEP(ed.sees("Delivered", 90'000));
    STEP(ed.reads("sent", "true"));
    QCOMPARE(ed.valueOf("paid"), QString("$50.00"));
    STEP(ed.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2eDevices::aReceiptThatFailedMayBePrintedAgain()
{
    Customer flo(stand(), 66);
    STEP(flo.goesToInsert());
    STEP(flo.inserts("20", "$20.00"));
    STEP(bench({"fault", "paper-out"}));
    STEP(flo.buys());
    STEP(flo.reads("receipt", "not_printed"));
    STEP(flo.reads("mayText", "true"));
    STEP(flo.touches("cancelButton"));
    STEP(flo.reads("receipt", "texted"));
    STEP(bench({"clear", "paper-out"}));
    STEP(flo.reads("mayReprint", "true"));
    STEP(flo.touches("backButton"));
    STEP(flo.reads("receipt", "printed", 60'000));
    QVERIFY2(receiptText(stand()).contains("COPY"), qPrintable(receiptText(stand())));
    STEP(flo.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

ATHENA_TEST(TestE2eDevices)
#include "tst_e2e_devices.moc"
