// SPDX-License-Identifier: Apache-2.0
// Athena is unreachable, refuses, or answers late, twice, half or somebody else, at each request of a
// purchase: the customer is told and asks again, or holds a claim, and the books agree.
#include <QElapsedTimer>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

const QString smsCode = "/customer/sms_code";
const QString smsVerify = "/customer/sms_verify";
const QString start = "/transaction/start";
const QString cryptoAddress = "/transaction/crypto_address";
const QString status = "/transaction/status";
const QString bill = "/transaction/bill";
const QString billReturned = "/transaction/bill_returned";
const QString purchase = "/transaction/purchase";
const QString reversal = "/transaction/reversal";
const QString cancel = "/transaction/cancel";

// Codes and numbers are drawn in groups, with marks for the direction of writing.
QString dense(const QString& text)
{
    static const QRegularExpression between("[\\s\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]+");
    return QString(text).remove(between);
}

} // namespace

class TestE2eAnswers : public E2eCase {
    Q_OBJECT

private Q_SLOTS:
    void beforeMoneyEachRequestThatFailsIsSaidAndAskedAgain();
    void noBillAndNoPurchaseGoesByAnAnswerThatIsNotTheirs();
    void aRefusalBeforeMoneyIsSaid();
    void aPurchaseRefusedIsOwedAndSaid();
    void coinsThatAreLateAndThenFailBecomeAClaim();

private:
    // Every request to it, until mend().
    Status spoil(const QString& path, const QStringList& what);
    Status mend() { return ctl({"clear-faults"}); }
    Status isAsked(const QString& path, qsizetype more);
    // What the customer touches leads to this request, and the screen then says so.
    Status failsThenMends(Customer& customer, const QString& path, const QStringList& what,
        const QStringList& touches, const QStringList& said);
    qsizetype requests(const QString& path);
    void saysEverything(Customer& customer, const QStringList& words);
    void stopsAtTheQuote(Customer& customer);
};

Status TestE2eAnswers::spoil(const QString& path, const QStringList& what)
{
    return fault(path, what + QStringList{"--count", "1000"});
}

