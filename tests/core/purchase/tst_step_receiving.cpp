// SPDX-License-Identifier: Apache-2.0
// An address that comes from Athena: from the app, or given before.
#include "core/athena/answers.h"
#include "core/purchase/exchange.h"
#include "core/purchase/payees.h"
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

using ReceivingStep = ReceivingAddress::Step;

athena::TransactionRecord holding(const std::string& address, State state = State::Ready)
{
    auto out = record(state);
    out.cryptoAddress = address;
    return out;
}

athena::TransactionRecord holdingNone()
{
    auto out = record(State::Started);
    out.cryptoAddress.reset();
    return out;
}

StatusReported nothingYet() { return {holdingNone(), customer(), 60'000}; }

Payee otherPayee() { return {Coin::Btc, "p2pkh", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", {Coin::Bch}, false}; }

ReceivingStep stepOf(const Driver& driver) { return driver.stage<ReceivingAddress>().step; }

Driver withoutScanner()
{
    Driver driver;
    driver.happens(ScannerAbsent{});
    return driver;
}

// As it comes over the wire, to be read by the purchase as it stands.
Fact readOff(const Driver& driver, const athena::TransactionRecord& told, Network network = Network::Main)
{
    athena::Answer answer;
    answer.sessionToken = "5e551017-0000-4000-8000-00000000c0de";
    answer.customer = athena::CustomerRecord{};
    answer.customer->customerId = customer().customerId;
    answer.customer->authorized = true;
    answer.customer->buyLimit = dollars(500);
    answer.customer->sellLimit = dollars(0);
    answer.transaction = told;
    return interpret({"kiosk-1", usd(), "en", network}, driver.current(), {AskKind::Poll, 0},
        {200, athena::encode(answer), 1'700'000'000'000, 0}, *answer.sessionToken)
        .fact;
}

} // namespace

class StepReceiving : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatAthenaSaysIsReadBeforeItIsBelieved_data();
    void whatAthenaSaysIsReadBeforeItIsBelieved();
    void addressesAreReadOnlyWhileOneIsWaitedFor();
    void bitcoinCashIsReadWithItsPrefix();

    void aMachineWithoutAScannerIsOpenAndAsksTheApp();
    void aScannerThatSpeaksIsThere();
    void theCustomerMayChooseTheAppAtTheScan();
    void theOrderComesFirstAndOnlyOnce();
    void statusIsPolledWhileItIsWaitedForAndOnlyThen();
    void anAddressFromTheAppIsConfirmedWithoutAskingAthena();
    void anAddressThatWasGivenBeforeIsOfferedAtOnce();
    void signingInByPhoneBringsTheAddressAlong();
    void anUnusableAddressIsSaidAndAnotherOneWaitedFor();
    void anotherOneMayBeScannedInstead();
    void anAddressTurnedDownIsNotOfferedAsTheAccounts();
    void withoutAScannerAnotherOneIsWaitedFor();
    void twoMinutesWithoutAnAddressOfferToTryAgain();
    void aRefusedOrUnansweredStartIsSaid();
    void aLostSessionAsksForTheNumberAgain();
    void anOrderThatEndedAsksForTheNumberAgain();
    void whoMayNotBuyAnyMoreIsToldSo();
    void backGoesToTheScanOrEnds();
    void leavingTellsAthena();
    void aValidatorThatIsLostBeforeTheQuoteEndsTheVisit();
    void anAddressThatChangesAfterTheConfirmationIsNotPaid();
    void anAddressThatChangesDuringTheQuoteIsConfirmedAgain();
};

void StepReceiving::whatAthenaSaysIsReadBeforeItIsBelieved_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("good");
    QTest::newRow("native SegWit") << QString::fromStdString(bitcoinPayee().address) << true;
    QTest::newRow("shared format") << QStringLiteral("1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2") << true;
    QTest::newRow("another coin's") << QString::fromStdString(litecoinPayee().address) << false;
    QTest::newRow("another network's") << "tb1qw508d6qejxtdg4y5r3zarvary0c5xw7kxpjzsx" << false;
    QTest::newRow("one letter wrong") << "bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdz" << false;
    QTest::newRow("not as it is written")
        << QString::fromStdString(bitcoinPayee().address).toUpper() << false;
    QTest::newRow("a link") << "bitcoin:" + QString::fromStdString(bitcoinPayee().address) << false;
    QTest::newRow("blanks around it") << ' ' + QString::fromStdString(bitcoinPayee().address) + ' ' << false;
    QTest::newRow("a private key") << "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ" << false;
    QTest::newRow("a web link") << "https://example.com/" << false;
    QTest::newRow("markup") << "<b>bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq</b>" << false;
}

void StepReceiving::whatAthenaSaysIsReadBeforeItIsBelieved()
{
    QFETCH(QString, address);
    QFETCH(bool, good);
    Driver driver;
    driver.toReceiving();
    const Fact fact = readOff(driver, holding(address.toStdString()));
    QVERIFY(std::holds_alternative<StatusReported>(fact));
    QCOMPARE(std::get<StatusReported>(fact).payee.has_value(), good);
    driver.happens(fact);
    QCOMPARE(driver.at<ConfirmingAddress>(), good);
    if (good)
        QCOMPARE(driver.stage<ConfirmingAddress>().payee.address, address.toStdString());
    else
        QVERIFY(driver.stage<ReceivingAddress>().unusable);
}

void StepReceiving::addressesAreReadOnlyWhileOneIsWaitedFor()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price);
    const Fact fact = readOff(driver, record(State::Ready));
    QVERIFY(std::holds_alternative<StatusReported>(fact));
    QVERIFY(!std::get<StatusReported>(fact).payee);
}

