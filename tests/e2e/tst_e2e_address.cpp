// SPDX-License-Identifier: Apache-2.0
// Every way to an address: the app in place of a scanner, one that Athena has, one of each coin.
#include <QFile>

#include "tests/e2e/e2e_case.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::e2e;

namespace {

constexpr auto otherWallet = "bitcoin:tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx";
constexpr auto otherAddress = "tb1q4npuvywe6gavw29k0vkaavmjyqfhyhcp8r9gcx";

} // namespace

class TestE2eAddress : public E2eCase {
    Q_OBJECT

protected:
    Status arrange(StandSettings& settings) override
    {
        const QByteArray test = QTest::currentTestFunction();
        settings.scanner = !test.startsWith("withoutAScanner") && !test.startsWith("aCamera");
        settings.camera = test.startsWith("aCamera");
        return Done{};
    }

private:
    Status sends(const Customer& customer, const QString& address)
    {
        const auto done = runProgram(stand().program("athena-bench"),
            {"phone", "address", customer.phone(), address, "--control-file",
                stand().path("stub/control.json")});
        return done ? Status(Done{}) : Status(done.error());
    }

    // Holds codes up to the camera; none: an empty room.
    Status holds(const QStringList& codes)
    {
        const auto done = runProgram(stand().program("athena-bench"),
            QStringList{"phone", "show", stand().path("camera.png")} + codes);
        return done ? Status(Done{}) : Status(done.error());
    }

private Q_SLOTS:
    void aCameraReadsWhatIsHeldUp();
    void everyCoinIsBought();
    void withoutAScannerTheAppSendsTheAddress();
    void whatAthenaHasIsOfferedAndAnotherOneMayBeScanned();
};

void TestE2eAddress::aCameraReadsWhatIsHeldUp()
{
    Customer cy(stand(), 73);
    STEP(cy.sees("OutOfService")); // nothing is at the camera's place
    STEP(holds({}));
    STEP(cy.goesToScan());
    STEP(cy.reads("cameraOn", "true"));
    STEP(holds({"5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ"}));
    STEP(cy.reads("notice", "secret"));
    STEP(cy.touches("primaryButton"));
    STEP(holds({bitcoinWallet, otherWallet}));
    STEP(cy.reads("refusal", "several_codes"));
    QVERIFY(QFile::remove(stand().path("camera.png")));
    STEP(cy.reads("scannerLost", "true"));
    STEP(holds({bitcoinWallet}));
    STEP(cy.does({"wait Address", "wait-for addressStep ready"}));
    QCOMPARE(cy.valueOf("address"), QString(bitcoinAddress));
    QCOMPARE(cy.valueOf("cameraOn"), QString("false"));
    QFile journal(stand().path("storage/journal.db"));
    QVERIFY(journal.open(QIODevice::ReadOnly) && !journal.readAll().contains("5HueCGU8"));
}

void TestE2eAddress::everyCoinIsBought()
{
    struct Coin {
        const char* code;
        const char* wallet;
        const char* address;
        const char* shared; // what the screen says that it is also good for
    };
    const Coin coins[] = {{"LTC", litecoinWallet, litecoinAddress, ""},
        {"ETH", "0x1640b5347E644774CDF90B5931ab57a46e739C35", "0x1640b5347E644774CDF90B5931ab57a46e739C35",
            ""},
        {"BCH", "mfg8SoPYFEjXWMJfZUc3BY1gZTzaaK5jq8", "bchtest:qqqmcdu496w99x4yq4a0z5yp26arqg6qrsdjxukuu7",
            "Bitcoin or Litecoin"},
        {"BTC", "2N46H7TtdB25SnWR89pjJJ55FwxWXr1kJTS", "2N46H7TtdB25SnWR89pjJJ55FwxWXr1kJTS",
            "Litecoin or Bitcoin Cash"}};
    int number = 80;
    for (const Coin& coin : coins) {
        Customer di(stand(), number++);
        STEP(di.goesToScan(coin.code));
        STEP(di.shows(QByteArray(coin.code) == "LTC" ? bitcoinWallet : litecoinWallet));
        STEP(di.reads("notice", "other_coin")); // and which it is
        STEP(di.shows(coin.wallet));
        STEP(di.does({"wait Address", "wait-for addressStep ready"}));
        QCOMPARE(di.valueOf("address"), QString(coin.address));
        QCOMPARE(di.valueOf("sharedWith"), QString(coin.shared));
        if (*coin.shared != '\0') {
            STEP(di.touches("primaryButton"));
            STEP(di.reads("notice", "confirm_shared"));
            STEP(di.touches("sharedButton"));
        }
        STEP(di.does({"touch primaryButton", "wait Quote", "wait-for quoteStep shown", "touch primaryButton",
            "wait Insert", "wait-for phase open"}));
        STEP(di.inserts("20", "$20.00"));
        STEP(di.buys());
        STEP(di.leaves());
        const auto bought = newestTransaction(stand());
        QCOMPARE(bought["state"].toString(), QString("DELIVERED"));
        QCOMPARE(bought["crypto_currency"].toString(), QString(coin.code));
        QCOMPARE(bought["crypto_address"].toString(), QString(coin.address));
    }
    STEP(booksAgree(stand(), {.cash = "80.00"}));
}

