// SPDX-License-Identifier: Apache-2.0
#include "core/place/profile.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::place;

namespace {

const Currency placeCurrency = *Currency::parse("USD");
Money dollars(const char* text) { return *Money::parse(text, placeCurrency); }
Price priceOf(const char* text) { return *Price::parse(text, placeCurrency, Coin::Btc); }

constexpr std::int64_t dayOfPurchase = 1'800'000'000'000;
constexpr std::int64_t day = 86'400'000;

// Vermont's figures: they differ for new and known customers.
Rules vermont()
{
    Rules rules;
    rules.place = "US-VT";
    rules.version = 3;
    rules.hash = std::string(64, 'a');
    rules.newCustomerDays = 30;
    rules.dailyNew = dollars("2000.00");
    rules.dailyKnown = dollars("5000.00");
    rules.feeCap = FeeCap{dollars("5.00"), 1500};
    rules.needsReference = true;
    return rules;
}

Profile openProfile()
{
    Profile profile;
    profile.rules = vermont();
    profile.currency = placeCurrency;
    profile.status = Profile::Status::Open;
    profile.effectiveMs = dayOfPurchase - day;
    profile.expiresMs = dayOfPurchase + day;
    profile.liveHelp = "+1 800 555 0100";
    for (const auto kind : {Page::Kind::Disclosure, Page::Kind::Warning, Page::Kind::Question})
        profile.pages.push_back({kind, 5, true, {{"en", "Words."}}});
    return profile;
}

} // namespace

class TestPlaceRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLimitHoldsToTheCent_data()
    {
        QTest::addColumn<int>("daysSinceFirst");
        QTest::addColumn<QString>("used");
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("new, limit - 1") << 1 << "0.00"
                                        << "1999.99" << true;
        QTest::newRow("new, limit") << 1 << "0.00"
                                    << "2000.00" << true;
        QTest::newRow("new, limit + 1") << 1 << "0.00"
                                        << "2000.01" << false;
        QTest::newRow("known, limit - 1") << 31 << "0.00"
                                          << "4999.99" << true;
        QTest::newRow("known, limit") << 31 << "0.00"
                                      << "5000.00" << true;
        QTest::newRow("known, limit + 1") << 31 << "0.00"
                                          << "5000.01" << false;
        QTest::newRow("used today, what is left") << 31 << "4980.00"
                                                  << "20.00" << true;
        QTest::newRow("used today, a cent more") << 31 << "4980.01"
                                                 << "20.00" << false;
        QTest::newRow("all used") << 31 << "5000.00"
                                  << "0.01" << false;
        QTest::newRow("more than all used") << 31 << "6000.00"
                                            << "0.01" << false;
        QTest::newRow("nothing") << 31 << "0.00"
                                 << "0.00" << false;
    }
    void aLimitHoldsToTheCent()
    {
        QFETCH(int, daysSinceFirst);
        QFETCH(QString, used);
        QFETCH(QString, amount);
        QFETCH(bool, allowed);
        const Customer customer{
            1, dayOfPurchase - daysSinceFirst * day, dollars(used.toLatin1().constData())};
        QCOMPARE(mayBuy(vermont(), customer, dollars("9999.00"), dollars(amount.toLatin1().constData()),
                     dayOfPurchase),
            allowed);
    }

    void theLowerOfAthenasAndThePlacesLimitCounts()
    {
        const Customer customer{1, dayOfPurchase - 31 * day, dollars("0.00")};
        QCOMPARE(mostAllowed(vermont(), customer, dollars("300.00"), dayOfPurchase), dollars("300.00"));
        QCOMPARE(mostAllowed(vermont(), customer, dollars("9000.00"), dayOfPurchase), dollars("5000.00"));
        auto rules = vermont();
        rules.perTransaction = dollars("1000.00");
        QCOMPARE(mostAllowed(rules, customer, dollars("9000.00"), dayOfPurchase), dollars("1000.00"));
    }

    void aCustomerIsNewUntilTheLastDayIsOver()
    {
        QVERIFY(isNewCustomer(vermont(), {1, std::nullopt, {}}, dayOfPurchase)); // not known: new
        QVERIFY(isNewCustomer(vermont(), {1, dayOfPurchase, {}}, dayOfPurchase));
        QVERIFY(isNewCustomer(vermont(), {1, dayOfPurchase - 30 * day, {}}, dayOfPurchase));
        QVERIFY(!isNewCustomer(vermont(), {1, dayOfPurchase - 30 * day - 1, {}}, dayOfPurchase));
        auto rules = vermont();
        rules.newCustomerDays = 0;
        QVERIFY(!isNewCustomer(rules, {1, std::nullopt, {}}, dayOfPurchase));
    }

    void whatIsNotKnownOfTheDayLeavesNothing()
    {
        const Customer blind{1, dayOfPurchase - 31 * day, std::nullopt};
        QVERIFY(mostAllowed(vermont(), blind, dollars("300.00"), dayOfPurchase).isZero());
        auto rules = vermont();
        rules.dailyNew.reset();
        rules.dailyKnown.reset();
        QCOMPARE(mostAllowed(rules, blind, dollars("300.00"), dayOfPurchase), dollars("300.00"));
    }

    void aLevelTooLowOrAnotherCurrencyBuysNothing()
    {
        auto rules = vermont();
        rules.minimumLevel = 3;
        QVERIFY(mostAllowed(
            rules, {2, dayOfPurchase - 31 * day, dollars("0.00")}, dollars("20.00"), dayOfPurchase)
                    .isZero());
        QCOMPARE(mostAllowed(
                     rules, {3, dayOfPurchase - 31 * day, dollars("0.00")}, dollars("20.00"), dayOfPurchase),
            dollars("20.00"));
        const auto euros = *Money::parse("20.00", *Currency::parse("EUR"));
        QVERIFY(mostAllowed(vermont(), {3, dayOfPurchase - 31 * day, dollars("0.00")}, euros, dayOfPurchase)
                    .isZero());
    }

    void theFeeCapIsTheGreaterOfSumAndShare_data()
    {
        QTest::addColumn<QString>("charge");
        QTest::addColumn<QString>("worth");
        QTest::addColumn<bool>("within");
        QTest::newRow("sum - 1") << "4.99"
                                 << "10.00" << true;
        QTest::newRow("sum") << "5.00"
                             << "10.00" << true;
        QTest::newRow("sum + 1") << "5.01"
                                 << "10.00" << false;
        QTest::newRow("share - 1") << "14.99"
                                   << "100.00" << true;
        QTest::newRow("share") << "15.00"
                               << "100.00" << true;
        QTest::newRow("share + 1") << "15.01"
                                   << "100.00" << false;
        QTest::newRow("share rounded down") << "15.00"
                                            << "100.06" << true;
        QTest::newRow("nothing is worth nothing") << "5.01"
                                                  << "0.00" << false;
        QTest::newRow("no charge") << "0.00"
                                   << "0.00" << true;
    }
    void theFeeCapIsTheGreaterOfSumAndShare()
    {
        QFETCH(QString, charge);
        QFETCH(QString, worth);
        QFETCH(bool, within);
        QCOMPARE(feeWithinCap({dollars("5.00"), 1500}, dollars(charge.toLatin1().constData()),
                     dollars(worth.toLatin1().constData())),
            within);
    }

    void aPriceAboveTheCapIsNotOffered_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<PriceVerdict>("verdict");
        QTest::newRow("below the market") << "90.00" << PriceVerdict::Offered;
        QTest::newRow("cap - 1") << "114.99999999" << PriceVerdict::Offered;
        QTest::newRow("cap") << "115.00" << PriceVerdict::Offered;
        QTest::newRow("cap + 1") << "115.00000001" << PriceVerdict::AboveCap;
    }
    void aPriceAboveTheCapIsNotOffered()
    {
        QFETCH(QString, price);
        QFETCH(PriceVerdict, verdict);
        QCOMPARE(priceVerdict(
                     vermont(), priceOf(price.toLatin1().constData()), {priceOf("100.00"), "Exchange", {}}),
            verdict);
    }

    void aPriceThatCannotBeComparedIsNotOffered()
    {
        const auto price = priceOf("100.00");
        const auto verdict = [&price](const Rules& rules, const Published& published) {
            return priceVerdict(rules, price, published);
        };
        QCOMPARE(verdict(vermont(), {{}, "Exchange", {}}), PriceVerdict::NotComparable);
        QCOMPARE(verdict(vermont(), {price, {}, {}}), PriceVerdict::NotComparable);
        QCOMPARE(verdict(vermont(), {price, "", {}}), PriceVerdict::NotComparable);
        auto rules = vermont();
        rules.needsReference = false;
        QCOMPARE(verdict(rules, {}), PriceVerdict::NotComparable);
        rules.feeCap.reset();
        QCOMPARE(verdict(rules, {}), PriceVerdict::Offered);
    }

    void aPriceWithoutItsNetworkFeeIsNotOfferedWhereTheFeesMustBeNamed()
    {
        auto rules = vermont();
        const auto price = priceOf("100.00");
        QCOMPARE(
            priceVerdict(rules, price, {price, "Exchange", {}}), PriceVerdict::Offered); // of an older record
        rules.needsFees = true;
        QCOMPARE(priceVerdict(rules, price, {price, "Exchange", {}}), PriceVerdict::NotComparable);
        QCOMPARE(priceVerdict(rules, price, {price, "Exchange", dollars("0.00")}), PriceVerdict::Offered);
    }

    void whoProvesMoreIsAllowedMoreUpToThePlacesOwnLimit()
    {
        const auto rules = vermont(); // 2000 a day for new customers
        const Customer fresh{1, {}, dollars("500.00")};
        QVERIFY(couldAllowMore(rules, fresh, dollars("1499.99"), dayOfPurchase));
        QVERIFY(!couldAllowMore(rules, fresh, dollars("1500.00"), dayOfPurchase));
        QVERIFY(!couldAllowMore(rules, fresh, dollars("1500.01"), dayOfPurchase));
        auto ofProven = rules;
        ofProven.minimumLevel = 3;
        QVERIFY(couldAllowMore(ofProven, fresh, dollars("0.00"), dayOfPurchase));
        QVERIFY(!couldAllowMore(rules, {1, {}, dollars("2000.00")}, dollars("0.00"), dayOfPurchase));
    }

    void aProfileHoldsFromItsFirstMomentToTheOneBeforeItsLast()
    {
        auto profile = openProfile();
        QCOMPARE(standingOf(profile, profile.effectiveMs - 1), Standing::NotYet);
        QCOMPARE(standingOf(profile, profile.effectiveMs), Standing::Effective);
        QCOMPARE(standingOf(profile, profile.expiresMs - 1), Standing::Effective);
        QCOMPARE(standingOf(profile, profile.expiresMs), Standing::Expired);
        profile.status = Profile::Status::Closed;
        QCOMPARE(standingOf(profile, dayOfPurchase), Standing::Closed);
    }

    void anOlderVersionOrAnotherTextOfTheSameIsRefused()
    {
        const auto held = vermont();
        auto next = held;
        QVERIFY(mayFollow(held, next).ok());
        QVERIFY(mayFollow(Rules{}, next).ok());
        next.hash = std::string(64, 'b');
        QCOMPARE(mayFollow(held, next).error().code, Errc::Mismatch);
        next.version = 4;
        QVERIFY(mayFollow(held, next).ok());
        next.version = 2;
        QCOMPARE(mayFollow(held, next).error().code, Errc::Refused);
        Laws laws{{held.place, {held.version, held.hash}}, {"US-CA", {1, "c"}}};
        QCOMPARE(mayFollow(laws, next).error().code, Errc::Refused); // also after another place's
        next.place = "US-CA";
        QVERIFY(mayFollow(held, next).ok());
        QVERIFY(mayFollow(laws, next).ok());
        QVERIFY(mayFollow(Laws{}, next).ok());
    }

    void aBannedWordIsFoundAsAWholeWordOnly()
    {
        const std::vector<std::string> words{"ATM", "bank"};
        QCOMPARE(forbiddenIn(words, "Our atm here"), std::string_view("ATM"));
        QCOMPARE(forbiddenIn(words, "BANK"), std::string_view("bank"));
        QVERIFY(forbiddenIn(words,
            "Treatment of bankers, \xC3\xA9"
            "atm")
                    .empty());
        const std::vector<std::string> spanish{"cajero automático", "bitcoin atm"};
        QCOMPARE(forbiddenIn(spanish, "Un CAJERO AUTOMÁTICO."), std::string_view("cajero automático"));
        QCOMPARE(forbiddenIn(spanish, "Bitcoin  ATM"), std::string_view("bitcoin atm"));
        QCOMPARE(forbiddenIn(spanish, "a Bitcoin\u00a0 \nATM"), std::string_view("bitcoin atm"));
        QCOMPARE(forbiddenIn(words, "an A\u00adT\u200cM"), std::string_view("ATM"));
        QCOMPARE(forbiddenIn({"Łódź"}, "łÓDŹ"), std::string_view("Łódź"));
        QVERIFY(forbiddenIn(words, "\xc3").empty()); // half a letter
        QVERIFY(forbiddenIn(words, "").empty());
        QVERIFY(forbiddenIn({""}, "anything").empty());
    }

    void aProfileThatContradictsItselfIsFaulty()
    {
        QVERIFY(faultsOf(openProfile()).empty());
        const auto faulty = [](auto&& change) {
            auto profile = openProfile();
            change(profile);
            return faultsOf(profile).size() == 1;
        };
        QVERIFY(faulty([](Profile& p) { p.expiresMs = p.effectiveMs; }));
        QVERIFY(faulty([](Profile& p) { p.rules.dailyKnown.reset(); }));
        QVERIFY(faulty([](Profile& p) { p.rules.dailyNew = dollars("5000.01"); }));
        QVERIFY(faulty([](Profile& p) { p.rules.newCustomerDays = 0; }));
        QVERIFY(faulty([](Profile& p) { p.liveHelp.clear(); }));
        QVERIFY(faulty([](Profile& p) { p.receiptFields = {ReceiptField::License}; }));
        QVERIFY(faulty([](Profile& p) { p.receiptFields = {ReceiptField::Authority}; }));
        QVERIFY(faulty([](Profile& p) { p.receiptFields = {ReceiptField::RefundDeadline}; }));
        QVERIFY(faulty([](Profile& p) {
            p.rules.needsReference = false;
            p.receiptFields = {ReceiptField::Spread};
        }));
        QVERIFY(faulty([](Profile& p) {
            p.rules.needsReference = false;
            p.receiptFields = {ReceiptField::Fees};
        }));
        QVERIFY(faulty([](Profile& p) {
            p.forbiddenWords = {"bank"};
            p.license = "Bank license 7";
        }));
        QVERIFY(faulty([](Profile& p) { p.pages.erase(p.pages.begin()); }));
        QVERIFY(faulty([](Profile& p) { p.pages.erase(p.pages.begin() + 1); }));
        QVERIFY(faulty([](Profile& p) { p.pages.pop_back(); }));
        QVERIFY(faulty([](Profile& p) { p.pages.back().text["es"] = "Palabras."; }));
        QVERIFY(faulty([](Profile& p) {
            p.forbiddenWords = {"words"};
            p.pages[1].text["en"] = "Other.";
            p.pages[2].text["en"] = "Other.";
        }));
    }

    void everyReceiptFieldHasAWordThatLeadsBack()
    {
        for (int i = 0; i <= static_cast<int>(ReceiptField::ProfileVersion); ++i) {
            const auto field = static_cast<ReceiptField>(i);
            QVERIFY(!wordOf(field).empty());
            QCOMPARE(*parseReceiptField(wordOf(field)), field);
        }
        QVERIFY(!parseReceiptField("name").ok());
    }

    void aTextIsInTheCustomersLanguageElseInEnglish()
    {
        const Texts texts{{"ar", "a"}, {"en", "e"}, {"es", "s"}};
        QCOMPARE(textIn(texts, "es"), std::string_view("s"));
        QCOMPARE(textIn(texts, "fr"), std::string_view("e"));
        QCOMPARE(textIn({{"es", "s"}, {"pt", "p"}}, "fr"), std::string_view("s"));
        QVERIFY(textIn({}, "en").empty());
        QCOMPARE(textIn(texts, "es_MX"), std::string_view("s"));
        QCOMPARE(languageIn(texts, "es_MX"), std::string_view("es"));
        QCOMPARE(languageIn(texts, "fr"), std::string_view("en"));
        QVERIFY(languageIn({}, "en").empty());
    }
};

ATHENA_TEST(TestPlaceRules)
#include "tst_place_rules.moc"
