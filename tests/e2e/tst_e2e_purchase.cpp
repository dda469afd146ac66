// SPDX-License-Identifier: Apache-2.0
// The job itself: from the idle screen to the receipt.
#include <QJsonArray>
#include <QRegularExpression>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

QString inGroups(const QString& address)
{
    QStringList groups;
    for (qsizetype i = 0; i < address.size(); i += 4)
        groups.append(address.mid(i, 4));
    return groups.join(' ');
}

// Line breaks and runs of blanks are the paper's business.
QString flat(const QString& text) { return text.simplified(); }

} // namespace

class TestE2ePurchase : public E2eCase {
    Q_OBJECT

private:
    // Takes the place of espeak-ng: writes down what it is to say.
    Status arrange(StandSettings& settings) override
    {
        settings.speechCommand = settings.folder + "/voice";
        QFile voice(settings.speechCommand);
        if (!voice.open(QIODevice::WriteOnly))
            return Error{Errc::Io, "no voice"};
        voice.write("#!/bin/sh\ncat >> " + (settings.folder + "/heard").toUtf8() + "\n");
        voice.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return Done{};
    }
    QString heard()
    {
        QFile file(stand().path("heard"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void twoBillsBecomeCoinsAndAReceiptWithEveryField();
    void anotherLanguageInTheMiddleChangesNeitherStageNorMoney();
    void theNextCustomerFindsNothingOfTheOneBefore();
    void thePadAloneBuysFromTheFirstKeyToTheReceipt();
};

void TestE2ePurchase::twoBillsBecomeCoinsAndAReceiptWithEveryField()
{
    Customer ada(stand(), 42);
    STEP(ada.goesToInsert());
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.inserts("100", "$120.00"));
    QCOMPARE(ada.valueOf("bills"), QString("$20,$100"));
    STEP(ada.buys());
    STEP(ada.reads("receipt", "printed", 60'000));

    const auto transaction = newestTransaction(stand());
    QCOMPARE(transaction["state"].toString(), QString("DELIVERED"));
    QCOMPARE(transaction["sovereign_amount"].toString(), QString("120.00"));
    QCOMPARE(transaction["purchase_amount"].toString(), QString("120.00"));
    QCOMPARE(transaction["crypto_address"].toString(), QString(bitcoinAddress));
    QVERIFY(!transaction["confirmation_hash"].isNull());
    QVERIFY(!transaction["journal_head"].isNull());

    const auto receipt = receiptText(stand());
    const auto paper = flat(receipt);
    const QString fee = transaction["service_fee"].toString();
    for (const auto& field : {QString("Athena Demo"), QString("KIOSK-0001"), QString("+1 305 555 0100"),
             QString("120.00"), QString("100.00"), QString("20.00"), transaction["crypto_amount"].toString(),
             fee, transaction["network_fee"].toString(), transaction["reference_source"].toString(),
             transaction["transaction_id"].toString(), QString("Delivered"), QString("UTC")})
        QVERIFY2(paper.contains(field), qPrintable("no '" + field + "' on the receipt:\n" + receipt));
    // What is too long for a line goes on in the next one.
    QVERIFY2(QString(receipt).remove(QRegularExpression("\\s")).contains(transaction["txid"].toString()),
        qPrintable(receipt));
    QVERIFY2(paper.contains(inGroups(bitcoinAddress)), qPrintable(receipt));
    QVERIFY2(!paper.contains(ada.national().right(7)), qPrintable(receipt));

    STEP(ada.leaves());
    STEP(booksAgree(stand(), {.cash = "120.00"}));
}

void TestE2ePurchase::anotherLanguageInTheMiddleChangesNeitherStageNorMoney()
{
    Customer bo(stand(), 43);
    STEP(bo.goesToInsert());
    STEP(bo.inserts("50", "$50.00"));
    const auto english = bo.texts();
    const auto coins = bo.valueOf("coinAmount");
    STEP(bo.does({"touch languageButton", "wait-seen language_es", "touch language_es", "wait Insert"}));
    STEP(bo.reads("language", "es"));
    QVERIFY(bo.texts() != english);
    QCOMPARE(bo.valueOf("moneyInside"), QString("true"));
    QCOMPARE(bo.valueOf("bills").count("50"), 1);
    QCOMPARE(bo.valueOf("coinAmount").remove(QRegularExpression("[^0-9]")),
        QString(coins).remove(QRegularExpression("[^0-9]")));
    STEP(bo.does({"touch languageButton", "wait-seen language_en", "touch language_en"}));
    STEP(bo.reads("paid", "$50.00"));
    STEP(bo.buys());
    STEP(bo.leaves());
    STEP(booksAgree(stand(), {.cash = "50.00"}));
}

void TestE2ePurchase::theNextCustomerFindsNothingOfTheOneBefore()
{
    Customer first(stand(), 44);
    STEP(first.goesToInsert());
    STEP(first.inserts("20", "$20.00"));
    STEP(first.buys());
    STEP(first.leaves());

    Customer second(stand(), 45);
    STEP(second.goesToPhone());
    QCOMPARE(second.valueOf("phoneNumber"), QString());
    QCOMPARE(second.valueOf("address"), QString());
    STEP(second.does({"touch backButton", "wait Coin", "touch backButton", "wait Disclosure",
        "touch backButton", "wait Idle"}));
    STEP(second.goesToInsert());
    QCOMPARE(second.valueOf("hasMoney"), QString("false"));
    STEP(second.inserts("10", "$10.00"));
    STEP(second.inserts("10", "$20.00"));
    STEP(second.buys());
    STEP(second.leaves());
    QCOMPARE(transactionCount(stand()), 2);
    STEP(booksAgree(stand(), {.cash = "40.00"}));
}

// By pad and ear: everything that is said goes into a file in place of the headphones.
void TestE2ePurchase::thePadAloneBuysFromTheFirstKeyToTheReceipt()
{
    Customer cy(stand(), 46);
    STEP(cy.does({"wait Idle 60000"}));
    STEP(bench({"headphones", "in"}));
    QTRY_VERIFY(heard().contains("Speech is on"));
    QTRY_VERIFY(heard().contains("Buy bitcoin with cash"));
    STEP(cy.does({"wait Idle 60000", "key-to startButton", "key #", "wait Disclosure", "key-to noButton",
        "key #", "wait Coin", "key-to coin_BTC", "key #", "wait Phone"}));
    STEP(cy.does({"key " + cy.national(), "key ##", "wait Code 30000"}));
    QTRY_VERIFY(heard().contains("Enter the code"));
    const auto code = stand().codeFor(cy.phone());
    QVERIFY2(code.ok(), code.ok() ? "" : code.error().detail.c_str());
    STEP(cy.does({"key " + *code + "##", "wait Scan 30000"}));
    STEP(cy.shows(bitcoinWallet));
    STEP(cy.does({"wait Address", "wait-for addressStep ready 30000"}));
    QTRY_VERIFY(heard().contains(inGroups(bitcoinAddress)));
    STEP(cy.does({"key 1"}));
    QTRY_VERIFY(heard().contains("t b 1 q, w 5 0 8"));
    STEP(cy.does({"key 3", "wait-seen Curtain", "key-to primaryButton", "key #", "wait Quote",
        "wait-for quoteStep shown"}));
    QTRY_VERIFY(heard().contains("Our fee, for $100.00: "));
    STEP(cy.does({"key #", "wait Insert", "wait-for phase open"}));
    STEP(cy.inserts("20", "$20.00"));
    QTRY_VERIFY(heard().contains("$20.00"));
    QVERIFY(cy.canSee("Curtain")); // everything goes on below it
    STEP(cy.does({"key-to primaryButton", "key #", "wait Delivered 60000", "wait-for sent true 60000",
        "key-to primaryButton", "key #", "wait Idle 30000"}));
    QVERIFY(!cy.canSee("Curtain")); // the visit is over
    // Of a number that is half typed as well, however its digits are parted.
    static const QRegularExpression between(QStringLiteral("[ ()-]"));
    const QStringList lines =
        heard()
            .split(QLatin1Char('\n'))
            .replaceInStrings(between, QString())
            .replaceInStrings(QStringLiteral("+13055550100"), QString()); // the help desk's
    for (const QString& secret : {*code, cy.national().left(4), cy.national().right(7)}) {
        for (const QString& said : lines)
            QVERIFY2(!said.contains(secret), qPrintable(said));
    }
    STEP(bench({"headphones", "out"}));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

ATHENA_TEST(TestE2ePurchase)
#include "tst_e2e_purchase.moc"
