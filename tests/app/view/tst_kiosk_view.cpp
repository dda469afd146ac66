// SPDX-License-Identifier: Apache-2.0
#include <QDateTime>
#include <QSignalSpy>

#include "app/view/kiosk_view.h"
#include "tests/test_program.h"

using namespace kiosk;

namespace {

const auto usd = *Currency::parse("USD");
Money dollars(const char* text) { return Money::parse(text, usd).value(); }

struct Recorder : KioskIntents {
    void startTouched() override { starts += 1; }
    void intend(Fact fact) override { facts.push_back(std::move(fact)); }
    void phoneSubmitted(QString e164) override { phones.append(e164); }
    void codeSubmitted(QString digits) override { codes.append(digits); }
    void touched() override { touches += 1; }

    int starts = 0;
    int touches = 0;
    std::vector<Fact> facts;
    QStringList phones;
    QStringList codes;
};

Now standingStill() { return {1'000'000, 1'795'000'000'000}; }

Order order()
{
    Order order;
    order.payee = {Coin::Btc, "p2wpkh", "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx", {}, false};
    order.customer = {"c-1", true, dollars("300"), 1, {}};
    order.record.transactionId = "6b1f0a9c-2d44-4c0e-8a11-000000000001";
    order.record.currency = usd;
    order.record.price = Price::parse("49728.15", usd, Coin::Btc).value();
    order.record.referencePrice = Price::parse("46500.00", usd, Coin::Btc).value();
    order.record.networkFee = dollars("1.20");
    order.record.minimumAmount = dollars("10");
    order.record.sovereignAmount = dollars("0");
    order.record.transactionUrl = "https://pay.athena.example/t/6b1f0a9c2d44";
    return order;
}

std::shared_ptr<Snapshot> with(Stage stage)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->machine.currency = usd;
    snapshot->machine.validator.denominations = {dollars("1"), dollars("20"), dollars("100")};
    snapshot->machine.canPrint = true;
    snapshot->machine.current = Purchase{"p-1", "00", 0, std::move(stage), {}, {}};
    return snapshot;
}

} // namespace

class KioskViewTest : public QObject {
    Q_OBJECT

    Recorder m_intents;
    std::unique_ptr<KioskView> m_view;
    static inline Now s_time;

    void show(Stage stage) { m_view->setSnapshot(with(std::move(stage))); }
    LiveFacts loseJournal(Stage stage)
    {
        auto snapshot = with(std::move(stage));
        snapshot->journalFailed = true;
        snapshot->machine.closed = {Closed::Journal};
        LiveFacts live;
        live.claimOf = snapshot->machine.current->id;
        live.claimCode = "ABCDEFGHJKMN";
        m_view->setLive(live);
        m_view->setSnapshot(snapshot);
        return live;
    }

private Q_SLOTS:
    void init()
    {
        m_intents = {};
        KioskViewSettings settings;
        settings.machineId = "KIOSK-0001";
        settings.coins = {Coin::Btc, Coin::Eth};
        settings.languages = {"en", "es"};
        settings.phoneCountries = {"US"};
        settings.trustedUrlHosts = {"pay.athena.example"};
        m_view = std::make_unique<KioskView>(m_intents, settings);
        m_view->setClock(&standingStill);
    }

