// SPDX-License-Identifier: Apache-2.0
// What the law of the place changes in a purchase: pages with real waits, limits, the price, and a scam that
// is reported in the middle.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

place::Rules law()
{
    place::Rules rules;
    rules.place = "US-VT";
    rules.version = 3;
    rules.hash = std::string(64, 'a');
    rules.newCustomerDays = 30;
    rules.dailyNew = dollars(200);
    rules.dailyKnown = dollars(400);
    rules.feeCap = place::FeeCap{dollars(5), 1500};
    rules.waits = {5'000, 0, 3'000};
    return rules;
}

Driver under(const place::Rules& rules)
{
    Driver driver;
    driver.happens(PlaceLoaded{rules});
    return driver;
}

// A law without pages or a look at the price: only its limits count.
place::Rules limitsOnly()
{
    auto rules = law();
    rules.waits.clear();
    rules.feeCap.reset();
    return rules;
}

CustomerFacts knownCustomer(std::uint64_t usedToday)
{
    auto known = customer(500);
    known.since = 0;
    known.usedToday = dollars(usedToday);
    return known;
}

athena::TransactionRecord pricedAt(const char* price, const char* reference)
{
    auto one = record(athena::State::Ready);
    one.price = *Price::parse(price, usd(), Coin::Btc);
    if (*reference != '\0')
        one.referencePrice = *Price::parse(reference, usd(), Coin::Btc);
    one.referenceSource = "Exchange";
    return one;
}

