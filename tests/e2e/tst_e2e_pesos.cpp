// SPDX-License-Identifier: Apache-2.0
// Cash of a currency that bill validators have no published country code for.
#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2ePesos : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void mexicanNotesAreBoughtForAsMexicoWritesThem();
    void colombianNotesOfManyZerosAreCountedToThePeso();

private:
    Status arrange(StandSettings& settings) override
    {
        const bool colombia =
            QTest::currentTestFunction() == QByteArray("colombianNotesOfManyZerosAreCountedToThePeso");
        settings.currency = colombia ? "COP" : "MXN";
        settings.languages = {colombia ? "es_CO" : "es_MX", "en"};
        return Done{};
    }
};

void TestE2ePesos::mexicanNotesAreBoughtForAsMexicoWritesThem()
{
    Customer ada(stand(), 51);
    STEP(ada.goesToQuote());
    QCOMPARE(ada.valueOf("exampleAmount"), QString("$2,000.00"));
    QCOMPARE(ada.valueOf("exampleNetworkFee"), QString("$4.00"));
    STEP(ada.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(ada.inserts("500", "$500.00"));
    STEP(ada.inserts("1000", "$1,500.00"));
    QCOMPARE(ada.valueOf("paid"), QString("$1,500.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    STEP(transactionIs(stand(), "DELIVERED"));
    STEP(booksAgree(stand(), {.cash = "1500.00"}));
}

void TestE2ePesos::colombianNotesOfManyZerosAreCountedToThePeso()
{
    Customer bo(stand(), 52);
    STEP(bo.goesToQuote());
    // Of 100.00 pesos the spread would not hold the network fee.
    QCOMPARE(bo.valueOf("exampleAmount"), QString("$500.000,00"));
    QCOMPARE(bo.valueOf("exampleNetworkFee"), QString("$1.000,00"));
    STEP(bo.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(bo.inserts("50000", "$50.000,00"));
    STEP(bo.inserts("100000", "$150.000,00"));
    STEP(bo.buys());
    STEP(bo.leaves());
    STEP(transactionIs(stand(), "DELIVERED"));
    STEP(booksAgree(stand(), {.cash = "150000.00"}));
}

ATHENA_TEST(TestE2ePesos)
#include "tst_e2e_pesos.moc"
