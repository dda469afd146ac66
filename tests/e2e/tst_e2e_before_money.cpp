// SPDX-License-Identifier: Apache-2.0
// Every way out while no bill is in, and every mistake that a customer can make before.
#include <QJsonArray>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

// The last private key of WIF's description, made for publication; and a phrase of BIP-39's test vectors.
constexpr auto publishedKey = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";
constexpr auto publishedPhrase =
    "legal winner thank year wave sausage worth useful legal winner thank yellow";

} // namespace

class TestE2eBeforeMoney : public E2eCase {
    Q_OBJECT

private:
    QStringList texted();

private Q_SLOTS:
    void everyScreenBeforeTheAddressLeadsBack();
    void leavingAtTheScanLeavesNothingBehind();
    void leavingAtTheQuoteCancelsAtAthena();
    void cancellingAtTheBillsCancelsAtAthena();
    void whoeverWasSentBySomebodyIsStopped();
    void aWrongCodeMayBeTypedAgain();
    void aSecretIsWarnedAboutAndWrittenNowhere();
    void anotherCoinsAddressMayBecomeThePurchase();
    void anAddressWithAMistakeIsRefusedAndScannedAgain();
    void withoutPaperTheReceiptIsOnTheScreenOnly();
    void withoutPaperTheReceiptGoesToThePhoneOnce();
};

void TestE2eBeforeMoney::everyScreenBeforeTheAddressLeadsBack()
{
    Customer ada(stand(), 1);
    STEP(ada.does(
        {"wait Idle 60000", "touch startButton", "wait Disclosure", "touch backButton", "wait Idle"}));
    STEP(ada.goesToCode());
    STEP(ada.does({"touch backButton", "wait Phone", "touch backButton", "wait Coin", "touch backButton",
        "wait Disclosure", "touch backButton", "wait Idle"}));
    QCOMPARE(transactionCount(stand()), 0);
    STEP(booksAgree(stand(), {}));
}

void TestE2eBeforeMoney::leavingAtTheScanLeavesNothingBehind()
{
    Customer bo(stand(), 2);
    STEP(bo.goesToScan());
    STEP(bo.does({"touch backButton", "wait Idle"}));
    QCOMPARE(transactionCount(stand()), 0);
    STEP(booksAgree(stand(), {}));
}

void TestE2eBeforeMoney::leavingAtTheQuoteCancelsAtAthena()
{
    Customer cy(stand(), 3);
    STEP(cy.goesToQuote());
    STEP(cy.does({"touch backButton", "wait Address", "touch backButton", "wait Scan", "touch backButton",
        "wait Idle"}));
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {}));
}