// At the confirmed address, with this record from Athena.
Driver quoted(const place::Rules& rules, const athena::TransactionRecord& answer, const CustomerFacts& who)
{
    Driver driver;
    driver.toChecking().happens(PlaceLoaded{rules});
    driver.happens(AddressAccepted{answer, who, 60'000}).happens(AddressConfirmed{});
    return driver;
}

} // namespace

class StepPlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsNotLeftBeforeItsWait()
    {
        Driver driver = under(law());
        driver.toDisclosure();
        QCOMPARE(driver.wait(Deadline::Read), Milliseconds{5'000});
        QCOMPARE(driver.wait(Deadline::Idle), timing::choice + 5'000);
        driver.happens(DisclosureAccepted{});
        QCOMPARE(driver.stage<Disclosure>().page, std::size_t{0});
        driver.passes(Deadline::Read).happens(DisclosureAccepted{});
        QCOMPARE(driver.stage<Disclosure>().page, std::size_t{1}); // this one has no wait
        driver.happens(DisclosureAccepted{});
        QCOMPARE(driver.stage<Disclosure>().page, std::size_t{2});
        driver.happens(DisclosureAccepted{});
        QCOMPARE(driver.stage<Disclosure>().page, std::size_t{2});
        driver.passes(Deadline::Read).happens(DisclosureAccepted{});
        QVERIFY(driver.at<ChoosingCoin>());
    }

    void backFromTheCoinsReadsThePagesAgain()
    {
        auto rules = law();
        rules.waits = {0};
        Driver driver = under(rules);
        driver.toDisclosure().happens(DisclosureAccepted{}).happens(BackPressed{});
        QCOMPARE(driver.stage<Disclosure>().page, std::size_t{0});
    }

    void thePurchaseKnowsWhichLawHeld()
    {
        Driver driver = under(law());
        driver.happens(StartTouched{"00", "US-VT/3/aa"}, first);
        QCOMPARE(driver.current().profile, std::string("US-VT/3/aa"));
    }

    void aProfileOpensWhatItsAbsenceHadClosed()
    {
        Driver driver;
        driver.happens(ConditionRaised{Closed::Profile}).toDisclosure();
        QVERIFY(driver.isIdle());
        driver.happens(PlaceLoaded{limitsOnly()}).toDisclosure();
        QVERIFY(driver.at<Disclosure>());
    }

    void theLimitIsTheLowerOfAthenasAndThePlaces_data()
    {
        QTest::addColumn<int>("usedToday"); // -1: not told
        QTest::addColumn<bool>("known");
        QTest::addColumn<int>("athenas");
        QTest::addColumn<int>("limit");
        QTest::newRow("new") << 0 << false << 500 << 200;
        QTest::newRow("known") << 0 << true << 500 << 400;
        QTest::newRow("known, some used") << 250 << true << 500 << 150;
        QTest::newRow("Athena allows less") << 0 << true << 100 << 100;
        QTest::newRow("all used") << 400 << true << 500 << 0;
        QTest::newRow("not told what is used") << -1 << true << 500 << 0;
    }
    void theLimitIsTheLowerOfAthenasAndThePlaces()
    {
        QFETCH(int, usedToday);
        QFETCH(bool, known);
        QFETCH(int, athenas);
        QFETCH(int, limit);
        auto who = customer(static_cast<std::uint64_t>(athenas));
        if (known)
            who.since = 0;
        if (usedToday >= 0)
            who.usedToday = dollars(static_cast<std::uint64_t>(usedToday));
        Driver driver = under(limitsOnly());
        driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{who});
        QCOMPARE(driver.at<NothingAllowed>(), limit == 0);
        if (limit == 0)
            return;
        QCOMPARE(driver.stage<EnteringAddress>().visit.customer.buyLimit,
            dollars(static_cast<std::uint64_t>(limit)));
    }

    void aLevelTooLowSaysWhichOneIsNeeded()
    {
        auto rules = limitsOnly();
        rules.minimumLevel = 3;
        Driver driver = under(rules);
        driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{knownCustomer(0)});
        QCOMPARE(driver.stage<NothingAllowed>().customer.requiredLevel, std::optional<int>(3));
    }

    void noBillGoesInAboveThePlacesLimitWhateverAthenaSays()
    {
        Driver driver = quoted(limitsOnly(), record(athena::State::Ready), knownCustomer(370));
        driver.happens(QuoteAccepted{});
        QCOMPARE(driver.stage<InsertingBills>().remaining, dollars(30));
        driver.escrowed(50);
        QVERIFY(driver.wished<ReturnBill>());
        driver.happens(BillReturned{});
        driver.escrowed(20).happens(
            BillApproved{2, dollars(480), record(athena::State::Funding, 20), 600'000});
        QCOMPARE(driver.stage<InsertingBills>().remaining, dollars(10));
        driver.committed(20).happens(BillSettled{});
        QVERIFY(driver.wished<AcceptBills>());
        driver.escrowed(20);
        QVERIFY(driver.wished<ReturnBill>());
        QVERIFY(!driver.asked(AskKind::Bill, 3));
    }

    void aPriceAboveTheCapIsNotOffered_data()
    {
        QTest::addColumn<QString>("price");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("step");
        using enum Quoting::Step;
        QTest::newRow("at the cap") << "57500.00"
                                    << "50000.00" << static_cast<int>(Shown);
        QTest::newRow("above") << "57500.01"
                               << "50000.00" << static_cast<int>(AboveCap);
        QTest::newRow("no market price") << "50000.00"
                                         << "" << static_cast<int>(NotComparable);
    }
    void aPriceAboveTheCapIsNotOffered()
    {
        QFETCH(QString, price);
        QFETCH(QString, reference);
        QFETCH(int, step);
        auto rules = law();
        rules.waits.clear();
        Driver driver = quoted(rules,
            pricedAt(price.toLatin1().constData(), reference.toLatin1().constData()), knownCustomer(0));
        QCOMPARE(static_cast<int>(driver.stage<Quoting>().step), step);
        driver.happens(QuoteAccepted{});
        QCOMPARE(driver.at<InsertingBills>(), step == static_cast<int>(Quoting::Step::Shown));
    }

    void aBetterPriceIsOfferedWhenItComes()
    {
        auto rules = law();
        rules.waits.clear();
        Driver driver = quoted(rules, pricedAt("60000.00", "50000.00"), knownCustomer(0));
        driver.happens(RetryPressed{});
        QVERIFY(driver.asked(AskKind::Poll));
        driver.happens(StatusReported{pricedAt("51000.00", "50000.00"), knownCustomer(0), 60'000});
        QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Shown);
        driver.happens(QuoteAccepted{});
        QVERIFY(driver.at<InsertingBills>());
    }

    void aPriceAboveTheCapIsAskedForAgainWhenItEnds()
    {
        auto rules = law();
        rules.waits.clear();
        Driver driver = quoted(rules, pricedAt("60000.00", "50000.00"), knownCustomer(0));
        driver.passes(Deadline::Price);
        QVERIFY(driver.asked(AskKind::Poll));
    }

    void aScamReportedBeforeMoneyEndsTheVisitAndTheOrder()
    {
        Driver driver;
        driver.toQuote().happens(ScamReported{});
        QVERIFY(driver.at<ScamStopped>());
        QCOMPARE(driver.wait(Deadline::Leave), timing::scamScreen);
        driver.happens(DonePressed{});
        QVERIFY(driver.asked(AskKind::Cancel));
        QVERIFY(driver.isIdle());
    }

    void aScamReportedWithNothingInGivesTheBillBackAndStops()
    {
        Driver driver;
        driver.toBills().escrowed(20).happens(ScamReported{});
        QVERIFY(driver.wished<ReturnBill>());
        QVERIFY(driver.wished<StopBills>());
        driver.happens(BillReturned{}).happens(ValidatorInhibited{});
        QVERIFY(driver.at<ScamStopped>());
    }

    void aScamReportedWithMoneyInSendsNothingAndOwesIt()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(ScamReported{}).happens(ValidatorInhibited{});
        QVERIFY(driver.at<Refused>());
        QCOMPARE(driver.stage<Refused>().code, std::string("scam_reported"));
        QCOMPARE(driver.stage<Refused>().paid.amount, dollars(20));
        QVERIFY(driver.awaits(AskKind::Cancel));
        QVERIFY(!driver.awaits(AskKind::Purchase));
        QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    }

    void aScamThatWasReportedIsNotBoughtAfterAPowerCutOrALostBill()
    {
        Driver cut;
        cut.toBills().bill(20, 1).happens(ScamReported{}).happens(PowerRestored{});
        cut.happens(ValidatorReady{denominations(), PowerUpBill::None, true});
        QVERIFY(!cut.awaits(AskKind::Purchase));
        QVERIFY(cut.at<Refused>());

        Driver lost;
        lost.toBills().bill(20, 1).escrowed(50).approved(2, 70).happens(ScamReported{});
        lost.passes(Deadline::Device).happens(ValidatorInhibited{});
        QVERIFY(!lost.awaits(AskKind::Purchase));
        QVERIFY(lost.at<Refused>());
    }

    // Between customers: nobody new. Whoever is there goes on under the law of the start, wherever they are.
    void aLawThatEndsClosesTheMachineToTheNextCustomerOnly()
    {
        Driver idle = under(law());
        idle.happens(ConditionRaised{Closed::Profile}).happens(StartTouched{std::string(64, 'a')}, first);
        QVERIFY(idle.isIdle());

        Driver early;
        early.toNumber().happens(ConditionRaised{Closed::Profile});
        early.happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
        early.happens(SignedIn{customer()}).happens(AddressScanned{{bitcoinPayee()}});
        early.happens(OrderStarted{record(State::Started), customer(), 120'000});
        early.happens(AddressAccepted{record(State::Ready), customer(), 120'000}).happens(AddressConfirmed{});
        early.happens(QuoteAccepted{});
        QVERIFY(early.at<InsertingBills>());
        early.bill(20, 1);

        Driver late;
        late.toBills().bill(20, 1).happens(ConditionRaised{Closed::Profile}).bill(50, 2);
        late.happens(FinishPressed{}).happens(ValidatorInhibited{});
        QVERIFY(late.awaits(AskKind::Purchase));
        late.happens(PurchaseBooked{record(State::Delivered, 70)}, first);
        QVERIFY(late.at<Delivered>());
        late.happens(DonePressed{}).happens(StartTouched{std::string(64, 'b')}, second);
        QVERIFY(late.isIdle());
    }

    // Closed to purchases, open to claims and refunds.
    void aClosedPlaceStillPaysBackWhatItOwes()
    {
        Driver driver;
        driver.toBills().bill(5, 1).passes(Deadline::Idle).happens(ValidatorInhibited{});
        driver.happens(DonePressed{}).happens(ConditionRaised{Closed::Profile});
        QVERIFY(driver.openAt<Refused>());
        driver.happens(PowerRestored{}).happens(ConditionRaised{Closed::Profile});
        QVERIFY(driver.asked(AskKind::Cancel) || isPending(driver.open(), {AskKind::Cancel, 0}));
        driver.happens(CancelBooked{record(State::ReversalRequired, 5)}, first);
        QVERIFY(driver.asked(AskKind::Reversal, 1));
        driver.happens(ReversalBooked{record(State::Reversed, 5)}, first);
        QVERIFY(!driver.isOpen());
        QCOMPARE(
            driver.items(OpenItem::Kind::Claim), std::size_t{1}); // to be paid out, by whoever holds the code
    }

    void finishPressedAfterItChangesNothing()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(ScamReported{}).happens(FinishPressed{});
        driver.happens(ValidatorInhibited{});
        QVERIFY(driver.at<Refused>());
    }
};

ATHENA_TEST(StepPlace)
#include "tst_step_place.moc"
