// SPDX-License-Identifier: Apache-2.0
// Signing in by phone: a camera reads the code off the kiosk's screen, and a wallet or the app answers it.
#include <QProcess>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

class TestE2ePhone : public E2eCase {
    Q_OBJECT

private:
    // A picture of the screen, taken now.
    Result<QString> picture(Customer& customer)
    {
        const auto file = stand().path("screen.png");
        const auto taken = customer.does({"grab " + file});
        return taken ? Result<QString>(file) : taken.error();
    }
    Status phone(Customer& customer, const QStringList& words)
    {
        const auto screen = picture(customer);
        if (!screen)
            return screen.error();
        QStringList arguments = words;
        arguments.insert(1, *screen);
        const auto done = runProgram(stand().program("athena-bench"),
            QStringList{"phone"} + arguments
                + QStringList{"--control-file", stand().path("stub/control.json")});
        return done ? Status(Done{}) : Status(done.error());
    }
    Status goesToLogin(Customer& customer)
    {
        if (const auto before = customer.goesToPhone(); !before)
            return before;
        return customer.does({"touch usePhoneButton", "wait Login", "wait-for loginStep shown"});
    }

private Q_SLOTS:
    void aWalletScansSignsAndBuysAtThePriceOfTheDay();
    void anOldCodeMakesWayForANewOneAndTheAppSignsIn();
    void aCodeThatAthenaHasDrawnIsScannedLikeOurOwn_data();
    void aCodeThatAthenaHasDrawnIsScannedLikeOurOwn();
    void aTextMessageWorksInsteadAndBackTakesTheOrderBack();
    void anotherCoinsAddressStartsAnewWithAnotherCode();
    void anotherCoinsAddressStartsAnewWithAnotherTextMessage();
    void aPhoneRaisesTheLimitWithMoneyInside();
    void aPowerCutWhileTheLimitIsRaisedBuysWhatIsIn();
    void aPriceThatMovesWhileTheLimitIsRaisedIsAgreedToAgain();
    void anotherCustomersPhoneTakesNoMoney();
};