void StepReceiving::bitcoinCashIsReadWithItsPrefix()
{
    const std::string cash = "bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a";
    QCOMPARE(payeeOf(cash, Coin::Bch, Network::Main)->address, cash);
    QVERIFY(!payeeOf(cash.substr(12), Coin::Bch, Network::Main)); // not as it is written
    QVERIFY(!payeeOf(cash + "?amount=1", Coin::Bch, Network::Main));
    QVERIFY(!payeeOf("1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu", Coin::Bch, Network::Main));
}

void StepReceiving::aMachineWithoutAScannerIsOpenAndAsksTheApp()
{
    Driver driver;
    driver.happens(PowerRestored{}).happens(ValidatorReady{denominations(), PowerUpBill::None, true});
    driver.happens(ConditionCleared{Closed::Prices}).happens(PrinterChanged{true});
    QVERIFY(!driver.machine().closed.empty());
    driver.happens(ScannerAbsent{});
    QVERIFY(driver.machine().closed.empty());
    driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer()});
    QVERIFY(stepOf(driver) == ReceivingStep::Starting);
    QVERIFY(driver.asked(AskKind::Start));
    QVERIFY(!driver.wished<ArmScanner>());
}

void StepReceiving::aScannerThatSpeaksIsThere()
{
    Driver driver = withoutScanner();
    driver.happens(ConditionRaised{Closed::Scanner});
    QVERIFY(!driver.machine().noScanner);
    QVERIFY(driver.machine().closed.contains(Closed::Scanner));
    driver.happens(ConditionCleared{Closed::Scanner}).toScanning();
    QVERIFY(driver.at<EnteringAddress>());
}

void StepReceiving::theCustomerMayChooseTheAppAtTheScan()
{
    Driver driver;
    driver.toScanning().happens(AppAddressChosen{});
    QVERIFY(stepOf(driver) == ReceivingStep::Starting);
    QVERIFY(driver.wished<DisarmScanner>());
    QVERIFY(driver.asked(AskKind::Start));
    driver.happens(AddressScanned{{bitcoinPayee()}}); // a code that was held up too late
    QVERIFY(driver.at<ReceivingAddress>());
}

void StepReceiving::theOrderComesFirstAndOnlyOnce()
{
    Driver driver;
    driver.toReceiving().happens(ScanAgainPressed{}).happens(AppAddressChosen{});
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    QVERIFY(!driver.asked(AskKind::Start));
    QVERIFY(driver.asked(AskKind::Poll));
    driver.happens(ScanAgainPressed{}).happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::CryptoAddress));
}