Status TestE2eAnswers::isAsked(const QString& path, qsizetype more)
{
    QElapsedTimer time;
    time.start();
    while (requests(path) < more) {
        if (time.elapsed() > 15'000)
            return Error{Errc::Refused, "waited in vain for a request to " + path.toStdString()};
        stand().benchProcess().waitForFinished(20);
    }
    return Done{};
}

Status TestE2eAnswers::failsThenMends(Customer& customer, const QString& path, const QStringList& what,
    const QStringList& touches, const QStringList& said)
{
    const auto before = requests(path);
    auto done = spoil(path, what);
    if (done)
        done = customer.does(touches);
    if (done)
        done = isAsked(path, before + 1);
    if (done)
        done = customer.does(QStringList{"wait-for waiting false"} + said);
    const auto mended = mend();
    if (done)
        return mended;
    return Error{done.error().code,
        path.toStdString() + ' ' + what.join(' ').toStdString() + ": " + done.error().detail};
}

qsizetype TestE2eAnswers::requests(const QString& path)
{
    QFile log(stand().path("athena-stub.log"));
    return log.open(QIODevice::ReadOnly) ? log.readAll().count("POST " + path.toLatin1() + ' ') : -1;
}

// What happened and where the money is in the words given; what to do, the claim, a reference, a phone.
void TestE2eAnswers::saysEverything(Customer& customer, const QStringList& words)
{
    const auto texts = dense(customer.texts());
    const auto claim = customer.valueOf("claimCode");
    const auto reference = customer.valueOf("reference");
    QCOMPARE(claim.size(), 12);
    QVERIFY(!reference.isEmpty());
    for (const auto& word : words + QStringList{claim, reference, "+1 305 555 0100"})
        QVERIFY2(texts.contains(dense(word)), qPrintable("no '" + word + "' in " + texts));
}

void TestE2eAnswers::stopsAtTheQuote(Customer& customer)
{
    STEP(fault(cryptoAddress, {"twice"}));
    STEP(customer.does({"touch primaryButton", "wait-for addressStep ready", "touch primaryButton",
        "wait Quote", "wait-for quoteStep shown"}));
    STEP(spoil(cancel, {"drop_before"}));
    STEP(customer.does({"touch backButton", "wait Address", "touch backButton", "wait Scan",
        "touch backButton", "wait Idle"}));
    STEP(mend());
    STEP(transactionIs(stand(), "CANCELLED"));
}

void TestE2eAnswers::beforeMoneyEachRequestThatFailsIsSaidAndAskedAgain()
{
    Customer ada(stand(), 85);
    STEP(ada.goesToPhone());
    STEP(ada.does({"type " + ada.national()}));
    const QStringList primary{"touch primaryButton"};
    const QStringList noAnswer{"wait-for notice no_answer"};
    STEP(failsThenMends(ada, smsCode, {"drop_before"}, primary, noAnswer));
    STEP(failsThenMends(ada, smsCode, {"status", "503"}, primary, noAnswer));
    STEP(failsThenMends(
        ada, smsCode, {"status", "422", "invalid_phone"}, primary, {"wait-for notice invalid"}));
    STEP(failsThenMends(ada, smsCode, {"truncate"}, primary, noAnswer));
    STEP(ctl({"clock", "--advance", "61"})); // that message has gone out: one a minute
    STEP(ada.does({"wait Phone", "touch primaryButton", "wait Code"}));
    const auto code = stand().codeFor(ada.phone());
    STEP(code);
    const QStringList typed{"type " + *code, "touch primaryButton"};
    for (const QStringList& what : {QStringList{"drop_before"}, {"other"}, {"truncate"}, {"status", "500"}})
        STEP(failsThenMends(ada, smsVerify, what, typed, noAnswer + QStringList{"wait Code"}));
    STEP(ada.does(typed + QStringList{"wait Scan"}));

    STEP(spoil(start, {"status", "409", "bad_state"}));
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait-for notice athena", "wait Scan"}));
    STEP(mend());
    STEP(ada.does(primary));
    STEP(spoil(start, {"drop_before"}));
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait Address", "wait-for addressStep no_answer"}));
    STEP(mend());
    const QStringList unanswered{"wait-for addressStep no_answer"};
    for (const QStringList& what : {QStringList{"other"}, {"truncate"}})
        STEP(failsThenMends(ada, start, what, primary, unanswered));
    for (const QStringList& what : {QStringList{"drop_after"}, {"other"}, {"status", "503"}})
        STEP(failsThenMends(ada, cryptoAddress, what, primary, unanswered));
    STEP(failsThenMends(ada, cryptoAddress, {"status", "422", "invalid_address"}, primary,
        {"wait Scan", "wait-for notice athena"}));
    STEP(ada.does(primary));
    STEP(spoil(cryptoAddress, {"truncate"}));
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait Address", "wait-for addressStep no_answer"}));
    STEP(mend());
    stopsAtTheQuote(ada);
    QCOMPARE(transactionCount(stand()), 1);
    STEP(booksAgree(stand(), {}));
}

void TestE2eAnswers::noBillAndNoPurchaseGoesByAnAnswerThatIsNotTheirs()
{
    Customer bo(stand(), 86);
    STEP(bo.goesToInsert());
    // The price ran out, and Athena does not tell the new one.
    STEP(ctl({"prices", "--factor", "1.05"}));
    STEP(ctl({"expire-prices"}));
    STEP(spoil(status, {"drop_before"}));
    STEP(stand().insertBill("20"));
    STEP(bo.does({"wait Quote 30000", "wait-for quoteStep no_answer"}));
    STEP(mend());
    STEP(failsThenMends(bo, status, {"other"}, {"touch primaryButton"}, {"wait-for quoteStep no_answer"}));
    STEP(bo.does({"touch primaryButton", "wait-for quoteStep shown", "wait-for notice price_changed",
        "touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(bo.inserts("20", "$20.00"));

    // Approved was the bill before; this one is over a limit that the kiosk does not know.
    STEP(ctl({"set-limit", bo.phone(), "60"}));
    STEP(fault(bill, {"repeat"}));
    STEP(stand().insertBill("50"));
    STEP(bo.reads("notice", "over_limit"));
    STEP(bo.reads("phase", "open"));
    QCOMPARE(bo.valueOf("paid"), QString("$20.00"));
    for (const QStringList& what : {QStringList{"other"}, {"truncate"}, {"twice"}, {"status", "503"}})
        STEP(fault(bill, what));
    STEP(bo.inserts("20", "$40.00"));
    STEP(mend());

    // Approved too late, and the word that it went back gets no answer of its own.
    STEP(fault(bill, {"delay", "6000"}));
    STEP(fault(billReturned, {"other"}));
    STEP(stand().insertBill("10"));
    STEP(bo.reads("phase", "returning"));
    STEP(bo.reads("phase", "open"));
    QCOMPARE(bo.valueOf("paid"), QString("$40.00"));

    // Neither another's purchase nor the answer to a bill is this purchase.
    for (const QStringList& what : {QStringList{"other"}, {"repeat", bill}, {"twice"}})
        STEP(fault(purchase, what));
    const auto before = requests(purchase);
    STEP(bo.buys());
    QVERIFY(requests(purchase) >= before + 3);
    STEP(bo.leaves());
    QCOMPARE(transactionCount(stand()), 1);
    STEP(booksAgree(stand(), {.cash = "40.00"}));
}

void TestE2eAnswers::aRefusalBeforeMoneyIsSaid()
{
    Customer ed(stand(), 89);
    STEP(ed.goesToInsert());
    STEP(spoil(bill, {"status", "409", "bad_state"}));
    STEP(stand().insertBill("20"));
    STEP(ed.sees("Limit"));
    const auto texts = dense(ed.texts());
    for (const auto& word : {QString("The purchase could not be made. No coins were bought."),
             QString("You have not paid anything."), QString("Please come back later, or call us."),
             ed.valueOf("reference"), QString("+1 305 555 0100")})
        QVERIFY2(!word.isEmpty() && texts.contains(dense(word)), qPrintable("no '" + word + "' in " + texts));
    STEP(ed.leaves());
    STEP(mend());
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {}));
}

void TestE2eAnswers::aPurchaseRefusedIsOwedAndSaid()
{
    Customer cy(stand(), 87);
    STEP(cy.goesToInsert());
    STEP(cy.inserts("20", "$20.00"));
    STEP(spoil(purchase, {"status", "409", "bad_state"}));
    STEP(fault(cancel, {"status", "409", "bad_state"}));
    STEP(fault(cancel, {"repeat", bill}));
    STEP(fault(reversal, {"drop_before", "--count", "4"}));
    // Booked is a refund only by its own answer.
    STEP(fault(reversal, {"repeat", cancel}));
    STEP(cy.does({"touch primaryButton", "wait Refused 60000"}));
    saysEverything(cy,
        {"We owe you $20.00", "The purchase could not be made. No coins were bought.",
            "It is in this machine.", "Keep this code and call us."});
    STEP(cy.reads("claimReady", "true", 60'000));
    STEP(transactionIs(stand(), "REVERSED"));
    QVERIFY(requests(reversal) >= 2);
    QVERIFY(dense(cy.texts()).contains(dense("You can ask for it now.")));
    STEP(cy.reads("receipt", "printed", 60'000));
    QVERIFY2(dense(receiptText(stand())).contains(cy.valueOf("claimCode")), qPrintable(receiptText(stand())));
    const auto claim = newestTransaction(stand())["reversal"].toObject();
    QCOMPARE(claim["reference"].toString(), cy.valueOf("claimCode"));
    QCOMPARE(claim["sovereign_amount"].toString(), QString("20.00"));
    STEP(cy.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00", .openItems = 1}));
}

void TestE2eAnswers::coinsThatAreLateAndThenFailBecomeAClaim()
{
    Customer di(stand(), 88);
    STEP(ctl({"delivery", "hold"}));
    STEP(di.goesToInsert());
    STEP(di.inserts("20", "$20.00"));
    STEP(fault(status, {"other"}));
    STEP(di.does({"touch primaryButton", "wait Delivered 60000", "wait-for sent false"}));
    saysEverything(di, {"Your Bitcoin is on its way", "$20.00"});
    STEP(ctl({"deliver", newestTransaction(stand())["transaction_id"].toString(), "--outcome", "fail"}));
    STEP(di.sees("Refused"));
    saysEverything(di, {"We owe you $20.00", "It is in this machine.", "Keep this code and call us."});
    STEP(di.reads("claimReady", "true", 60'000));
    STEP(transactionIs(stand(), "REVERSED"));
    STEP(di.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00", .openItems = 1}));
}

ATHENA_TEST(TestE2eAnswers)
#include "tst_e2e_answers.moc"