void TestE2eBeforeMoney::cancellingAtTheBillsCancelsAtAthena()
{
    Customer di(stand(), 4);
    STEP(di.goesToInsert());
    STEP(di.does({"touch backButton", "wait Address", "touch primaryButton", "wait Quote",
        "wait-for quoteStep shown", "touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(di.does({"touch cancelButton", "wait Idle"}));
    STEP(transactionIs(stand(), "CANCELLED"));
    QVERIFY2(!stand().bench({"insert", "20"}).ok(), "the validator still takes bills");
    STEP(booksAgree(stand(), {}));
}

void TestE2eBeforeMoney::whoeverWasSentBySomebodyIsStopped()
{
    Customer ed(stand(), 5);
    STEP(ed.does(
        {"wait Idle 60000", "touch startButton", "wait Disclosure", "touch yesButton", "wait ScamStop"}));
    QCOMPARE(ed.valueOf("helpLine"), QString("+1 305 555 0199"));
    QVERIFY(ed.texts().remove('\n').contains("+1 305 555 0199")); // drawn character by character
    STEP(ed.does({"touch primaryButton", "wait Idle"}));
    QCOMPARE(transactionCount(stand()), 0);
}

void TestE2eBeforeMoney::aWrongCodeMayBeTypedAgain()
{
    Customer flo(stand(), 6);
    STEP(flo.goesToCode());
    const auto right = stand().codeFor(flo.phone());
    STEP(right);
    const QString wrong = *right == "111111" ? "222222" : "111111";
    STEP(flo.does({"touch primaryButton", "wait-for notice missing"}));
    STEP(flo.does({"type " + wrong, "touch primaryButton", "wait-for notice wrong"}));
    QCOMPARE(flo.valueOf("attemptsLeft"), QString("4"));
    STEP(flo.typesTheCode());
    STEP(flo.sees("Scan"));
}

void TestE2eBeforeMoney::aSecretIsWarnedAboutAndWrittenNowhere()
{
    Customer gus(stand(), 7);
    STEP(gus.goesToScan());
    for (const auto* secret : {publishedKey, publishedPhrase}) {
        STEP(gus.shows(secret));
        STEP(gus.reads("notice", "secret"));
        QVERIFY(!gus.texts().contains(secret));
        STEP(gus.does({"touch primaryButton", "wait Scan"}));
        QCOMPARE(gus.valueOf("notice"), QString());
    }
    STEP(gus.does({"touch backButton", "wait Idle"}));
    const auto found = filesWith(stand().path("."), {publishedKey, publishedPhrase, "winner thank year"});
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
}

void TestE2eBeforeMoney::anotherCoinsAddressMayBecomeThePurchase()
{
    Customer hal(stand(), 8);
    STEP(hal.goesToScan("BTC"));
    STEP(hal.shows(litecoinWallet));
    STEP(hal.reads("notice", "other_coin"));
    QVERIFY(hal.valueOf("otherCoins").contains("Litecoin"));
    STEP(hal.does({"touch switch_LTC", "wait Address", "wait-for addressStep ready"}));
    QCOMPARE(hal.valueOf("coinCode"), QString("LTC"));
    QCOMPARE(hal.valueOf("address"), QString(litecoinAddress));
    STEP(hal.does(
        {"touch primaryButton", "wait Quote", "touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(hal.inserts("20", "$20.00"));
    STEP(hal.buys());
    STEP(hal.leaves());
    const auto transaction = newestTransaction(stand());
    QCOMPARE(transaction["crypto_currency"].toString(), QString("LTC"));
    QCOMPARE(transaction["crypto_address"].toString(), QString(litecoinAddress));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eBeforeMoney::anAddressWithAMistakeIsRefusedAndScannedAgain()
{
    Customer ivy(stand(), 9);
    STEP(ivy.goesToScan());
    STEP(ivy.shows("bitcoin:tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsy")); // its checksum is wrong
    STEP(ivy.reads("notice", "refused"));
    QVERIFY(!ivy.valueOf("refusal").isEmpty());
    STEP(ivy.shows("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2")); // of the main network
    STEP(ivy.reads("notice", "refused"));
    STEP(ivy.shows(bitcoinWallet));
    STEP(ivy.does({"wait Address", "wait-for addressStep ready"}));
    QCOMPARE(ivy.valueOf("address"), QString(bitcoinAddress));
}

void TestE2eBeforeMoney::withoutPaperTheReceiptIsOnTheScreenOnly()
{
    STEP(bench({"fault", "paper-out"}));
    Customer jo(stand(), 10);
    STEP(jo.goesToQuote());
    STEP(jo.reads("printerOut", "true"));
    STEP(jo.reads("mayText", "true"));
    STEP(jo.does({"touch cancelButton", "wait Insert", "wait-for phase open"}));
    STEP(jo.inserts("20", "$20.00"));
    STEP(jo.buys());
    QCOMPARE(jo.valueOf("receipt"), QString("screen"));
    QCOMPARE(jo.valueOf("qrIsReceipt"), QString("true"));
    QVERIFY2(jo.valueOf("qrText").contains("$20.00"), qPrintable(jo.valueOf("qrText")));
    const auto state = stand().benchState();
    STEP(state);
    QCOMPARE((*state)["printer"]["receipts_printed"].toInt(), 0);
    STEP(jo.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

// The receipts among the text messages, newest first.
QStringList TestE2eBeforeMoney::texted()
{
    QStringList found;
    const auto inbox = stand().ctl({"inbox"});
    for (const auto& value : inbox ? inbox->object()["messages"].toArray() : QJsonArray())
        if (value.toObject()["code"].toString().isEmpty())
            found.append(value.toObject()["to"].toString() + '\n' + value.toObject()["text"].toString());
    return found;
}

void TestE2eBeforeMoney::withoutPaperTheReceiptGoesToThePhoneOnce()
{
    STEP(bench({"fault", "paper-out"}));
    STEP(fault("/transaction/receipt", {"drop_after", "--count", "1"})); // sent, and nobody heard of it
    Customer lou(stand(), 13);
    STEP(lou.goesToQuote());
    STEP(lou.reads("printerOut", "true"));
    STEP(lou.does({"touch backButton", "wait Idle 30000"})); // stop here
    Customer kai(stand(), 12);
    STEP(kai.goesToQuote());
    STEP(kai.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(kai.inserts("20", "$20.00"));
    STEP(kai.buys());
    STEP(kai.reads("receipt", "texted", 60'000));
    QCOMPARE(texted().size(), 1);
    QVERIFY2(texted().first().startsWith(kai.phone() + '\n'), qPrintable(texted().first()));
    for (const auto* said : {"$20.00", bitcoinAddress, "Machine: ", "State: "})
        QVERIFY2(QString(texted().first()).remove(' ').contains(QString(said).remove(' ')),
            qPrintable(texted().first()));
    STEP(kai.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

ATHENA_TEST(TestE2eBeforeMoney)
#include "tst_e2e_before_money.moc"
