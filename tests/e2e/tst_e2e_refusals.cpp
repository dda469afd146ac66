// SPDX-License-Identifier: Apache-2.0
// Athena refuses what she is told of a bill that went back, a cancel or a reversal: the books agree in the
// end, or an operator sees by how much they do not.
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eRefusals : public E2eCase {
    Q_OBJECT
public:
    TestE2eRefusals() { m_benchSpeed = 2.0; }

private Q_SLOTS:
    void aReturnThatTheDoorTurnsAwayIsToldAgain();
    void aMachineThatIsNotKnownForAMomentSaysWhyItStops();
    void aReturnThatIsRefusedForGoodIsAnOpenItem();
    void aRefusedCancelAndReversalBeforeMoneyAreAskedAgain();

private:
    // Approved when it is already on its way out.
    Status bringsABillThatGoesBack(Customer& customer, const QString& value);
    Status cancels(Customer& customer) { return customer.does({"touch cancelButton", "wait Idle 30000"}); }
    static QJsonObject firstBill(Stand& stand)
    {
        return newestTransaction(stand)["bills"].toArray()[0].toObject();
    }
};

Status TestE2eRefusals::bringsABillThatGoesBack(Customer& customer, const QString& value)
{
    if (const auto late = fault("/transaction/bill", {"delay", "6000", "--count", "1"}); !late)
        return late;
    if (const auto inserted = stand().insertBill(value); !inserted)
        return inserted;
    return customer.reads("phase", "returning");
}

void TestE2eRefusals::aReturnThatTheDoorTurnsAwayIsToldAgain()
{
    Customer ada(stand(), 91);
    STEP(ada.goesToInsert());
    STEP(fault("/transaction/bill_returned", {"status", "401", "bad_signature", "--count", "2"}));
    STEP(bringsABillThatGoesBack(ada, "20"));
    STEP(ada.reads("phase", "open"));
    STEP(ada.inserts("50", "$50.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    QCOMPARE(firstBill(stand())["returned"].toBool(), true);
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2eRefusals::aMachineThatIsNotKnownForAMomentSaysWhyItStops()
{
    Customer bo(stand(), 92);
    STEP(bo.goesToInsert());
    STEP(fault("/transaction/bill_returned", {"status", "403", "unknown_identity", "--count", "1"}));
    STEP(fault("/transaction/cancel", {"status", "403", "unknown_identity", "--count", "1"}));
    STEP(bringsABillThatGoesBack(bo, "20"));
    STEP(bo.sees("Limit"));
    QCOMPARE(bo.valueOf("notice"), QString("stopped"));
    QVERIFY(!bo.valueOf("reference").isEmpty());
    QVERIFY(bo.texts().contains("You have not paid anything."));
    STEP(bo.does({"touch primaryButton", "wait Idle 60000"}));
    STEP(transactionIs(stand(), "REVERSED"));
    QCOMPARE(
        newestTransaction(stand())["reversal"].toObject()["sovereign_amount"].toString(), QString("0.00"));
    STEP(booksAgree(stand(), {}));
}

void TestE2eRefusals::aReturnThatIsRefusedForGoodIsAnOpenItem()
{
    Customer cy(stand(), 93);
    STEP(cy.goesToInsert());
    STEP(fault("/transaction/bill_returned", {"status", "409", "bad_state", "--count", "1"}));
    STEP(bringsABillThatGoesBack(cy, "20"));
    STEP(cy.reads("phase", "open"));
    STEP(cancels(cy));
    STEP(transactionIs(stand(), "REVERSED"));
    QCOMPARE(
        newestTransaction(stand())["reversal"].toObject()["sovereign_amount"].toString(), QString("20.00"));
    STEP(booksAgree(stand(), {.openItems = 1}));
}

void TestE2eRefusals::aRefusedCancelAndReversalBeforeMoneyAreAskedAgain()
{
    Customer di(stand(), 94);
    STEP(di.goesToInsert());
    STEP(bringsABillThatGoesBack(di, "20"));
    STEP(di.reads("phase", "open"));
    STEP(fault("/transaction/cancel", {"status", "409", "bad_state", "--count", "1"}));
    STEP(fault("/transaction/reversal", {"status", "403", "not_authorized", "--count", "1"}));
    STEP(cancels(di));
    STEP(transactionIs(stand(), "REVERSED", 60'000));
    STEP(booksAgree(stand(), {}));
}

ATHENA_TEST(TestE2eRefusals)
#include "tst_e2e_refusals.moc"
