// SPDX-License-Identifier: Apache-2.0
// From the scan to a quote that is agreed to.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

athena::TransactionRecord readyAt(const char* price)
{
    auto out = record(State::Ready);
    out.price = *Price::parse(price, usd(), Coin::Btc);
    return out;
}

} // namespace

class StepAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsWarnedOfAndTheScanStays();
    void aRefusedScanSaysWhyAndStays();
    void anotherCoinsAddressOffersToSwitch();
    void switchingToACoinThatTheCodeIsNotGoodForDoesNothing();
    void anotherCoinsAddressSwitchesAfterTheStartToo();
    void whoSignedInByPhoneSwitchesWithANewCode();
    void whoSignedInByPhoneDoesSoAlsoAfterThePrice();
    void aSwitchThatIsBrokenOffLeavesNothingBehind();
    void aBillFixesTheCoin();
    void theStartIsAskedUnderAnotherKeyForAnotherCoin();
    void aRefusedStartIsNotAskedAgainUnderItsKey();
    void anUnansweredStartIsAskedAgainUnderItsKey();
    void startComesFirstAndTheAddressAfterIt();
    void anAddressThatAthenaRefusesGoesBackToTheScan();
    void anAddressThatAthenaStoresOtherwiseIsNotConfirmed();
    void noAnswerGivesARetryScreen();
    void aSecondScanIsIgnored();
    void aLostSessionAsksForTheCodeAgain();
    void aSharedFormatIsWarnedOfBeforeItIsConfirmed();
    void leavingAfterTheStartIsToldToAthena();
    void aPriceThatRanOutIsAskedForBeforeItIsShown();

    void aLimitBelowTheSmallestBillEndsTheQuoteAndCancels();
    void aLimitBelowTheLeastAmountEndsBeforeThereIsMoney();
    void aMachineThatMayNotTakeBillsEndsInsteadOfQuoting();
    void withoutAPrinterTheCustomerAgreesFirst();
    void aLostValidatorEndsTheQuote();
    void aNewPriceIsShownAndConfirmedAgain();
    void theSamePriceIsNoChange();
    void aNewLimitIsTheTruth();
    void anUnansweredPriceMayBeAskedForAgain();
    void aRefusedPriceIsSaidAndEnds();
    void aTransactionThatEndedMeanwhileEnds();
    void goingBackFromTheQuoteKeepsTheAddress();
    void leavingTheQuoteIsToldToAthena();
    void aPowerCutTellsAthena();
    void anAnswerToTheCancelForgetsThePurchase();
    void theCancelIsAskedAgainAfterAPowerCut();
};

void StepAddress::aSecretIsWarnedOfAndTheScanStays()
{
    Driver driver;
    driver.toScanning().happens(ScanRefused{"private_key"});
    QVERIFY(driver.stage<EnteringAddress>().notice == EnteringAddress::Notice::Secret);
    driver.happens(ScanAgainPressed{});
    QVERIFY(driver.stage<EnteringAddress>().notice == EnteringAddress::Notice::None);
    QVERIFY(driver.stage<EnteringAddress>().code.empty());
}

void StepAddress::aRefusedScanSaysWhyAndStays()
{
    Driver driver;
    driver.toScanning().happens(ScanRefused{"bad_character"});
    QVERIFY(driver.stage<EnteringAddress>().notice == EnteringAddress::Notice::Refused);
    QCOMPARE(driver.stage<EnteringAddress>().code, std::string("bad_character"));
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.at<ConfirmingAddress>());
}

void StepAddress::anotherCoinsAddressOffersToSwitch()
{
    Driver driver;
    driver.toScanning().happens(AddressScanned{{litecoinPayee()}});
    const auto& stage = driver.stage<EnteringAddress>();
    QVERIFY(stage.notice == EnteringAddress::Notice::OtherCoin);
    QVERIFY(stage.maySwitch);
    QCOMPARE(stage.others.size(), std::size_t{1});
    driver.happens(CoinSwitched{Coin::Ltc});
    QVERIFY(driver.stage<ConfirmingAddress>().payee == litecoinPayee());
    QVERIFY(driver.stage<ConfirmingAddress>().visit.coin == Coin::Ltc);
    QVERIFY(driver.wished<DisarmScanner>());
}

