// SPDX-License-Identifier: Apache-2.0
// The money is in, and Athena fails: nobody loses anything, nothing is bought twice.
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

#include <sqlite3.h>

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2eCompletion : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void coinsThatCannotBeSentBecomeAClaim();
    void aRefusedPurchaseBecomesAClaim();
    void anAnswerThatGotLostBuysOnce();
    void anAthenaOutOfOrderIsAskedAgain();
    void coinsThatTakeLongerAreOnTheirWay();
    void anUnansweredPurchaseBecomesAClaimAndIsSettledLater();

private:
    qsizetype requests(const QByteArray& path);
    Status changeTheBackEndsBook(const QByteArray& sql);
    void claimIsShownAndPrinted(Customer& customer);
};

qsizetype TestE2eCompletion::requests(const QByteArray& path)
{
    QFile log(stand().path("athena-stub.log"));
    return log.open(QIODevice::ReadOnly) ? log.readAll().count("POST " + path + ' ') : -1;
}

Status TestE2eCompletion::changeTheBackEndsBook(const QByteArray& sql)
{
    sqlite3* database = nullptr;
    const auto file = stand().path("stub/books.db").toUtf8();
    Status done = Done{};
    if (sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
        || sqlite3_busy_timeout(database, 5'000) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        done = Error{Errc::Io, sqlite3_errmsg(database)};
    sqlite3_close(database);
    return done;
}

void TestE2eCompletion::claimIsShownAndPrinted(Customer& customer)
{
    STEP(customer.reads("claimReady", "true"));
    const auto claim = customer.valueOf("claimCode");
    QVERIFY2(QRegularExpression("^[0-9A-HJKMNP-TV-Z]{12}$").match(claim).hasMatch(), qPrintable(claim));
    STEP(customer.reads("receipt", "printed", 60'000));
    const auto receipt = receiptText(stand());
    QVERIFY2(QString(receipt).remove(' ').contains(claim), qPrintable(receipt));
    QVERIFY2(receipt.contains("50.00"), qPrintable(receipt));
}

void TestE2eCompletion::coinsThatCannotBeSentBecomeAClaim()
{
    Customer ada(stand(), 51);
    STEP(ctl({"delivery", "fail"}));
    STEP(ada.goesToInsert());
    STEP(ada.inserts("50", "$50.00"));
    STEP(ada.does({"touch primaryButton", "wait Refused 60000"}));
    claimIsShownAndPrinted(ada);
    STEP(transactionIs(stand(), "REVERSED"));
    const auto reversal = newestTransaction(stand())["reversal"].toObject();
    QCOMPARE(reversal["method"].toString(), QString("claim_ticket"));
    QCOMPARE(reversal["sovereign_amount"].toString(), QString("50.00"));
    STEP(ada.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00", .openItems = 1}));
}

void TestE2eCompletion::aRefusedPurchaseBecomesAClaim()
{
    Customer bo(stand(), 52);
    STEP(bo.goesToInsert());
    STEP(bo.inserts("50", "$50.00"));
    // Another address than the customer has confirmed: 409 confirmation_mismatch, to the purchase and then to
    // the reversal; the kiosk keeps asking, without haste.
    STEP(changeTheBackEndsBook(
        "UPDATE transactions SET address = 'tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx'"));
    STEP(bo.does({"touch primaryButton", "wait Refused 60000"}));
    STEP(bo.reads("receipt", "printed", 60'000));
    QVERIFY2(requests("/transaction/reversal") < 10, "Athena is asked without a pause");
    STEP(changeTheBackEndsBook("UPDATE transactions SET address = '" + QByteArray(bitcoinAddress) + "'"));
    claimIsShownAndPrinted(bo);
    STEP(transactionIs(stand(), "REVERSED"));
    QVERIFY(newestTransaction(stand())["purchase_amount"].isNull());
    STEP(bo.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00", .openItems = 1}));
}

void TestE2eCompletion::anAnswerThatGotLostBuysOnce()
{
    Customer cy(stand(), 53);
    STEP(cy.goesToInsert());
    STEP(cy.inserts("50", "$50.00"));
    STEP(fault("/transaction/purchase", {"drop_after", "--count", "2"}));
    STEP(cy.buys());
    STEP(cy.leaves());
    QCOMPARE(transactionCount(stand()), 1);
    QCOMPARE(newestTransaction(stand())["sovereign_amount"].toString(), QString("50.00"));
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2eCompletion::anAthenaOutOfOrderIsAskedAgain()
{
    Customer di(stand(), 54);
    STEP(di.goesToInsert());
    STEP(di.inserts("50", "$50.00"));
    STEP(fault("/transaction/purchase", {"status", "503", "--count", "1"}));
    STEP(di.buys());
    STEP(di.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2eCompletion::coinsThatTakeLongerAreOnTheirWay()
{
    Customer ed(stand(), 55);
    STEP(ctl({"delivery", "hold"}));
    STEP(ed.goesToInsert());
    STEP(ed.inserts("50", "$50.00"));
    STEP(ed.does({"touch primaryButton", "wait Delivered 60000"}));
    QCOMPARE(ed.valueOf("sent"), QString("false"));
    QCOMPARE(ed.valueOf("claimCode").size(), 12);
    STEP(ctl({"deliver", newestTransaction(stand())["transaction_id"].toString()}));
    STEP(ed.reads("sent", "true"));
    QCOMPARE(ed.valueOf("claimCode"), QString()); // delivery voids it
    STEP(ed.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2eCompletion::anUnansweredPurchaseBecomesAClaimAndIsSettledLater()
{
    Customer flo(stand(), 56);
    STEP(flo.goesToInsert());
    STEP(flo.inserts("50", "$50.00"));
    STEP(fault("/transaction/purchase", {"drop_before", "--count", "1000"}));
    STEP(flo.does({"touch primaryButton", "wait Unresolved 60000"}));
    QCOMPARE(flo.valueOf("claimCode").size(), 12);
    STEP(flo.reads("receipt", "printed", 60'000));
    STEP(flo.leaves()); // the machine takes the next customer
    QCOMPARE(newestTransaction(stand())["state"].toString(), QString("FUNDING"));
    STEP(ctl({"clear-faults"}));
    STEP(transactionIs(stand(), "DELIVERED", 60'000));
    STEP(booksAgree(stand(), {.cash = "50.00"}, 60'000));
}

ATHENA_TEST(TestE2eCompletion)
#include "tst_e2e_completion.moc"