    void aMachineThatHasSaidNothingYetInvitesNobody()
    {
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->screen(), KioskView::Idle);
    }
    void theWaitForAnAddressCountsDownAndSaysWhatWasWrong()
    {
        const Visit visit{Coin::Ltc, order().customer, order().record};
        auto snapshot = with(ReceivingAddress{visit, ReceivingAddress::Step::Waiting, "nonsense", true});
        snapshot->deadlines[Deadline::Address] = standingStill().monotonic + 98'000;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::Receive);
        QCOMPARE(m_view->receiveCountdown(), QString("1:38"));
        QCOMPARE(m_view->notice(), QString("unusable"));
        QVERIFY(m_view->mayScan());
        show(ReceivingAddress{visit, ReceivingAddress::Step::TooLong, "declined"});
        QCOMPARE(m_view->notice(), QString("declined"));
        QCOMPARE(m_view->receiveStep(), QString("too_long"));
        QCOMPARE(m_view->receiveCountdown(), QString());
        show(EnteringAddress{visit, EnteringAddress::Notice::None, {}, {}, false});
        m_view->useAppAddress();
        QVERIFY(std::holds_alternative<AppAddressChosen>(m_intents.facts.back()));
    }
    void aScannerThatIsLostIsSaidAtTheScan()
    {
        const Visit visit{Coin::Btc, order().customer, std::nullopt};
        auto snapshot = with(EnteringAddress{visit, EnteringAddress::Notice::None, {}, {}, true});
        m_view->setSnapshot(snapshot);
        QVERIFY(!m_view->scannerLost() && m_view->mayScan());
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->machine.closed.insert(Closed::Scanner);
        m_view->setSnapshot(snapshot);
        QVERIFY(m_view->scannerLost() && !m_view->mayScan());
    }
    void theCamerasPictureComesAndGoes()
    {
        const QSignalSpy on(m_view.get(), &KioskView::cameraOnChanged);
        QImage picture(64, 64, QImage::Format_Grayscale8);
        m_view->setCameraPicture(picture);
        m_view->setCameraPicture(picture);
        QVERIFY(m_view->cameraOn());
        m_view->setCameraPicture({});
        QVERIFY(!m_view->cameraOn());
        QCOMPARE(on.size(), 2);
    }
    void aRefusalGoesOnceTheCameraSeesNoCodeAnyMore()
    {
        s_time = standingStill();
        m_view->setClock([] { return s_time; });
        const QImage picture(64, 64, QImage::Format_Grayscale8);
        show(EnteringAddress{{}, EnteringAddress::Notice::Refused, "several_codes", {}, true});
        const auto seenFor = [&](int seconds, bool code) {
            for (int i = 0; i < seconds * 10; ++i) {
                s_time.monotonic += 100;
                m_view->setCameraPicture(picture, code);
            }
        };
        seenFor(60, true);
        seenFor(1, false); // a phone that moves
        QVERIFY(m_intents.facts.empty());
        seenFor(4, false);
        QCOMPARE(m_intents.facts.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<ScanAgainPressed>(m_intents.facts.front()));
    }
    void whatIsSaidOfAPrivateKeyStaysUntilItIsTakenAway()
    {
        s_time = standingStill();
        m_view->setClock([] { return s_time; });
        show(EnteringAddress{{}, EnteringAddress::Notice::Secret, "private_key", {}, true});
        s_time.monotonic += 60'000;
        m_view->setCameraPicture(QImage(64, 64, QImage::Format_Grayscale8), false);
        QVERIFY(m_intents.facts.empty());
    }
    void aClosedMachineSaysWhy()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.closed = {Closed::Validator, Closed::Prices};
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
        QCOMPARE(m_view->closedReasons(), QStringList({"validator", "prices"}));
    }
    void aPriceThatHasRunOutIsNotShown()
    {
        auto list = std::make_shared<PriceList>();
        PriceList::Entry entry;
        entry.coin = Coin::Btc;
        entry.price = Price::parse("49728.15", usd, Coin::Btc).value();
        list->entries.push_back(entry);
        list->validUntil = standingStill().monotonic + 1;
        m_view->setPrices(list);
        QCOMPARE(m_view->prices().size(), 1);
        auto old = std::make_shared<PriceList>(*list);
        old->validUntil = standingStill().monotonic;
        m_view->setPrices(old);
        QCOMPARE(m_view->prices().size(), 0);
        m_view->chooseCoin("BTC");
        QCOMPARE(m_intents.facts.size(), std::size_t{0});
    }
    void aMachineAtRestSaysWhatACoinCostsAndWhatOfItIsOurs()
    {
        auto list = std::make_shared<PriceList>();
        for (const auto coin : {Coin::Btc, Coin::Eth}) {
            PriceList::Entry entry;
            entry.coin = coin;
            entry.price = Price::parse("106.50", usd, coin).value();
            if (coin == Coin::Btc)
                entry.reference = Price::parse("100.00", usd, coin).value();
            entry.minimumAmount = dollars(coin == Coin::Btc ? "25" : "15");
            list->entries.push_back(entry);
        }
        list->validUntil = standingStill().monotonic + 1;
        m_view->setPrices(list);
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.validator.denominations = {dollars("1"), dollars("20")};
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->prices().at(0).toMap()["fee"].toString(), QString("6.5\u00A0%"));
        QCOMPARE(m_view->prices().at(1).toMap()["fee"].toString(), QString()); // not published
        QCOMPARE(m_view->minimum(), QString("$15"));
        QCOMPARE(m_view->denominations(), QString("$1, $20"));
        QCOMPARE(m_view->limit(), QString()); // no law of a place, no limit that is known
        QCOMPARE(m_view->leastLevel(), -1);
        QCOMPARE(m_view->purchaseMinutes(), 2);
    }
    void theLeastAmountIsNeverLessThanTheSmallestBill()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.validator.denominations = {dollars("20"), dollars("50")};
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->minimum(), QString("$20"));
    }
    void whatThePlaceAsksForIsSaidBeforeTheFirstTouch()
    {
        auto profile = std::make_shared<place::Profile>();
        profile->license = "L-77";
        profile->rules.minimumLevel = 3;
        profile->rules.dailyNew = dollars("300");
        profile->rules.dailyKnown = dollars("1000");
        profile->pages.resize(4);
        profile->pages[0].waitSeconds = 90;
        m_view->setPlace(profile);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->limit(), QString("$1,000"));
        QCOMPARE(m_view->limitNew(), QString("$300"));
        QVERIFY(m_view->limitByDay());
        QCOMPARE(m_view->leastLevel(), 3);
        QCOMPARE(m_view->license(), QString("L-77"));
        QCOMPARE(m_view->purchaseMinutes(), 4); // 115 s, 90 s and three pages of 5 s
        profile->rules.dailyNew = dollars("1000");
        m_view->setPlace(profile);
        QCOMPARE(m_view->limitNew(), QString());
    }
    void aLimitOfOnePurchaseIsNotCalledOneOfADay()
    {
        auto profile = std::make_shared<place::Profile>();
        profile->rules.perTransaction = dollars("1000");
        m_view->setPlace(profile);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->limit(), QString("$1,000"));
        QVERIFY(!m_view->limitByDay());
    }
    // More proof changes nothing where the law stands in the way.
    void nobodyIsSentToProveMoreForALimitOfThePlace()
    {
        CustomerFacts customer = order().customer;
        customer.kycLevel = 2;
        customer.requiredLevel = 3;
        customer.usedToday = dollars("1000");
        customer.buyLimit = dollars("0");
        const NothingAllowed stage{customer, {}, NothingAllowed::Why::Limit, Coin::Btc};
        show(stage);
        QCOMPARE(m_view->requiredLevel(), 3);
        QVERIFY(m_view->mayRaise());
        auto snapshot = with(stage);
        place::Rules law;
        law.dailyNew = law.dailyKnown = dollars("1000");
        snapshot->machine.place = law;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->requiredLevel(), 0);
        QVERIFY(!m_view->mayRaise());
        QCOMPARE(m_view->notice(), QString());
    }
    void whatIsLeftOfALimitMayBeTooLittle()
    {
        CustomerFacts customer = order().customer;
        customer.buyLimit = dollars("0.50");
        show(NothingAllowed{customer, {}});
        QCOMPARE(m_view->notice(), QString("little"));
        show(NothingAllowed{customer, {}, NothingAllowed::Why::Refused});
        QCOMPARE(m_view->notice(), QString("refused"));
    }
    void anAmountOfPesosIsTypedWhole()
    {
        PayingByCard paying;
        paying.order = order();
        show(paying);
        QCOMPARE(m_view->screen(), KioskView::Amount);
        for (const QChar digit : QString("40000000"))
            m_view->typeDigit(digit);
        m_view->submitAmount();
        const auto* submitted = std::get_if<AmountSubmitted>(&m_intents.facts.back());
        QVERIFY(submitted != nullptr);
        QVERIFY(submitted->amount == dollars("40000000"));
    }
    void theIdleScreenSaysWhetherCardsAreTaken()
    {
        auto snapshot = std::make_shared<Snapshot>();
        m_view->setSnapshot(snapshot);
        QVERIFY(!m_view->cardReady());
        snapshot = std::make_shared<Snapshot>();
        snapshot->machine.terminal.ready = true;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::Idle);
        QVERIFY(m_view->cardReady());
    }
    void aDeadValidatorLeavesTheCardToPayBy()
    {
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->machine.closed = {Closed::Validator, Closed::Prices};
        snapshot->machine.terminal.ready = true;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
        QCOMPARE(
            m_view->closedReasons(), QStringList{"prices"}); // what would not close it alone is not named
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->machine.closed = {Closed::Validator};
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::OutOfService); // it has not been heard of since the start
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->machine.validator.troubled = true;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::Idle);
        QVERIFY(m_view->cardReady() && !m_view->cashReady());
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->machine.current = Purchase{"p", "", 0, ChoosingPayment{Coin::Btc}, {}, {}};
        m_view->setSnapshot(snapshot);
        m_view->choosePayment("cash");
        QCOMPARE(m_view->notice(), QString("cash_not_ready"));
        QVERIFY(m_intents.facts.empty());
        snapshot = std::make_shared<Snapshot>(*snapshot);
        snapshot->machine.terminal.ready = false; // nor by card
        m_view->setSnapshot(snapshot);
        m_view->choosePayment("cash");
        QVERIFY(std::holds_alternative<CancelPressed>(m_intents.facts.back()));
    }
    void thePlacesContactsSpeakTheCustomersLanguage()
    {
        auto profile = std::make_shared<place::Profile>();
        profile->liveHelpHours = {{"en", "always"}, {"es", "siempre"}};
        profile->authority = {{"en", "DFPI"}};
        m_view->setPlace(profile);
        QCOMPARE(m_view->helpHours(), QString("always"));
        QSignalSpy changed(m_view.get(), &KioskView::changed);
        m_view->chooseLanguage("es");
        QVERIFY(!changed.isEmpty());
        QCOMPARE(m_view->helpHours(), QString("siempre"));
        QCOMPARE(m_view->authority(), QString("DFPI"));
    }
    void aHoldIsSaidFromTheQuoteUntilTheCoinsAreSent()
    {
        auto profile = std::make_shared<place::Profile>();
        profile->rules.newCustomerDays = 30;
        profile->holdHoursNew = 72;
        profile->holdHoursKnown = 24;
        m_view->setPlace(profile);
        Order known = order();
        known.customer.since = -31 * Milliseconds{86'400'000};
        const auto hours = [&](Stage stage) {
            show(std::move(stage));
            return m_view->holdHours();
        };
        const auto paidFor = [](Order what, athena::State state) {
            what.record.state = state;
            return Paid{std::move(what), dollars("20"), {{1, dollars("20")}}, {}, false};
        };
        QCOMPARE(hours(ChoosingCoin{}), 0);
        QCOMPARE(hours(Quoting{order(), Quoting::Step::Shown, false, false}), 72);
        QCOMPARE(hours(Quoting{known, Quoting::Step::Shown, false, false}), 24);
        using athena::State;
        QCOMPARE(hours(Completing{paidFor(order(), State::Purchased), Completing::Step::Delivering, {}}), 72);
        QCOMPARE(hours(Delivered{paidFor(order(), State::Purchased), {}}), 72);
        QCOMPARE(hours(Delivered{paidFor(order(), State::Delivered), {}}), 0);
        QCOMPARE(hours(Refused{paidFor(order(), State::Reversed), Refused::Step::Claimable, "", {}}), 0);
    }
    void theCodeForAHigherLimitIsShownBeforeACardIsDebited()
    {
        PayingByCard paying;
        paying.order = order();
        show(paying);
        QVERIFY(m_view->mayRaise());
        paying.order.customer.kycLevel = 3;
        show(paying);
        QVERIFY(!m_view->mayRaise());
        auto snapshot = with(Quoting{order(), Quoting::Step::CodeShown, false, false});
        snapshot->deadlines[Deadline::Login] = standingStill().monotonic + 98'000;
        LiveFacts live;
        live.claimOf = snapshot->machine.current->id;
        live.loginUri = "bitid://x";
        m_view->setLive(live);
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::Raise);
        QCOMPARE(m_view->loginUri(), QString("bitid://x"));
        QCOMPARE(m_view->loginCountdown(), QString("1:38"));
        QCOMPARE(m_view->stillPossible(), QString("$300.00"));
        Quoting same{order(), Quoting::Step::Shown, false, false};
        same.notRaised = true;
        show(same);
        QCOMPARE(m_view->notice(), QString("limit_same"));
    }
    void aClosedMachineSaysWhenAndWhereElse()
    {
        KioskViewSettings settings;
        settings.languages = {"en", "es", "fr"};
        settings.service.note = {{"en", "Back soon."}, {"es", "Ya volvemos."}};
        const auto wall = QDateTime::fromMSecsSinceEpoch(standingStill().wall);
        const auto later = wall.addSecs(7200);
        settings.service.backAt = WallTime{later.date().year(), later.date().month(), later.date().day(),
            later.time().hour(), later.time().minute()};
        settings.service.elsewhere = {{"Market", "12 Main Street", "400 m", ""}};
        KioskView view(m_intents, settings);
        view.setClock(&standingStill);
        QVERIFY(!view.serviceBack().isEmpty());
        QCOMPARE(view.serviceNote(), QString("Back soon."));
        view.chooseLanguage("es");
        QCOMPARE(view.serviceNote(), QString("Ya volvemos."));
        view.chooseLanguage("fr");
        QCOMPARE(view.serviceNote(), QString("Back soon.")); // none of its own
        QCOMPARE(view.elsewhere().size(), 1);
        QCOMPARE(view.elsewhere().at(0).toMap()["distance"].toString(), QString("400 m"));
        // A promise whose time is over is not shown.
        view.setClock([] { return Now{standingStill().monotonic, standingStill().wall + 3 * 3'600'000LL}; });
        QCOMPARE(view.serviceBack(), QString());
    }
    void whoIsLockedOutIsToldWhy()
    {
        SigningIn signing;
        signing.step = SigningIn::Step::CheckingCode;
        signing.locks = 2; // the third one ends the visit
        show(signing);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->screen(), KioskView::Leaving);
        QCOMPARE(m_view->notice(), QString("locked"));
        m_view->setClock([] { return Now{standingStill().monotonic + 12'000, standingStill().wall}; });
        QCOMPARE(m_view->screen(), KioskView::Idle);
    }
    void whoHasReadItNeedNotWait()
    {
        SigningIn signing;
        signing.step = SigningIn::Step::CheckingCode;
        signing.locks = 2;
        show(signing);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        m_view->done();
        QCOMPARE(m_view->screen(), KioskView::Idle);
        QVERIFY(m_intents.facts.empty());
    }
    void whoGoesBySomeOtherWayIsToldNothing()
    {
        SigningIn signing;
        signing.step = SigningIn::Step::CheckingCode;
        signing.locks = 2;
        show(signing);
        m_view->cancel();
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->screen(), KioskView::Idle);
        signing.locks = 1;
        show(signing);
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->screen(), KioskView::Idle);
    }
    void whatHappensIsHeardOnce()
    {
        QSignalSpy heard(m_view.get(), &KioskView::sounded);
        InsertingBills bills;
        bills.order = order();
        bills.remaining = dollars("300");
        show(bills);
        QCOMPARE(heard.size(), 0);
        bills.notes = {{1, dollars("20")}};
        show(bills);
        show(bills);
        QCOMPARE(heard.size(), 1);
        QCOMPARE(heard.at(0).at(0).value<SoundCue>(), SoundCue::Credited);
    }
    void anIncompleteNumberIsNeverSent()
    {
        show(SigningIn{});
        m_view->sendCode();
        QCOMPARE(m_view->notice(), QString("missing"));
        for (const auto digit : QString("305555014"))
            m_view->typeDigit(digit);
        m_view->sendCode();
        QCOMPARE(m_view->notice(), QString("invalid"));
        m_view->typeDigit("2");
        m_view->sendCode();
        QCOMPARE(m_intents.phones, QStringList{"+13055550142"});
    }
    void whatWasTypedIsForgottenWhenTheCustomerGoes()
    {
        show(SigningIn{});
        m_view->typeDigit("3");
        m_view->chooseLanguage("es");
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QCOMPARE(m_view->phoneNumber(), QString());
        QCOMPARE(m_view->language(), QString("en"));
    }
    void aLoginCodeIsShownToItsOwnCustomerOnly()
    {
        auto snapshot = with(SigningInByPhone{Coin::Btc, SigningInByPhone::Step::Shown, std::nullopt});
        snapshot->deadlines[Deadline::Login] = standingStill().monotonic + 98'000;
        LiveFacts live;
        live.claimOf = "somebody else";
        live.loginUri = "bitid://login.example/cb?x=1";
        m_view->setLive(live);
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->screen(), KioskView::Login);
        QCOMPARE(m_view->loginUri(), QString());
        live.claimOf = snapshot->machine.current->id;
        m_view->setLive(live);
        QCOMPARE(m_view->loginUri(), QString("bitid://login.example/cb?x=1"));
        QCOMPARE(m_view->loginCountdown(), QString("1:38"));
        show(SigningInByPhone{Coin::Btc, SigningInByPhone::Step::Expired, std::nullopt});
        QCOMPARE(m_view->loginUri(), QString());
        QCOMPARE(m_view->loginStep(), QString("expired"));
        m_view->newLoginCode();
        QVERIFY(std::holds_alternative<NewCodeAsked>(m_intents.facts.back()));
        show(SigningInByPhone{Coin::Btc, SigningInByPhone::Step::Cancelling, std::nullopt});
        QCOMPARE(m_view->screen(), KioskView::Waiting);
    }
    void theWarningComesInTheLastTwentySeconds()
    {
        auto snapshot = with(ChoosingCoin{});
        snapshot->deadlines[Deadline::Idle] = standingStill().monotonic + 20'001;
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->idleWarningSeconds(), 0);
        auto later = std::make_shared<Snapshot>(*snapshot);
        later->deadlines[Deadline::Idle] = standingStill().monotonic + 20'000;
        m_view->setSnapshot(later);
        QCOMPARE(m_view->idleWarningSeconds(), 20);
        m_view->needMoreTime();
        QCOMPARE(m_intents.touches, 1);
    }
    void theFiguresAreThoseThatWillBeBooked()
    {
        InsertingBills bills;
        bills.order = order();
        bills.remaining = dollars("180");
        bills.notes = {{1, dollars("100")}, {2, dollars("20")}};
        show(bills);
        QCOMPARE(m_view->screen(), KioskView::Insert);
        QCOMPARE(m_view->paid(), QString("$120.00"));
        QCOMPARE(m_view->coinAmount(), QString("0.00241312\u00A0BTC"));
        QCOMPARE(m_view->networkFee(), QString("$1.20"));
        QCOMPARE(m_view->serviceFee(), QString("$6.59"));
        QCOMPARE(m_view->feePercent(), QString("5.5\u00A0%")); // 5.4916…: never less than it is
        QCOMPARE(m_view->bills(), QStringList({"$100", "$20"}));
        QCOMPARE(m_view->phase(), QString("open"));
        QVERIFY(m_view->hasMoney());
    }
    void aBillInEscrowIsNoCredit()
    {
        InsertingBills bills;
        bills.order = order();
        bills.remaining = dollars("300");
        bills.moving = MovingBill{{1, dollars("20")}, MovingBill::Phase::Asked, false};
        show(bills);
        QCOMPARE(m_view->paid(), QString("$0.00"));
        QCOMPARE(m_view->phase(), QString("reading"));
        QVERIFY(!m_view->hasMoney());
    }
    void beforeTheFirstBillNoFeeOfZeroIsShown()
    {
        InsertingBills bills;
        bills.order = order();
        bills.remaining = dollars("300");
        show(bills);
        QCOMPARE(m_view->networkFee(), QString("$1.20")); // what will be taken, as the quote says
        QCOMPARE(m_view->serviceFee(), QString());
    }
    void theBillThatEndedItIsStillToldOfAfterwards()
    {
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        show(Completing{paid, Completing::Step::Purchasing, {}, false});
        QCOMPARE(m_view->property("returnedBill").toString(), QString());
        paid.turnedAway = dollars("5");
        QVERIFY(m_view->property("returnedBill").isValid());
        for (const Stage& stage :
            {Stage(Completing{paid, Completing::Step::Purchasing, {}, false}), Stage(Delivered{paid, {}}),
                Stage(Refused{paid, Refused::Step::Claimable, {}, {}}), Stage(Unresolved{paid, {}, false})}) {
            show(stage);
            QCOMPARE(m_view->property("returnedBill").toString(), QString("$5"));
        }
    }
    void whatWasMissingIsNotSaidOnceItIsThere()
    {
        ConfirmingAddress confirming{{Coin::Btc, order().customer, order().record}, order().payee,
            ConfirmingAddress::Step::Ready, false, false};
        confirming.payee.alsoUsedBy = {Coin::Ltc};
        show(confirming);
        m_view->confirmAddress();
        QCOMPARE(m_view->notice(), QString("confirm_shared"));
        confirming.sharedFormatAccepted = true;
        show(confirming);
        QCOMPARE(m_view->notice(), QString());
    }
    void sentIsSaidOnlyWhenAthenaSaysDelivered()
    {
        Paid paid{order(), dollars("120"), {{1, dollars("120")}}, {}, false};
        paid.order.record.state = athena::State::Purchased;
        show(Delivered{paid, {}});
        QVERIFY(!m_view->sent());
        paid.order.record.state = athena::State::Delivered;
        show(Delivered{paid, {}});
        QVERIFY(m_view->sent());
        QCOMPARE(m_view->qrText(), QString("https://pay.athena.example/t/6b1f0a9c2d44"));
    }
    void aLinkToAnUnknownHostIsNeverACode_data()
    {
        QTest::addColumn<QString>("link");
        QTest::newRow("other host") << "https://evil.example/t/1";
        QTest::newRow("not https") << "http://pay.athena.example/t/1";
        QTest::newRow("user part") << "https://pay.athena.example@evil.example/t/1";
        QTest::newRow("sub-domain") << "https://x.pay.athena.example/t/1";
        QTest::newRow("script") << "javascript:alert(1)";
    }
    void aLinkToAnUnknownHostIsNeverACode()
    {
        QFETCH(QString, link);
        Paid paid{order(), dollars("120"), {}, {}, false};
        paid.order.record.transactionUrl = link.toStdString();
        show(Delivered{paid, {}});
        QCOMPARE(m_view->qrText(), QString());
    }
    void aBillInDoubtLeavesAClaimAlsoOnceTheCoinsAreSent()
    {
        LiveFacts live;
        live.claimOf = "p-1";
        live.claimCode = "ABCDEFGHJKMN";
        m_view->setLive(live);
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        paid.order.record.state = athena::State::Delivered;
        paid.order.record.sovereignAmount = paid.amount;
        show(Delivered{paid, {}});
        QCOMPARE(m_view->claimCode(), QString());
        paid.doubts = {{{2, dollars("20")}, Doubt::Kind::Lost}};
        show(Delivered{paid, {}});
        QCOMPARE(m_view->claimCode(), QString("ABCDEFGHJKMN"));
        paid.doubts = {{{2, dollars("20")}, Doubt::Kind::Returned}}; // the customer has it
        show(Delivered{paid, {}});
        QCOMPARE(m_view->claimCode(), QString());
    }
    void whatWasNotBoughtForIsClaimedAlsoOnceTheCoinsAreSent()
    {
        LiveFacts live;
        live.claimOf = "p-1";
        live.claimCode = "ABCDEFGHJKMN";
        m_view->setLive(live);
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        paid.order.record.state = athena::State::Delivered;
        paid.order.customer.phoneVerified = true;
        paid.order.record.sovereignAmount = dollars("15");
        show(Delivered{paid, {}});
        QCOMPARE(m_view->claimCode(), QString("ABCDEFGHJKMN"));
        QCOMPARE(m_view->unboughtAmount(), QString("$5.00"));
        QCOMPARE(m_view->paid(), QString("$15.00")); // what the coins were bought for
        show(Delivered{paid, {ReceiptState::Printed, true, dollars("5")}});
        QCOMPARE(m_view->receipt(), QString("printed"));
        QVERIFY(!m_view->mayReprint() && !m_view->mayText());
        show(Delivered{paid, {ReceiptState::Printed, true, dollars("0")}}); // printed before
        QCOMPARE(m_view->receipt(), QString("printed_older"));
        QVERIFY(m_view->mayReprint() && m_view->mayText());
        QVERIFY(!m_view->qrIsReceipt());
        live.receiptCode = "All of it";
        m_view->setLive(live);
        QVERIFY(m_view->qrIsReceipt()); // while the printer is out there is another way
        show(Delivered{paid, {ReceiptState::Printed, false, dollars("5")}});
        QVERIFY(!m_view->qrIsReceipt());
        paid.order.record.sovereignAmount = dollars("25"); // more is the operator's
        show(Delivered{paid, {}});
        QCOMPARE(m_view->claimCode(), QString());
        QCOMPARE(m_view->unboughtAmount(), QString());
    }
    void aTextThatWasSentBeforeTheRestWasKnownIsNoReceipt()
    {
        LiveFacts live;
        live.claimOf = "p-1";
        live.claimCode = "ABCDEFGHJKMN";
        live.receiptCode = "All of it";
        m_view->setLive(live);
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        paid.order.record.state = athena::State::Delivered;
        paid.order.record.sovereignAmount = dollars("15");
        const auto showTexted = [&](const char* says) {
            auto snapshot = with(Delivered{paid, {ReceiptState::NotStarted}});
            snapshot->machine.current->texted = TextedState::Sent;
            snapshot->machine.current->textSays = dollars(says);
            m_view->setSnapshot(std::move(snapshot));
        };
        showTexted("5");
        QCOMPARE(m_view->receipt(), QString("texted"));
        QVERIFY(!m_view->qrIsReceipt());
        showTexted("0");
        QCOMPARE(m_view->receipt(), QString("not_printed"));
        QVERIFY(m_view->qrIsReceipt());
    }
    void paperThatWasPrintedBeforeAllIsOwedIsOutOfDate()
    {
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        paid.order.record.state = athena::State::ReversalRequired;
        show(Refused{paid, Refused::Step::Reversing, {}, {ReceiptState::Printed, true, dollars("0")}});
        QCOMPARE(m_view->receipt(), QString("printed_older"));
        QVERIFY(m_view->mayReprint());
        show(Refused{paid, Refused::Step::Reversing, {}, {ReceiptState::Printed, true, dollars("20")}});
        QCOMPARE(m_view->receipt(), QString("printed"));
        QVERIFY(!m_view->mayReprint());
    }
    void paperThatIsBeingPrintedWithoutTheRestIsNotTheOneToReadItOn()
    {
        Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        paid.order.record.state = athena::State::ReversalRequired;
        const auto printing = [&](const char* saying) {
            show(Refused{
                paid, Refused::Step::Reversing, {}, {ReceiptState::Printing, false, {}, dollars(saying)}});
            return m_view->receipt();
        };
        QCOMPARE(printing("0"), QString("printing_older"));
        QCOMPARE(printing("20"), QString("printing"));
    }
    void aLostJournalWithMoneyInsideShowsTheClaimFromMemory()
    {
        InsertingBills bills;
        bills.order = order();
        bills.notes = {{1, dollars("20")}};
        loseJournal(bills);
        QCOMPARE(m_view->screen(), KioskView::Unresolved);
        QCOMPARE(m_view->claimCode(), QString("ABCDEFGHJKMN"));
        QCOMPARE(m_view->paid(), QString("$20.00"));
    }
    void aBillOnItsWayInWhenTheJournalIsLostIsNamed()
    {
        InsertingBills bills;
        bills.order = order();
        bills.moving = MovingBill{{1, dollars("20")}, MovingBill::Phase::Stacking, true};
        loseJournal(bills);
        QCOMPARE(m_view->screen(), KioskView::Unresolved);
        QVERIFY(m_view->recordsFailed());
        QCOMPARE(m_view->paid(), QString()); // nothing is certain
        QCOMPARE(m_view->doubtAmount(), QString("$20.00"));
        QCOMPARE(m_view->receipt(), QString("not_printed"));
        bills.notes = {{1, dollars("20")}};
        bills.doubts = {{{2, dollars("5")}, Doubt::Kind::Lost}};
        bills.moving->phase = MovingBill::Phase::Credited; // one of the notes already
        loseJournal(bills);
        QCOMPARE(m_view->paid(), QString("$20.00"));
        QCOMPARE(m_view->doubtAmount(), QString("$5.00"));
    }
    void whereNothingIsCertainNoSumOfZeroIsOwed()
    {
        const std::vector<Doubt> lost{{{1, dollars("20")}, Doubt::Kind::Lost}};
        show(Refused{{order(), dollars("0"), {}, lost, false}, Refused::Step::Claimable, {}, {}});
        QCOMPARE(m_view->paid(), QString());
        QCOMPARE(m_view->doubtAmount(), QString("$20.00"));
    }
    void whatIsNotEndedIsNoLongerTriedWithoutAJournal()
    {
        const Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        for (const Stage& stage :
            {Stage(Completing{paid, Completing::Step::Purchasing, {}, false}),
                Stage(Refused{paid, Refused::Step::Reversing, {}, {}}), Stage(Unresolved{paid, {}, false})}) {
            loseJournal(stage);
            QCOMPARE(m_view->screen(), KioskView::Unresolved);
            QVERIFY(m_view->recordsFailed());
            QVERIFY(!m_view->mayStop());
        }
        show(Unresolved{paid, {}, false});
        QVERIFY(!m_view->recordsFailed());
    }
    void anEndThatIsKnownStaysOnTheScreenWithoutAJournal()
    {
        const Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        loseJournal(Delivered{paid, {ReceiptState::Partial, false}});
        QCOMPARE(m_view->screen(), KioskView::Delivered);
        QVERIFY(!m_view->mayReprint() && !m_view->mayText()); // nothing would come of it
        QCOMPARE(m_view->receipt(), QString("partial"));
        loseJournal(Refused{paid, Refused::Step::Claimable, {}, {}});
        QCOMPARE(m_view->screen(), KioskView::Refused);
    }
    void whoHasTheClaimPutsItAway()
    {
        InsertingBills bills;
        bills.order = order();
        bills.notes = {{1, dollars("20")}};
        loseJournal(bills);
        QCOMPARE(m_view->claimCode(), QString("ABCDEFGHJKMN"));
        m_view->done();
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
        QCOMPARE(m_view->claimCode(), QString());
        QVERIFY(!m_view->moneyInside());
        m_view->setLive({}); // whatever is still said of it
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
    }
    void aClaimWithoutAJournalDoesNotStayForWhoComesNext()
    {
        loseJournal(Delivered{{order(), dollars("20"), {{1, dollars("20")}}, {}, false}, {}});
        m_view->setClock([] { return Now{standingStill().monotonic + 101'000, 0}; });
        QCOMPARE(m_view->screen(), KioskView::Delivered);
        QCOMPARE(m_view->secondsLeft(), 19);
        m_view->setClock([] { return Now{standingStill().monotonic + 119'999, 0}; });
        QCOMPARE(m_view->screen(), KioskView::Delivered);
        m_view->setClock([] { return Now{standingStill().monotonic + 120'000, 0}; });
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
    }
    void whatBecameOfTheReceiptIsToldWithoutAJournal()
    {
        InsertingBills bills;
        bills.order = order();
        bills.notes = {{1, dollars("20")}};
        LiveFacts live = loseJournal(bills);
        live.receipt = ReceiptState::Printing;
        m_view->setLive(live);
        QCOMPARE(m_view->receipt(), QString("printing"));
        live.receipt = ReceiptState::Printed;
        m_view->setLive(live);
        QCOMPARE(m_view->receipt(), QString("printed"));
        live.claimOf = "p-0";
        m_view->setLive(live);
        QCOMPARE(m_view->receipt(), QString("not_printed"));
    }
    void withoutAJournalAndMoneyTheMachineIsClosed()
    {
        loseJournal(ChoosingCoin{});
        QCOMPARE(m_view->screen(), KioskView::OutOfService);
    }
    void aClaimCodeOfAnotherPurchaseIsNeverShown()
    {
        LiveFacts live;
        live.claimOf = "p-0";
        live.claimCode = "ABCDEFGHJKMN";
        m_view->setLive(live);
        show(Refused{{order(), dollars("20"), {}, {}, false}, Refused::Step::Claimable, {}, {}});
        QCOMPARE(m_view->claimCode(), QString());
    }
    void aClaimWhoseCodeIsLostGoesByItsReference()
    {
        LiveFacts live;
        live.claimOf = "p-1";
        m_view->setLive(live);
        show(Refused{{order(), dollars("20"), {}, {}, false}, Refused::Step::Claimable, {}, {}});
        QVERIFY(!m_view->claimCode().isEmpty());
        QCOMPARE(m_view->claimCode(), QString(m_view->reference()).remove(QLatin1Char(' ')));
        QCOMPARE(m_view->claimQrText(), QString());
    }
    void theLanguageIsToldToThePurchaseAndToNobodyElse()
    {
        m_view->chooseLanguage("es"); // on the idle screen
        QVERIFY(m_intents.facts.empty());
        m_view->start();
        QCOMPARE(m_intents.starts, 1);
        QCOMPARE(std::get<LanguageChosen>(m_intents.facts.at(0)).code, std::string("es"));
        show(Disclosure{});
        QCOMPARE(m_view->language(), QString("es"));
        m_view->chooseLanguage("en");
        m_view->chooseLanguage("en");
        m_view->chooseLanguage("xx");
        QCOMPARE(m_intents.facts.size(), 2U);
        QCOMPARE(std::get<LanguageChosen>(m_intents.facts.at(1)).code, std::string("en"));
        m_view->chooseLanguage("es");
        m_intents.facts.clear();
        m_view->setSnapshot(std::make_shared<Snapshot>()); // the customer has gone
        QCOMPARE(m_view->language(), QString("en"));
        m_view->start();
        QVERIFY(m_intents.facts.empty());
    }
    void aPurchaseFromBeforeARestartSpeaksItsCustomersLanguage()
    {
        auto snapshot =
            with(InsertingBills{order(), dollars("280"), dollars("300"), {{1, dollars("20")}}, {}, {}});
        snapshot->machine.current->language = "es";
        m_view->setSnapshot(snapshot);
        QCOMPARE(m_view->language(), QString("es"));
        QVERIFY(m_intents.facts.empty());
        m_view->chooseLanguage("en");
        m_view->setSnapshot(std::make_shared<Snapshot>(*snapshot)); // what was chosen is still on its way
        QCOMPARE(m_view->language(), QString("en"));
        QCOMPARE(m_view->paid(), QString("$20.00"));
    }
    void theLanguageChangesAtEveryStageAndKeepsStateAndMoney()
    {
        const Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        for (const Stage& stage :
            {Stage{Disclosure{}}, Stage{ChoosingCoin{}}, Stage{SigningIn{}}, Stage{Quoting{order()}},
                Stage{InsertingBills{order(), dollars("280"), dollars("300"), {{1, dollars("20")}}, {}, {}}},
                Stage{Completing{paid, Completing::Step::Purchasing, {}}}, Stage{Delivered{paid, {}}},
                Stage{Unresolved{paid, {}}}}) {
            show(stage);
            const auto screen = m_view->screen();
            const auto money = m_view->paid();
            const auto facts = m_intents.facts.size();
            m_view->chooseLanguage("es");
            QCOMPARE(m_view->screen(), screen);
            QCOMPARE(m_view->paid(), money);
            QCOMPARE(m_intents.facts.size(), facts + 1);
            QVERIFY(std::holds_alternative<LanguageChosen>(m_intents.facts.back()));
            m_view->chooseLanguage("en");
        }
    }
    void aWayOfShowingKeepsStateAndMoneyAndEndsWithTheVisit()
    {
        const Paid paid{order(), dollars("20"), {{1, dollars("20")}}, {}, false};
        show(Stage{Delivered{paid, {}}});
        const auto facts = m_intents.facts.size();
        m_view->modes()->setTextPercent(200);
        m_view->modes()->setLowReach(true);
        m_view->modes()->setHighContrast(true);
        m_view->modes()->setReducedMotion(true);
        QCOMPARE(m_view->screen(), KioskView::Delivered);
        QCOMPARE(m_view->paid(), QString("$20.00"));
        QCOMPARE(m_intents.facts.size(), facts); // the purchase hears nothing of it
        m_view->setSnapshot(std::make_shared<Snapshot>());
        QVERIFY(m_view->modes()->isUsual());
    }
    void aTextSizeIsOneOfThree()
    {
        AccessModes modes;
        for (const auto& [asked, got] : {std::pair{0, 100}, {149, 100}, {150, 150}, {199, 150}, {900, 200}}) {
            modes.setTextPercent(asked);
            QCOMPARE(modes.textPercent(), got);
        }
    }
};

ATHENA_TEST(KioskViewTest)
#include "tst_kiosk_view.moc"