void TestE2eAddress::withoutAScannerTheAppSendsTheAddress()
{
    Customer ada(stand(), 71);
    STEP(ada.goesToCode());
    STEP(ada.typesTheCode());
    STEP(ada.does({"wait Receive", "wait-for receiveStep waiting"}));
    STEP(ctl({"send-address", ada.phone(), litecoinAddress, "--unchecked"}));
    STEP(ada.reads("notice", "unusable"));
    STEP(sends(ada, bitcoinAddress));
    STEP(ada.sees("Address"));
    QCOMPARE(ada.valueOf("address"), QString(bitcoinAddress));
    QCOMPARE(ada.valueOf("addressStep"), QString("ready"));
    STEP(ada.does({"touch backButton", "wait Receive"})); // not this one
    QCOMPARE(ada.valueOf("notice"), QString("declined"));
    STEP(sends(ada, otherAddress));
    STEP(ada.sees("Address"));
    QCOMPARE(ada.valueOf("address"), QString(otherAddress));
    STEP(ada.does(
        {"touch primaryButton", "wait Quote", "touch primaryButton", "wait Insert", "wait-for phase open"}));
    STEP(ada.inserts("20", "$20.00"));
    STEP(ada.buys());
    STEP(ada.leaves());
    const auto bought = newestTransaction(stand());
    QCOMPARE(bought["state"].toString(), QString("DELIVERED"));
    QCOMPARE(bought["crypto_address"].toString(), QString(otherAddress));
    STEP(booksAgree(stand(), {.cash = "20.00"}));
}

void TestE2eAddress::whatAthenaHasIsOfferedAndAnotherOneMayBeScanned()
{
    Customer bo(stand(), 72);
    STEP(ctl({"register-address", bo.phone(), "BTC", bitcoinAddress}));
    STEP(bo.goesToScan());
    STEP(bo.does({"touch cancelButton", "wait Address", "wait-for addressFromAthena true"}));
    QCOMPARE(bo.valueOf("address"), QString(bitcoinAddress));
    STEP(bo.does({"touch backButton", "wait Scan"}));
    STEP(bo.shows(otherWallet));
    STEP(bo.does({"wait Address", "wait-for addressStep ready", "wait-for addressFromAthena false"}));
    QCOMPARE(bo.valueOf("address"), QString(otherAddress));
    STEP(bo.does({"touch backButton", "wait Scan"}));

    STEP(ctl({"judge-address", bitcoinAddress, "reused"}));
    STEP(bo.shows(bitcoinWallet));
    STEP(bo.reads("refusal", "address_reused"));
    STEP(ctl({"judge-address", bitcoinAddress, "blocked"}));
    STEP(bo.shows(bitcoinWallet));
    STEP(bo.reads("refusal", "address_blocked"));

    STEP(bench({"unplug", "scanner"}));
    STEP(bo.reads("scannerLost", "true"));
    STEP(bench({"plug", "scanner"}));
    STEP(bo.reads("scannerLost", "false"));
    STEP(bo.does({"touch backButton", "wait Idle 30000"}));
}

ATHENA_TEST(TestE2eAddress)
#include "tst_e2e_address.moc"