void StepAddress::switchingToACoinThatTheCodeIsNotGoodForDoesNothing()
{
    Driver driver;
    driver.toScanning().happens(CoinSwitched{Coin::Ltc});
    QVERIFY(driver.at<EnteringAddress>());
    driver.happens(AddressScanned{{litecoinPayee()}}).happens(CoinSwitched{Coin::Eth});
    QVERIFY(driver.at<EnteringAddress>());
}

// Athena's session holds one order: the old one is taken back, and the customer signs in to another session.
void StepAddress::anotherCoinsAddressSwitchesAfterTheStartToo()
{
    Driver driver;
    driver.toConfirming();
    const auto bitcoin = driver.current().starts;
    driver.happens(ScanAgainPressed{}).happens(AddressScanned{{litecoinPayee()}});
    QVERIFY(driver.stage<EnteringAddress>().maySwitch);
    driver.happens(CoinSwitched{Coin::Ltc});
    QVERIFY(driver.wished<DisarmScanner>());
    QVERIFY(driver.clears(Deadline::Price));
    QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Cancelling);
    const auto cancel = driver.pending().front();
    QVERIFY(cancel.kind == AskKind::Cancel);
    driver.happens(CancelBooked{record(State::Cancelled)});
    QVERIFY(driver.pending().empty());
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    QVERIFY(!driver.stage<SigningIn>().record);
    driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
    driver.happens(SignedIn{customer(200)});
    const auto& confirming = driver.stage<ConfirmingAddress>(); // it need not be scanned again
    QVERIFY(confirming.payee == litecoinPayee());
    QVERIFY(confirming.step == ConfirmingAddress::Step::Starting);
    QVERIFY(confirming.visit.customer.buyLimit == dollars(200));
    QVERIFY(driver.asked(AskKind::Start, driver.current().starts));
    QVERIFY(driver.current().starts != bitcoin);
}