void StepReceiving::statusIsPolledWhileItIsWaitedForAndOnlyThen()
{
    Driver driver;
    driver.toScanning().happens(AppAddressChosen{});
    QVERIFY(!wantsStatus(driver.current()));
    driver.happens(OrderStarted{holdingNone(), customer(), 60'000});
    QVERIFY(wantsStatus(driver.current()));
    QCOMPARE(driver.wait(Deadline::Address), timing::phoneOrScan);
    QVERIFY(driver.clears(Deadline::Idle));
    driver.happens(nothingYet());
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    driver.passes(Deadline::Address);
    QVERIFY(!wantsStatus(driver.current()));
    driver.happens(RetryPressed{}).received(bitcoinPayee());
    QVERIFY(!wantsStatus(driver.current()));
    QVERIFY(driver.clears(Deadline::Address));
}

void StepReceiving::anAddressFromTheAppIsConfirmedWithoutAskingAthena()
{
    Driver driver;
    driver.toReceiving().received(bitcoinPayee());
    const auto& stage = driver.stage<ConfirmingAddress>();
    QVERIFY(stage.step == ConfirmingAddress::Step::Ready);
    QVERIFY(stage.origin == ConfirmingAddress::Origin::Athena);
    QVERIFY(stage.payee == bitcoinPayee());
    QVERIFY(!driver.askedAnything());
    QVERIFY(driver.wait(Deadline::Price) > 0);
    driver.happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().order.payee == bitcoinPayee());
}

void StepReceiving::anAddressThatWasGivenBeforeIsOfferedAtOnce()
{
    Driver driver = withoutScanner();
    driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer()});
    driver.happens(OrderStarted{holding(otherPayee().address), customer(), 60'000, otherPayee()});
    QVERIFY(driver.stage<ConfirmingAddress>().payee == otherPayee());
    driver.happens(AddressConfirmed{}); // several coins have this format: not before that is confirmed
    QVERIFY(driver.at<ConfirmingAddress>());
    driver.happens(SharedFormatAccepted{}).happens(AddressConfirmed{});
    QVERIFY(driver.at<Quoting>());
}

void StepReceiving::signingInByPhoneBringsTheAddressAlong()
{
    Driver driver;
    driver.toLogin().happens(
        StatusReported{holding(bitcoinPayee().address), customer(), 60'000, bitcoinPayee()});
    QVERIFY(driver.stage<ConfirmingAddress>().origin == ConfirmingAddress::Origin::Athena);
    Driver unusable;
    unusable.toLogin().happens(StatusReported{holding("nonsense"), customer(), 60'000});
    QVERIFY(unusable.at<EnteringAddress>());
    Driver bare = withoutScanner();
    bare.toLogin().happens(StatusReported{holdingNone(), customer(), 60'000});
    QVERIFY(stepOf(bare) == ReceivingStep::Waiting);
}

void StepReceiving::anUnusableAddressIsSaidAndAnotherOneWaitedFor()
{
    Driver driver;
    driver.toReceiving().happens(StatusReported{holding("nonsense"), customer(), 60'000});
    QVERIFY(driver.stage<ReceivingAddress>().unusable);
    QCOMPARE(driver.stage<ReceivingAddress>().declined, std::string("nonsense"));
    driver.received(bitcoinPayee());
    QVERIFY(driver.at<ConfirmingAddress>());
}

void StepReceiving::anotherOneMayBeScannedInstead()
{
    Driver driver;
    driver.toReceiving().received(bitcoinPayee()).happens(ScanAgainPressed{});
    QVERIFY(driver.at<EnteringAddress>());
    QVERIFY(driver.wished<ArmScanner>());
    driver.happens(AddressScanned{{otherPayee()}});
    QVERIFY(driver.asked(AskKind::CryptoAddress));
    QVERIFY(driver.stage<ConfirmingAddress>().origin == ConfirmingAddress::Origin::Scan);
}

// The scanned address is Athena's too by then: she would name it as the account's.
void StepReceiving::anAddressTurnedDownIsNotOfferedAsTheAccounts()
{
    Driver driver;
    driver.toConfirming().happens(ScanAgainPressed{}).happens(AppAddressChosen{});
    QCOMPARE(driver.stage<ReceivingAddress>().declined, bitcoinPayee().address);
    driver.received(bitcoinPayee());
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    driver.received(otherPayee());
    QVERIFY(driver.stage<ConfirmingAddress>().payee == otherPayee());
    // Nor the account's own, after another scan.
    driver.happens(ScanAgainPressed{}).happens(AppAddressChosen{}).received(otherPayee());
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    // Scanned again, it is wanted after all.
    driver.happens(ScanAgainPressed{}).happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.at<ConfirmingAddress>());
}

void StepReceiving::withoutAScannerAnotherOneIsWaitedFor()
{
    Driver driver = withoutScanner();
    driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer()});
    driver.happens(OrderStarted{holding(bitcoinPayee().address), customer(), 60'000, bitcoinPayee()});
    driver.happens(ScanAgainPressed{});
    QCOMPARE(driver.stage<ReceivingAddress>().declined, bitcoinPayee().address);
    QVERIFY(driver.clears(Deadline::Price));
    driver.received(bitcoinPayee()); // still the old one
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    driver.received(otherPayee());
    QVERIFY(driver.stage<ConfirmingAddress>().payee == otherPayee());
}

void StepReceiving::twoMinutesWithoutAnAddressOfferToTryAgain()
{
    Driver driver;
    driver.toReceiving().passes(Deadline::Address);
    QVERIFY(stepOf(driver) == ReceivingStep::TooLong);
    QCOMPARE(driver.wait(Deadline::Idle), timing::choice);
    driver.happens(RetryPressed{});
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    QVERIFY(driver.asked(AskKind::Poll));
    driver.passes(Deadline::Address).received(bitcoinPayee()); // came while nobody asked any more
    QVERIFY(driver.at<ConfirmingAddress>());
}

void StepReceiving::aRefusedOrUnansweredStartIsSaid()
{
    Driver driver;
    driver.toScanning().happens(AppAddressChosen{}).unanswered(AskKind::Start);
    QVERIFY(stepOf(driver) == ReceivingStep::NoAnswer);
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::Start, 0)); // under its key: the first may have been heard
    driver.refused(AskKind::Start, "unknown_currency");
    QVERIFY(stepOf(driver) == ReceivingStep::NoAnswer);
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::Start, 1));
}

void StepReceiving::aLostSessionAsksForTheNumberAgain()
{
    for (const auto kind : {AskKind::Start, AskKind::Poll}) {
        Driver driver;
        if (kind == AskKind::Start)
            driver.toScanning().happens(AppAddressChosen{});
        else
            driver.toReceiving();
        driver.refused(kind, "session_expired");
        QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::CodeExpired);
        QVERIFY(driver.clears(Deadline::Address));
    }
}

void StepReceiving::anOrderThatEndedAsksForTheNumberAgain()
{
    Driver driver;
    driver.toReceiving().happens(
        StatusReported{holding(bitcoinPayee().address, State::Expired), customer(), 0, bitcoinPayee()});
    QVERIFY(driver.at<SigningIn>());
}

void StepReceiving::whoMayNotBuyAnyMoreIsToldSo()
{
    Driver driver;
    driver.toReceiving().happens(
        StatusReported{holding(bitcoinPayee().address), customer(0), 60'000, bitcoinPayee()});
    QVERIFY(driver.at<NothingAllowed>());
    QVERIFY(driver.clears(Deadline::Address));
}

void StepReceiving::backGoesToTheScanOrEnds()
{
    Driver driver;
    driver.toReceiving().happens(BackPressed{});
    QVERIFY(driver.at<EnteringAddress>());
    QVERIFY(driver.clears(Deadline::Address));
    Driver bare = withoutScanner();
    bare.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer()});
    bare.happens(ScanAgainPressed{});
    QVERIFY(bare.at<ReceivingAddress>());
    bare.happens(BackPressed{});
    QVERIFY(!bare.machine().current);
}

void StepReceiving::leavingTellsAthena()
{
    Driver driver;
    driver.toReceiving().happens(CancelPressed{});
    QVERIFY(driver.asked(AskKind::Cancel));
    Driver idle;
    idle.toReceiving().passes(Deadline::Address).passes(Deadline::Idle);
    QVERIFY(idle.asked(AskKind::Cancel));
    Driver cut;
    cut.toReceiving().happens(PowerRestored{});
    QVERIFY(cut.asked(AskKind::Cancel));
}

void StepReceiving::aValidatorThatIsLostBeforeTheQuoteEndsTheVisit()
{
    for (const Driver& driver :
        {Driver().toDisclosure(), Driver().toChoosingCoin(), Driver().toNumber(), Driver().toCode(),
            Driver().toLogin(), Driver().toScanning(), Driver().toReceiving(), Driver().toConfirming()}) {
        Driver lost = driver;
        lost.happens(ValidatorTroubled{ValidatorTroubleKind::Paused}); // ends by itself
        QVERIFY(lost.machine().current);
        const bool started = recordOf(lost.current()) != nullptr;
        lost.happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
        QVERIFY(!lost.machine().current);
        QVERIFY(lost.machine().closed.contains(Closed::Validator));
        QCOMPARE(lost.asked(AskKind::Cancel), started);
    }
}

void StepReceiving::anAddressThatChangesAfterTheConfirmationIsNotPaid()
{
    Driver driver;
    driver.toReceiving().received(bitcoinPayee()).happens(AddressConfirmed{}).happens(QuoteAccepted{});
    driver.escrowed(20).happens(
        BillApproved{1, dollars(480), holding(otherPayee().address, State::Funding), timing::priceLock});
    QVERIFY(driver.wished<ReturnBill>());
    QVERIFY(!driver.wished<StackBill>());
    driver.happens(BillReturned{});
    QVERIFY(driver.awaits(AskKind::BillReturned, 1));
    driver.happens(ValidatorInhibited{});
    QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused);
}

void StepReceiving::anAddressThatChangesDuringTheQuoteIsConfirmedAgain()
{
    Driver driver;
    driver.toReceiving().received(bitcoinPayee()).happens(AddressConfirmed{}).passes(Deadline::Price);
    driver.happens(StatusReported{holding(otherPayee().address), customer(), 60'000});
    QVERIFY(stepOf(driver) == ReceivingStep::Waiting);
    driver.received(otherPayee());
    QVERIFY(driver.stage<ConfirmingAddress>().payee == otherPayee());
}

ATHENA_TEST(StepReceiving)
#include "tst_step_receiving.moc"