void TestE2ePhone::aWalletScansSignsAndBuysAtThePriceOfTheDay()
{
    Customer ada(stand(), 61);
    STEP(goesToLogin(ada));
    STEP(ctl({"prices", "--factor", "0.9"})); // whoever signs in gets the price of now
    STEP(phone(ada, {"wallet"}));
    STEP(ada.sees("Scan"));
    STEP(ada.shows(bitcoinWallet));
    STEP(ada.does({"wait Address", "wait-for addressStep ready 30000", "touch primaryButton", "wait Quote",
        "wait-for quoteStep shown"}));
    QCOMPARE(ada.valueOf("notice"), QString("price_changed"));
    QCOMPARE(ada.valueOf("limit"), QString("$2,000.00")); // a proven key is level 2
    STEP(ada.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    QCOMPARE(newestTransaction(stand())["state"].toString(), QString("DELIVERED"));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2ePhone::anOldCodeMakesWayForANewOneAndTheAppSignsIn()
{
    STEP(ctl({"login-lifetime", "2"}));
    Customer bo(stand(), 62);
    STEP(goesToLogin(bo));
    STEP(bo.reads("loginStep", "expired"));
    QCOMPARE(bo.valueOf("loginUri"), QString());
    STEP(ctl({"login-lifetime", "600"}));
    STEP(bo.does({"touch primaryButton", "wait-for loginStep shown"}));
    STEP(phone(bo, {"app", bo.phone()}));
    STEP(bo.sees("Scan"));
    STEP(bo.does({"touch backButton", "wait Idle 30000"}));
}

// Of a back end that sends a picture, and of one that does not even say what it has drawn.
void TestE2ePhone::aCodeThatAthenaHasDrawnIsScannedLikeOurOwn_data()
{
    QTest::addColumn<QStringList>("picture");
    QTest::newRow("SVG") << QStringList{"svg", "--bare"};
    QTest::newRow("PNG") << QStringList{"png", "--bare"};
    QTest::newRow("SVG, told in words, too") << QStringList{"svg"};
    QTest::newRow("PNG, told in words, too") << QStringList{"png"};
}

void TestE2ePhone::aCodeThatAthenaHasDrawnIsScannedLikeOurOwn()
{
    QFETCH(QStringList, picture);
    STEP(ctl(QStringList{"login-picture"} + picture));
    Customer ina(stand(), 69);
    STEP(goesToLogin(ina));
    QVERIFY(ina.texts().remove('\n').contains("KIOSK-0001")); // drawn character by character
    STEP(phone(ina, {"wallet"}));
    STEP(ina.sees("Scan"));
    STEP(ina.does({"touch backButton", "wait Idle 30000"}));
    STEP(transactionIs(stand(), "CANCELLED"));
}

void TestE2ePhone::aTextMessageWorksInsteadAndBackTakesTheOrderBack()
{
    Customer cy(stand(), 63);
    STEP(goesToLogin(cy));
    STEP(cy.does({"touch cancelButton", "wait Phone", "type " + cy.national(), "touch primaryButton",
        "wait Code 30000"}));
    STEP(cy.typesTheCode());
    STEP(cy.sees("Scan"));
    QCOMPARE(transactionCount(stand()), 1); // the order that the phone had begun
    STEP(cy.does({"touch backButton", "wait Idle 30000"}));

    Customer di(stand(), 64);
    STEP(goesToLogin(di));
    STEP(di.does({"touch backButton", "wait Coin 30000", "touch coin_LTC", "wait Phone"}));
    QCOMPARE(newestTransaction(stand())["state"].toString(), QString("CANCELLED"));
}

// Athena's session holds one order, so that another coin is another session: the customer signs in to it, and
// what was scanned is not scanned again.
void TestE2ePhone::anotherCoinsAddressStartsAnewWithAnotherCode()
{
    Customer jo(stand(), 70);
    STEP(goesToLogin(jo));
    STEP(phone(jo, {"wallet"}));
    STEP(jo.sees("Scan"));
    STEP(jo.shows(litecoinWallet));
    STEP(jo.does({"wait-for notice other_coin", "touch switch_LTC", "wait Login 30000",
        "wait-for loginStep shown 30000"}));
    QCOMPARE(transactionCount(stand()), 2);
    STEP(phone(jo, {"wallet"}));
    STEP(jo.does({"wait Address 30000", "wait-for addressStep ready 30000"}));
    QCOMPARE(jo.valueOf("address"), QString(litecoinAddress));
    STEP(jo.does({"touch primaryButton", "wait Quote", "wait-for quoteStep shown", "touch primaryButton",
        "wait Insert", "wait-for phase open"}));
    QCOMPARE(jo.valueOf("coinCode"), QString("LTC"));
    STEP(jo.inserts("20", "$20.00"));
    STEP(jo.buys());
    STEP(jo.leaves());
    QCOMPARE(newestTransaction(stand())["crypto_address"].toString(), QString(litecoinAddress));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2ePhone::anotherCoinsAddressStartsAnewWithAnotherTextMessage()
{
    Customer kim(stand(), 71);
    STEP(kim.goesToAddress());
    STEP(kim.does({"wait-for addressStep ready 30000", "touch backButton", "wait Scan"}));
    STEP(kim.shows(litecoinWallet));
    STEP(kim.does({"wait-for notice other_coin", "touch switch_LTC", "wait Phone 30000"}));
    STEP(ctl({"clock", "--advance", "61"})); // until another message may be sent
    STEP(kim.does({"touch primaryButton", "wait Code 30000"})); // the number is there still
    STEP(kim.typesTheCode());
    STEP(kim.does({"wait Address 30000", "wait-for addressStep ready 30000"}));
    QCOMPARE(kim.valueOf("address"), QString(litecoinAddress));
    STEP(kim.does({"touch primaryButton", "wait Quote", "wait-for quoteStep shown"}));
    QCOMPARE(kim.valueOf("coinCode"), QString("LTC"));
    QCOMPARE(transactionCount(stand()), 2);
}

// Level 1 holds 300.00: the wallet proves level 2, and the bill that did not fit goes in.
void TestE2ePhone::aPhoneRaisesTheLimitWithMoneyInside()
{
    Customer ed(stand(), 65);
    STEP(ed.goesToInsert());
    QCOMPARE(ed.valueOf("stillPossible"), QString("$300.00"));
    STEP(ed.inserts("100", "$100.00"));
    STEP(ed.inserts("100", "$200.00"));
    STEP(ed.inserts("50", "$250.00"));
    STEP(stand().insertBill("100"));
    STEP(ed.reads("notice", "over_limit"));
    STEP(ed.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    QCOMPARE(ed.valueOf("paid"), QString("$250.00"));
    STEP(ed.does({"touch primaryButton", "wait Insert", "wait-for phase open"})); // back: the old limit
    QCOMPARE(ed.valueOf("stillPossible"), QString("$50.00"));
    STEP(ed.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(phone(ed, {"wallet"}));
    STEP(ed.does({"wait Insert 30000", "wait-for notice limit_raised", "wait-for phase open"}));
    QCOMPARE(ed.valueOf("stillPossible"), QString("$1,750.00"));
    STEP(ed.inserts("100", "$350.00"));
    STEP(ed.buys());
    STEP(ed.leaves());
    STEP(booksAgree(stand(), {.cash = "350.00"}));
}

void TestE2ePhone::aPowerCutWhileTheLimitIsRaisedBuysWhatIsIn()
{
    Customer flo(stand(), 66);
    STEP(flo.goesToInsert());
    STEP(flo.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"})); // nothing in yet
    STEP(ctl({"approve", flo.phone()}));
    STEP(flo.does({"wait Quote 30000", "wait-for notice limit_changed"}));
    QCOMPARE(flo.valueOf("limit"), QString("$2,000.00"));
    STEP(flo.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(flo.inserts("20", "$20.00"));
    STEP(flo.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(powerCut());
    STEP(flo.sees("Delivered", 60'000));
    QCOMPARE(flo.valueOf("paid"), QString("$20.00"));
    STEP(flo.leaves());
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

// Signing in brings the price of now, also where the limit stays as it was.
void TestE2ePhone::aPriceThatMovesWhileTheLimitIsRaisedIsAgreedToAgain()
{
    Customer gus(stand(), 67);
    STEP(gus.goesToInsert());
    STEP(gus.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(ctl({"approve", gus.phone()}));
    STEP(gus.does({"wait Quote 30000", "wait-for quoteStep shown", "touch primaryButton", "wait Insert",
        "wait-for phase open"}));
    STEP(ctl({"prices", "--factor", "1.10"}));
    STEP(gus.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(ctl({"approve", gus.phone()})); // as before
    STEP(gus.does({"wait Quote 30000", "wait-for notice price_changed"}));
    const QString shown = gus.valueOf("price");
    QVERIFY(shown.startsWith("$5"));
    STEP(gus.does({"touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(gus.inserts("20", "$20.00"));
    QCOMPARE(gus.valueOf("price"), shown);
    STEP(gus.buys());
    STEP(gus.leaves());
    STEP(transactionIs(stand(), "DELIVERED"));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

// The code is on a screen that others see, too: coins for their account would be bought with this customer's
// bills.
void TestE2ePhone::anotherCustomersPhoneTakesNoMoney()
{
    Customer hal(stand(), 68);
    STEP(hal.goesToInsert());
    STEP(hal.does({"touch raiseButton", "wait Raise", "wait-for loginStep shown 30000"}));
    STEP(ctl({"approve", "+13055550199"}));
    STEP(hal.does({"wait Limit 30000", "wait-for notice refused", "touch primaryButton", "wait Idle"}));
    STEP(transactionIs(stand(), "CANCELLED"));
    STEP(booksAgree(stand(), {.cash = "0.00"}));
}

ATHENA_TEST(TestE2ePhone)
#include "tst_e2e_phone.moc"
