// SPDX-License-Identifier: Apache-2.0
#include "app/language/formats.h"
#include "app/language/languages.h"
#include "app/view/phone_entry.h"
#include "tests/test_program.h"

using namespace kiosk;

class FormatsTest : public QObject {
    Q_OBJECT

    static Money dollars(const char* text) { return Money::parse(text, *Currency::parse("USD")).value(); }
    static Money pesos(const char* text) { return Money::parse(text, *Currency::parse("CLP")).value(); }

private Q_SLOTS:
    void moneyKeepsEveryCent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << "0"
                                 << "$0.00";
        QTest::newRow("one cent") << "0.01"
                                  << "$0.01";
        QTest::newRow("thousands") << "1234567.80"
                                   << "$1,234,567.80";
        QTest::newRow("more than a double can hold") << "999999999999.99"
                                                     << "$999,999,999,999.99";
    }
    void moneyKeepsEveryCent()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(format::money(dollars(text.toLatin1().constData()), QLocale("en")), shown);
    }
    void aCurrencyWithoutCentsShowsNone()
    {
        QCOMPARE(format::money(pesos("20000"), QLocale("en")), QString("CLP\u00A020,000"));
    }
    void aBillIsShownWithoutEmptyCents()
    {
        QCOMPARE(format::wholeMoney(dollars("20"), QLocale("en")), QString("$20"));
        QCOMPARE(format::wholeMoney(dollars("0.50"), QLocale("en")), QString("$0.50"));
        QCOMPARE(format::wholeMoney(pesos("2000"), QLocale("en")), QString("CLP\u00A02,000"));
    }
    void inASentenceFromRightToLeftEachAmountKeepsItsOrder()
    {
        const auto figures = figuresFor("ar", *Currency::parse("USD"));
        QCOMPARE(format::wholeMoney(dollars("5"), figures), QString("\u2066$5\u2069"));
        QCOMPARE(format::money(dollars("5"), figures), QString("\u2066$5.00\u2069"));
        QCOMPARE(format::percent(650, figures), QString("\u20666.5\u00A0%\u2069"));
    }
    void bitcoinHasEightDecimalsAndEtherIsCutNeverRoundedUp()
    {
        const auto bitcoin = CryptoAmount::parse("0.00241312", Coin::Btc).value();
        QCOMPARE(format::coins(bitcoin, QLocale("en")), QString("0.00241312\u00A0BTC"));
        const auto ether = CryptoAmount::parse("0.123456789999999999", Coin::Eth).value();
        QCOMPARE(format::coins(ether, QLocale("en")), QString("0.12345678\u00A0ETH"));
    }
    void aFeeKeepsItsHundredths()
    {
        QCOMPARE(format::percent(650, QLocale("en")), QString("6.5\u00A0%"));
        QCOMPARE(format::percent(605, QLocale("en")), QString("6.05\u00A0%"));
        QCOMPARE(format::percent(600, QLocale("en")), QString("6\u00A0%"));
    }
    void aCountdownNeverShowsLessThanIsLeft()
    {
        QCOMPARE(format::countdown(600'000), QString("10:00"));
        QCOMPARE(format::countdown(1), QString("0:01"));
        QCOMPARE(format::countdown(0), QString("0:00"));
        QCOMPARE(format::countdown(-5), QString("0:00"));
    }

    void onlyDigitsAreTyped()
    {
        PhoneEntry entry({"US"});
        for (const auto* key : {"3", "x", "0", "+", "5", "55", ""})
            entry.type(key);
        QCOMPARE(entry.shown(), QString("(305"));
        QVERIFY(!entry.isComplete());
    }
    void aNumberIsGroupedAsItsCountryDoes()
    {
        PhoneEntry entry({"US", "CO"});
        for (const auto digit : QString("30555501429999"))
            entry.type(digit);
        QCOMPARE(entry.shown(), QString("(305) 555-0142"));
        QCOMPARE(entry.e164(), QString("+13055550142"));
        QVERIFY(entry.isComplete());
        entry.choose("CO");
        QCOMPARE(entry.shown(), QString("305 555 0142"));
        QCOMPARE(entry.e164(), QString("+573055550142"));
    }
    void aNumberIsNeverShownWholeAgain()
    {
        PhoneEntry entry({"US"});
        for (const auto digit : QString("3055550142"))
            entry.type(digit);
        QVERIFY(!entry.masked().contains("305"));
        QVERIFY(entry.masked().endsWith("0142"));
    }
    // In Europe a number is told with a 0 that is none of its digits abroad.
    void aTrunkZeroIsNoDigit()
    {
        PhoneEntry entry({"FR"});
        for (const auto digit : QString("0639980042"))
            entry.type(digit);
        QCOMPARE(entry.e164(), QString("+33639980042"));
        QVERIFY(entry.isComplete());
    }
    void everyCountryOfTheTableFillsItsPattern()
    {
        for (const Country& country : phoneCountries) {
            PhoneEntry entry({country.code});
            QCOMPARE(QString(entry.country().code), QString(country.code));
            for (const auto digit : QString(country.example))
                entry.type(digit);
            QVERIFY2(entry.isComplete(), country.code);
            QCOMPARE(entry.shown(), QString(country.example));
            QCOMPARE(QString(country.pattern).count('#') <= country.digitsAtMost, true);
        }
    }
    void anUnknownCountryIsIgnored()
    {
        PhoneEntry entry({"XX", "US"});
        entry.choose("YY");
        QCOMPARE(QString(entry.country().code), QString("US"));
        QCOMPARE(entry.countries().size(), 1);
    }
};

ATHENA_TEST(FormatsTest)
#include "tst_formats.moc"
