// SPDX-License-Identifier: Apache-2.0
// What happens inside a validator while somebody's money is on its way.
#include <QJsonObject>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

// What the device has let into its box since it was made; empty when it cannot be asked.
QString everStacked(Stand& stand)
{
    const auto state = stand.benchState();
    return state ? (*state)["validator"]["ever_stacked_total"].toString() : QString();
}

} // namespace

class TestE2eValidator : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void aFaultWithMoneyInsideBuysWithWhatIsIn_data();
    void aFaultWithMoneyInsideBuysWithWhatIsIn();
    void aFaultBeforeMoneyIsSaidAndCancels();
    void aBillThatJamsIsNamedAndTheRestIsBought_data();
    void aBillThatJamsIsNamedAndTheRestIsBought();
    void theOnlyBillThatIsNotSeenAgainIsOwedToTheCent_data();
    void theOnlyBillThatIsNotSeenAgainIsOwedToTheCent();

private:
    Status mended(Customer& next, const QString& fault);
};

Status TestE2eValidator::mended(Customer& next, const QString& fault)
{
    if (Status closed = next.sees("OutOfService"); !closed)
        return closed;
    if (Status cleared = bench({"clear", fault}); !cleared)
        return cleared;
    return next.sees("Idle", 60'000);
}

void TestE2eValidator::aFaultWithMoneyInsideBuysWithWhatIsIn_data()
{
    QTest::addColumn<QString>("fault");
    for (const auto* fault : {"full", "cassette-out", "failure", "silence"})
        QTest::newRow(fault) << QString(fault);
}

void TestE2eValidator::aFaultWithMoneyInsideBuysWithWhatIsIn()
{
    QFETCH(QString, fault);
    Customer ada(stand(), 51);
    STEP(ada.goesToInsert());
    STEP(ada.inserts("20", "$20.00"));
    STEP(bench({"fault", fault}));
    STEP(ada.sees("Delivered", 60'000));
    STEP(ada.reads("sent", "true"));
    QCOMPARE(ada.valueOf("paid"), QString("$20.00"));
    STEP(ada.reads("receipt", "printed", 60'000));
    STEP(ada.does({"touch primaryButton"}));
    STEP(mended(ada, fault));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eValidator::aFaultBeforeMoneyIsSaidAndCancels()
{
    Customer ben(stand(), 52);
    STEP(ben.goesToInsert());
    STEP(bench({"fault", "cassette-out"}));
    STEP(ben.sees("Limit"));
    QCOMPARE(ben.valueOf("notice"), QString("stopped"));
    QVERIFY(!ben.valueOf("reference").isEmpty());
    STEP(ben.touches("primaryButton"));
    STEP(mended(ben, "cassette-out"));
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {}));
}

void TestE2eValidator::aBillThatJamsIsNamedAndTheRestIsBought_data()
{
    QTest::addColumn<QString>("fault");
    for (const auto* fault : {"jam", "jam-stacker", "cheat"})
        QTest::newRow(fault) << QString(fault);
}

void TestE2eValidator::aBillThatJamsIsNamedAndTheRestIsBought()
{
    QFETCH(QString, fault);
    Customer di(stand(), 54);
    STEP(di.goesToInsert());
    STEP(di.inserts("50", "$50.00"));
    if (fault != "jam-stacker")
        STEP(this->fault("/transaction/bill", {"delay", "3000", "--count", "1"}));
    STEP(stand().insertBill("20"));
    STEP(di.reads("phase", fault == "jam-stacker" ? "stacking" : "reading"));
    STEP(bench({"fault", fault}));
    STEP(di.sees("Delivered", 90'000));
    STEP(di.reads("sent", "true"));
    const bool doubtful = fault != "cheat"; // that one goes back by itself, and says so
    QCOMPARE(di.valueOf("paid"), QString("$50.00"));
    QCOMPARE(di.valueOf("doubtAmount"), doubtful ? QString("$20.00") : QString());
    STEP(di.does({"touch primaryButton"}));
    if (!doubtful) {
        STEP(di.sees("Idle", 60'000));
        STEP(booksAgree(stand(), {.cash = "50.00"}));
        return;
    }
    STEP(mended(di, fault));
    // Clearing a jam gives the bill back, or lets it fall into the cash box: either way an operator knows of
    // it.
    const bool inBox = everStacked(stand()) == "70.00";
    STEP(booksAgree(stand(),
        {.cash = inBox ? "70.00" : "50.00",
            .openItems = 1,
            .doubts = "20.00",
            .lost = inBox ? "0.00" : "20.00"}));
}

void TestE2eValidator::theOnlyBillThatIsNotSeenAgainIsOwedToTheCent_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("phase");
    QTest::newRow("jam in the acceptor") << "jam"
                                         << "reading";
    QTest::newRow("jam in the stacker") << "jam-stacker"
                                        << "stacking";
    QTest::newRow("no power") << "power-cut"
                              << "reading";
}

// Screen, receipt, Athena, cash box and open items say the same; and again when it is found.
void TestE2eValidator::theOnlyBillThatIsNotSeenAgainIsOwedToTheCent()
{
    QFETCH(QString, fault);
    QFETCH(QString, phase);
    Customer ed(stand(), 55);
    STEP(ed.goesToInsert());
    if (phase == "reading")
        STEP(this->fault("/transaction/bill", {"delay", "3000", "--count", "1"}));
    STEP(stand().insertBill("20"));
    STEP(ed.reads("phase", phase));
    STEP(bench({"fault", fault}));
    if (fault == "power-cut")
        STEP(ed.reads("phase", "silent"));
    STEP(ed.sees("Refused", 60'000));
    QCOMPARE(ed.valueOf("paid"), QString()); // nothing is certain
    QCOMPARE(ed.valueOf("doubtAmount"), QString("$20.00"));
    QCOMPARE(ed.valueOf("refundState"), QString("doubted"));
    STEP(ed.reads("receipt", "printed", 60'000));
    const auto receipt = receiptText(stand());
    for (const auto* words :
        {"One bill of $20.00 is being looked into.", "Your claim is for the bill below."})
        QVERIFY2(QString(receipt).simplified().contains(words), qPrintable(receipt));
    STEP(transactionIs(stand(), "REVERSED"));
    QCOMPARE(
        newestTransaction(stand())["reversal"].toObject()["sovereign_amount"].toString(), QString("20.00"));
    // A stacker that jams late has let the bill into the box and has not said so.
    const bool isSilentlyIn = everStacked(stand()) == "20.00";
    STEP(booksAgree(stand(),
        {.cash = isSilentlyIn ? "20.00" : "0.00",
            .openItems = 1,
            .unknownEnds = 1,
            .doubts = "20.00",
            .lost = isSilentlyIn ? "0.00" : "20.00"}));
    STEP(bench({"clear", fault}));
    if (fault != "jam-stacker") { // it comes out, and the customer is still there
        STEP(ed.reads("refundState", "returned", 60'000));
        QCOMPARE(ed.valueOf("claimCode"), QString());
    }
    STEP(ed.does({"touch primaryButton", "wait Idle 60000"}));
    const bool inBox = everStacked(stand()) == "20.00";
    QCOMPARE(inBox, fault == "jam-stacker");
    STEP(booksAgree(stand(),
        {.cash = inBox ? "20.00" : "0.00",
            .openItems = 1,
            .doubts = "20.00",
            .lost = inBox ? "0.00" : "20.00"}));
}

ATHENA_TEST(TestE2eValidator)
#include "tst_e2e_validator.moc"