void StepAddress::whoSignedInByPhoneSwitchesWithANewCode()
{
    Driver driver;
    driver.toLogin().happens(StatusReported{record(State::Started), customer(), 60'000});
    driver.happens(AddressScanned{{litecoinPayee()}}).happens(CoinSwitched{Coin::Ltc});
    driver.happens(CancelBooked{record(State::Cancelled)});
    QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Starting);
    QVERIFY(driver.asked(AskKind::Start, driver.current().starts));
    auto litecoin = record(State::Started);
    litecoin.coin = Coin::Ltc;
    litecoin.price = *Price::parse("80.00", usd(), Coin::Ltc);
    litecoin.cryptoAddress = "registered before";
    driver.happens(OrderStarted{litecoin, {}, 60'000}).happens(LoginCodeIssued{600});
    driver.happens(StatusReported{litecoin, customer(), 60'000, litecoinPayee()});
    const auto& confirming = driver.stage<ConfirmingAddress>();
    QVERIFY(confirming.payee == litecoinPayee());
    QVERIFY(
        confirming.origin == ConfirmingAddress::Origin::Scan); // the one that was scanned, and not another
    QVERIFY(confirming.visit.record->coin == Coin::Ltc);
    QVERIFY(driver.asked(AskKind::CryptoAddress));
}

void StepAddress::whoSignedInByPhoneDoesSoAlsoAfterThePrice()
{
    Driver driver;
    driver.toLogin().happens(StatusReported{record(State::Started), customer(), 60'000});
    driver.happens(AddressScanned{{bitcoinPayee()}});
    driver.happens(AddressAccepted{record(State::Ready), customer(), 60'000}).happens(AddressConfirmed{});
    QVERIFY(driver.at<Quoting>());
    driver.happens(BackPressed{}).happens(ScanAgainPressed{});
    driver.happens(AddressScanned{{litecoinPayee()}}).happens(CoinSwitched{Coin::Ltc});
    driver.happens(CancelBooked{record(State::Cancelled)});
    QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Starting);
}

void StepAddress::aSwitchThatIsBrokenOffLeavesNothingBehind()
{
    for (const bool signingIn : {false, true}) {
        Driver driver;
        driver.toConfirming().happens(ScanAgainPressed{}).happens(AddressScanned{{litecoinPayee()}});
        driver.happens(CoinSwitched{Coin::Ltc});
        if (!signingIn) {
            driver.passes(Deadline::Idle);
            QVERIFY(driver.isIdle());
            QCOMPARE(driver.open().pending.size(), std::size_t{1}); // and Athena hears of it once
            continue;
        }
        driver.refused(
            AskKind::Cancel, "bad_state", driver.pending().front().sequence); // ended there already
        driver.happens(BackPressed{});
        QVERIFY(driver.at<ChoosingCoin>());
        driver.happens(CoinChosen{Coin::Btc}).happens(PhoneSubmitted{}).happens(CodeSent{300, 60});
        driver.happens(CodeSubmitted{}).happens(SignedIn{customer()});
        QVERIFY(driver.at<EnteringAddress>()); // nothing of the other coin is left
    }
}

void StepAddress::aBillFixesTheCoin()
{
    Driver before;
    Machine machine = before.toConfirming().happens(ScanAgainPressed{}).machine();
    auto& entering = std::get<EnteringAddress>(machine.current->stage);
    entering.visit.record->state = State::Funding; // approved, and given back
    Driver driver(machine);
    driver.happens(AddressScanned{{litecoinPayee()}});
    QVERIFY(!driver.stage<EnteringAddress>().maySwitch);
    driver.happens(CoinSwitched{Coin::Ltc});
    QVERIFY(driver.at<EnteringAddress>());
}

// Athena answers the same key with another body by idempotency_mismatch, for ever.
void StepAddress::theStartIsAskedUnderAnotherKeyForAnotherCoin()
{
    Driver driver;
    driver.toScanning().happens(AddressScanned{{bitcoinPayee()}});
    const auto bitcoin = driver.wish<AskAthena>()->ask;
    driver.unanswered(AskKind::Start).happens(ScanAgainPressed{});
    driver.happens(AddressScanned{{litecoinPayee()}}).happens(CoinSwitched{Coin::Ltc});
    const auto litecoin = driver.wish<AskAthena>()->ask;
    QVERIFY(litecoin.kind == AskKind::Start);
    QVERIFY(litecoin != bitcoin);
}

void StepAddress::aRefusedStartIsNotAskedAgainUnderItsKey()
{
    for (const auto* code : {"unknown_currency", "session_expired"}) {
        Driver driver;
        driver.toScanning().happens(AddressScanned{{bitcoinPayee()}});
        const auto refused = driver.wish<AskAthena>()->ask;
        driver.refused(AskKind::Start, code, refused.sequence);
        if (driver.at<SigningIn>())
            driver.happens(PhoneSubmitted{})
                .happens(CodeSent{300, 60})
                .happens(CodeSubmitted{})
                .happens(SignedIn{customer()});
        driver.happens(AddressScanned{{bitcoinPayee()}});
        QVERIFY(driver.wish<AskAthena>()->ask != refused);
    }
}

void StepAddress::anUnansweredStartIsAskedAgainUnderItsKey()
{
    Driver driver;
    driver.toScanning().happens(AddressScanned{{bitcoinPayee()}});
    const auto asked = driver.wish<AskAthena>()->ask;
    driver.unanswered(AskKind::Start, {}, asked.sequence).happens(RetryPressed{});
    QVERIFY(driver.wish<AskAthena>()->ask == asked);
    // Scanning once more asks for the same transaction too.
    driver.unanswered(AskKind::Start, {}, asked.sequence).happens(ScanAgainPressed{});
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.wish<AskAthena>()->ask == asked);
}

void StepAddress::startComesFirstAndTheAddressAfterIt()
{
    Driver driver;
    driver.toScanning().happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::Start));
    QVERIFY(!driver.asked(AskKind::CryptoAddress));
    driver.happens(AddressAccepted{record(State::Ready), customer(), 120'000}); // not yet asked
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Starting);
    driver.happens(OrderStarted{record(State::Started), customer(), 120'000});
    QVERIFY(driver.asked(AskKind::CryptoAddress));
    QCOMPARE(driver.wait(Deadline::Price), Milliseconds{120'000});
    driver.happens(AddressAccepted{record(State::Ready), customer(300), 100'000});
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Ready);
    QVERIFY(driver.stage<ConfirmingAddress>().visit.customer.buyLimit == dollars(300));
    QCOMPARE(driver.wait(Deadline::Price), Milliseconds{100'000});
}

void StepAddress::anAddressThatAthenaRefusesGoesBackToTheScan()
{
    Driver driver;
    driver.toChecking().refused(AskKind::CryptoAddress, "invalid_address");
    QVERIFY(driver.stage<EnteringAddress>().notice == EnteringAddress::Notice::RefusedByAthena);
    QCOMPARE(driver.stage<EnteringAddress>().code, std::string("invalid_address"));
    QVERIFY(driver.wished<ArmScanner>());
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::CryptoAddress)); // the transaction goes on
    QVERIFY(!driver.asked(AskKind::Start));
}

void StepAddress::anAddressThatAthenaStoresOtherwiseIsNotConfirmed()
{
    auto other = record(State::Ready);
    other.cryptoAddress = "bc1qother";
    auto none = record(State::Ready);
    none.cryptoAddress.reset();
    auto coin = record(State::Ready);
    coin.coin = Coin::Bch;
    for (const auto& wrong : {other, none, coin}) {
        Driver driver;
        driver.toChecking().happens(AddressAccepted{wrong, customer(), 120'000});
        QCOMPARE(driver.stage<EnteringAddress>().code, std::string("address_mismatch"));
    }
}

void StepAddress::noAnswerGivesARetryScreen()
{
    Driver driver;
    driver.toChecking().unanswered(AskKind::CryptoAddress);
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::NoAnswer);
    driver.happens(AddressConfirmed{});
    QVERIFY(driver.at<ConfirmingAddress>());
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::CryptoAddress));
    driver.happens(AddressAccepted{record(State::Ready), customer(), 120'000});
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Ready);
}

void StepAddress::aSecondScanIsIgnored()
{
    for (auto way : {&Driver::toChecking, &Driver::toConfirming, &Driver::toQuote, &Driver::toBills}) {
        Driver driver;
        (driver.*way)();
        const auto before = driver.machine();
        driver.happens(AddressScanned{{litecoinPayee()}}).happens(ScanRefused{"private_key"});
        QVERIFY(driver.machine() == before);
    }
}

void StepAddress::aLostSessionAsksForTheCodeAgain()
{
    for (const auto* code : {"session_expired", "unknown_session", "one_transaction_per_session"}) {
        Driver driver;
        driver.toScanning().happens(AddressScanned{{bitcoinPayee()}}).refused(AskKind::Start, code);
        QVERIFY(driver.stage<SigningIn>().coin == Coin::Btc);
        QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    }
}

void StepAddress::aSharedFormatIsWarnedOfBeforeItIsConfirmed()
{
    auto payee = bitcoinPayee();
    payee.alsoUsedBy = {Coin::Bch};
    Driver driver;
    driver.toScanning().happens(AddressScanned{{payee}});
    driver.happens(OrderStarted{record(State::Started), customer(), 120'000}).happens(SharedFormatAccepted{});
    driver.happens(AddressAccepted{record(State::Ready), customer(), 120'000}).happens(AddressConfirmed{});
    QVERIFY(driver.at<ConfirmingAddress>());
    driver.happens(SharedFormatAccepted{}).happens(AddressConfirmed{});
    QVERIFY(driver.at<Quoting>());
}

void StepAddress::leavingAfterTheStartIsToldToAthena()
{
    for (auto leave : {Fact{CancelPressed{}}, Fact{DeadlinePassed{Deadline::Idle}}}) {
        Driver driver;
        driver.toConfirming().happens(leave);
        QVERIFY(driver.isIdle());
        QVERIFY(driver.asked(AskKind::Cancel));
        QVERIFY(driver.openAt<Leaving>());
        QVERIFY(driver.awaits(AskKind::Cancel));
        QVERIFY(!driver.wished<ForgetSecrets>());
    }
}

void StepAddress::aPriceThatRanOutIsAskedForBeforeItIsShown()
{
    Driver driver;
    driver.toConfirming().passes(Deadline::Price).happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
    QVERIFY(driver.asked(AskKind::Poll));
    driver.happens(QuoteAccepted{});
    QVERIFY(driver.at<Quoting>());
}

void StepAddress::aLimitBelowTheSmallestBillEndsTheQuoteAndCancels()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price);
    driver.happens(StatusReported{record(athena::State::Ready), customer(4), 120'000});
    QVERIFY(driver.at<NothingAllowed>());
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.openAt<Leaving>());
    QVERIFY(isPending(driver.open(), {AskKind::Cancel, 0}));
}

void StepAddress::aLimitBelowTheLeastAmountEndsBeforeThereIsMoney()
{
    auto ten = record(athena::State::Ready);
    ten.minimumAmount = dollars(10);
    for (const unsigned limit : {9U, 10U}) {
        Driver address;
        address.toChecking().happens(AddressAccepted{ten, customer(limit), 120'000});
        QCOMPARE(address.at<NothingAllowed>(), limit < 10);

        Driver quote;
        quote.toQuote().passes(Deadline::Price).happens(StatusReported{ten, customer(limit), 120'000});
        QCOMPARE(quote.at<NothingAllowed>(), limit < 10);
    }
}

void StepAddress::aMachineThatMayNotTakeBillsEndsInsteadOfQuoting()
{
    Driver confirming;
    confirming.toConfirming().happens(ConditionRaised{Closed::Prices}).happens(AddressConfirmed{});
    QVERIFY(confirming.isIdle());
    QVERIFY(confirming.asked(AskKind::Cancel));
    Driver quoting;
    quoting.toQuote().happens(ConditionRaised{Closed::Clock}).happens(QuoteAccepted{});
    QVERIFY(quoting.isIdle());
    QVERIFY(quoting.asked(AskKind::Cancel));
}

void StepAddress::withoutAPrinterTheCustomerAgreesFirst()
{
    Driver driver;
    driver.toQuote().happens(PrinterChanged{false}).happens(QuoteAccepted{});
    QVERIFY(driver.at<Quoting>());
    driver.happens(WithoutReceiptAccepted{}).happens(QuoteAccepted{});
    QVERIFY(driver.stage<InsertingBills>().withoutReceipt);
    Driver printing;
    printing.toBills();
    QVERIFY(!printing.stage<InsertingBills>().withoutReceipt);
}

void StepAddress::aLostValidatorEndsTheQuote()
{
    Driver driver;
    driver.toQuote().happens(ValidatorTroubled{ValidatorTroubleKind::Lost});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
    Driver paused;
    paused.toQuote().happens(ValidatorTroubled{ValidatorTroubleKind::Paused});
    QVERIFY(paused.at<Quoting>());
}

void StepAddress::aNewPriceIsShownAndConfirmedAgain()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price);
    QVERIFY(driver.asked(AskKind::Poll));
    driver.happens(StatusReported{readyAt("51000.00"), customer(), 120'000});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Shown);
    QVERIFY(driver.stage<Quoting>().changed);
    QCOMPARE(driver.wait(Deadline::Price), Milliseconds{120'000});
    driver.happens(QuoteAccepted{});
    QVERIFY(driver.stage<InsertingBills>().order.record.price == readyAt("51000.00").price);
}

void StepAddress::theSamePriceIsNoChange()
{
    Driver driver;
    driver.toQuote()
        .passes(Deadline::Price)
        .happens(StatusReported{record(State::Ready), customer(), 120'000});
    QVERIFY(!driver.stage<Quoting>().changed);
}

void StepAddress::aNewLimitIsTheTruth()
{
    Driver driver;
    driver.toQuote()
        .passes(Deadline::Price)
        .happens(StatusReported{record(State::Ready), customer(40), 120'000});
    driver.happens(QuoteAccepted{});
    QVERIFY(driver.stage<InsertingBills>().remaining == dollars(40));
}

void StepAddress::anUnansweredPriceMayBeAskedForAgain()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price).unanswered(AskKind::Poll);
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::NoAnswer);
    driver.happens(QuoteAccepted{});
    QVERIFY(driver.at<Quoting>());
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::Poll));
    // Going back from here does not confirm an old price either.
    driver.unanswered(AskKind::Poll).happens(BackPressed{}).happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
}

void StepAddress::aRefusedPriceIsSaidAndEnds()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price).refused(AskKind::Poll, "session_expired");
    QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused); // which says so
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepAddress::aTransactionThatEndedMeanwhileEnds()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Price);
    driver.happens(StatusReported{record(State::Expired), customer(), 0});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.machine().open.empty());
    QVERIFY(!driver.askedAnything());
}

void StepAddress::goingBackFromTheQuoteKeepsTheAddress()
{
    Driver driver;
    driver.toQuote().happens(BackPressed{});
    QVERIFY(driver.stage<ConfirmingAddress>().payee == bitcoinPayee());
    QVERIFY(driver.stage<ConfirmingAddress>().step == ConfirmingAddress::Step::Ready);
    driver.happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Shown);
}

void StepAddress::leavingTheQuoteIsToldToAthena()
{
    Driver driver;
    driver.toQuote().passes(Deadline::Idle);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Cancel));
}

void StepAddress::aPowerCutTellsAthena()
{
    for (auto way : {&Driver::toChecking, &Driver::toConfirming, &Driver::toQuote}) {
        Driver driver;
        (driver.*way)();
        driver.happens(PowerRestored{});
        QVERIFY(driver.isIdle());
        QVERIFY(driver.asked(AskKind::Cancel));
    }
    Driver scanning;
    scanning.toScanning().happens(PowerRestored{});
    QVERIFY(scanning.isIdle());
    QVERIFY(!scanning.askedAnything());
}

void StepAddress::anAnswerToTheCancelForgetsThePurchase()
{
    for (const Fact& answer : {Fact{CancelBooked{record(State::Cancelled)}},
             Fact{AskRefused{{AskKind::Cancel, 0}, "bad_state", 0, record(State::Expired)}}}) {
        Driver driver;
        driver.toConfirming().happens(CancelPressed{});
        driver.happens(answer, first);
        QVERIFY(!driver.isOpen());
        QVERIFY(driver.wished<ForgetSecrets>());
        QVERIFY(!driver.touchesTheScreen());
    }
}

void StepAddress::theCancelIsAskedAgainAfterAPowerCut()
{
    Driver driver;
    driver.toConfirming().happens(CancelPressed{}).happens(PowerRestored{});
    QVERIFY(driver.asked(AskKind::Cancel));
    QVERIFY(!driver.touchesTheScreen());
}

ATHENA_TEST(StepAddress)
#include "tst_step_address.moc"
