// SPDX-License-Identifier: Apache-2.0
// Signing in by a code that the customer's phone scans.
#include "core/purchase/exchange.h"
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;

namespace {

using LoginStep = SigningInByPhone::Step;
using athena::State;

athena::TransactionRecord started(const char* price = "50000.00")
{
    auto out = record(State::Started);
    out.cryptoAddress.reset();
    out.price = *Price::parse(price, usd(), Coin::Btc);
    return out;
}

StatusReported nobody() { return {started(), {}, 60'000}; }

LoginStep stepOf(const Driver& driver) { return driver.stage<SigningInByPhone>().step; }

} // namespace

class StepPhone : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerThatNobodyWaitsForDoesNothing();
    void neverTwoRequestsInFlight();
    void theOrderComesBeforeTheCode();
    void anOrderOfACustomerWhoHasLeftIsNotTakenOver();
    void statusIsPolledWhileTheCodeIsShownAndOnlyThen();
    void nobodyYetLeavesNoTrace();
    void signingInGoesOnToTheScan();
    void anotherPriceIsSaidBeforeTheFirstBill();
    void whoMayNotBuyIsToldSo();
    void aCodeEndsAfterTwoMinutesOrWithItsLife();
    void anEndedCodeMakesWayForANewOne();
    void whoSignsInAtTheLastMomentIsNotSentAway();
    void anUnansweredStartIsTriedAgainUnderItsKey();
    void aRefusedStartGetsANewKey();
    void aLostSessionStartsAnew();
    void anOrderThatEndedStartsAnew();
    void aTextMessageGoesOnInTheSameSession();
    void aTextMessageAfterALostStartBeginsAnew();
    void aLostSessionIsForgottenByTheTextMessageToo();
    void backToTheCoinsTakesTheOrderBackFirst();
    void aBillThatAthenaHoldsForInIsTakenBackBeforeTheVisitEnds();
    void whatAthenaHasEndedNeedsNoCancelling();
    void leavingWhileCancellingAsksOnce();
    void cancelTakesTheOrderBack();
    void anEmptyScreenEndsTheVisit();
    void aPowerCutTakesTheOrderBack();
    void theCodeItselfIsInNoEvent();
};

void StepPhone::anAnswerThatNobodyWaitsForDoesNothing()
{
    Driver driver;
    driver.toNumber();
    const auto before = driver.machine();
    driver.happens(LoginCodeIssued{600}).happens(nobody()).happens(TextMessageChosen{});
    driver.happens(OrderStarted{started(), {}, 60'000}).unanswered(AskKind::LoginCode);
    QVERIFY(driver.machine() == before);
    driver.happens(PhoneSignInChosen{}).happens(LoginCodeIssued{600}).happens(SignedIn{customer()});
    QVERIFY(stepOf(driver) == LoginStep::Starting);
}

void StepPhone::neverTwoRequestsInFlight()
{
    for (const bool asking : {false, true}) {
        Driver driver;
        if (asking)
            driver.toLogin(false);
        else
            driver.toNumber().happens(PhoneSignInChosen{});
        const auto before = driver.machine();
        for (const Fact& fact : {Fact{PhoneSignInChosen{}}, Fact{NewCodeAsked{}}, Fact{RetryPressed{}},
                 Fact{TextMessageChosen{}}, Fact{BackPressed{}}}) {
            driver.happens(fact);
            QVERIFY(!driver.askedAnything());
            QVERIFY(driver.machine() == before);
        }
    }
}

void StepPhone::theOrderComesBeforeTheCode()
{
    Driver driver;
    driver.toNumber().happens(PhoneSignInChosen{});
    QVERIFY(driver.asked(AskKind::Start, 0));
    QCOMPARE(driver.wait(Deadline::Idle), timing::choice);
    driver.happens(OrderStarted{started(), {}, 120'000});
    QVERIFY(driver.asked(AskKind::LoginCode));
    driver.happens(LoginCodeIssued{600});
    QVERIFY(stepOf(driver) == LoginStep::Shown);
    QVERIFY(driver.clears(Deadline::Idle));
}

void StepPhone::anOrderOfACustomerWhoHasLeftIsNotTakenOver()
{
    Driver driver;
    driver.toLogin().happens(CancelPressed{});
    QVERIFY(driver.isOpen());
    driver.toDisclosure(second).happens(DisclosureAccepted{}).happens(CoinChosen{Coin::Btc});
    driver.happens(PhoneSignInChosen{}).happens(OrderStarted{started(), {}, 60'000});
    QVERIFY(stepOf(driver) == LoginStep::NoAnswer);
    QVERIFY(!driver.stage<SigningInByPhone>().record);
}

void StepPhone::statusIsPolledWhileTheCodeIsShownAndOnlyThen()
{
    Driver driver;
    driver.toLogin(false);
    QVERIFY(!wantsStatus(driver.current()));
    driver.happens(LoginCodeIssued{600});
    QVERIFY(wantsStatus(driver.current()));
    driver.passes(Deadline::Login);
    QVERIFY(!wantsStatus(driver.current()));
}

void StepPhone::nobodyYetLeavesNoTrace()
{
    Driver driver;
    driver.toLogin();
    const auto before = driver.machine();
    driver.happens(nobody());
    QVERIFY(driver.machine() == before);
    QVERIFY(!driver.touchesTheScreen());
}

void StepPhone::signingInGoesOnToTheScan()
{
    Driver driver;
    driver.toLogin().happens(StatusReported{started(), customer(300), 60'000});
    QVERIFY(driver.at<EnteringAddress>());
    QCOMPARE(driver.stage<EnteringAddress>().visit.customer, customer(300));
    QVERIFY(driver.wished<ArmScanner>());
    QVERIFY(driver.clears(Deadline::Login));
    QCOMPARE(driver.wait(Deadline::Idle), timing::phoneOrScan);
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::CryptoAddress)); // the order is there already
    driver.happens(AddressAccepted{record(State::Ready), customer(300), 60'000}).happens(AddressConfirmed{});
    QVERIFY(driver.at<Quoting>());
    QVERIFY(!driver.stage<Quoting>().changed);
    driver.happens(QuoteAccepted{});
    QVERIFY(driver.at<InsertingBills>());
}

void StepPhone::anotherPriceIsSaidBeforeTheFirstBill()
{
    Driver driver;
    driver.toLogin().happens(StatusReported{started("49000.00"), customer(), 60'000});
    auto accepted = record(State::Ready);
    accepted.price = *Price::parse("49000.00", usd(), Coin::Btc);
    driver.happens(AddressScanned{{bitcoinPayee()}});
    driver.happens(AddressAccepted{accepted, customer(), 60'000}).happens(AddressConfirmed{});
    QVERIFY(driver.stage<Quoting>().changed);
    QCOMPARE(driver.stage<Quoting>().order.record.price, accepted.price);
}

void StepPhone::whoMayNotBuyIsToldSo()
{
    Driver driver;
    auto poor = customer(0);
    poor.authorized = false;
    driver.toLogin().happens(StatusReported{started(), poor, 60'000});
    QVERIFY(driver.at<NothingAllowed>());
    driver.happens(DonePressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.open().pending == std::vector<Ask>({{AskKind::Cancel, 0}}));
}

void StepPhone::aCodeEndsAfterTwoMinutesOrWithItsLife()
{
    Driver driver;
    driver.toLogin(false).happens(LoginCodeIssued{600});
    QCOMPARE(driver.wait(Deadline::Login), timing::loginCode);
    Driver other;
    other.toLogin(false).happens(LoginCodeIssued{45});
    QCOMPARE(other.wait(Deadline::Login), Milliseconds{45'000});
    Driver odd;
    odd.toLogin(false).happens(LoginCodeIssued{-5});
    QCOMPARE(odd.wait(Deadline::Login), Milliseconds{1'000});
}

void StepPhone::anEndedCodeMakesWayForANewOne()
{
    Driver driver;
    driver.toLogin().passes(Deadline::Login);
    QVERIFY(stepOf(driver) == LoginStep::Expired);
    QCOMPARE(driver.wait(Deadline::Idle), timing::choice);
    driver.happens(NewCodeAsked{});
    QVERIFY(driver.asked(AskKind::LoginCode));
    QVERIFY(!driver.asked(AskKind::Start));
    driver.happens(LoginCodeIssued{600});
    QVERIFY(stepOf(driver) == LoginStep::Shown);
}

void StepPhone::whoSignsInAtTheLastMomentIsNotSentAway()
{
    Driver driver;
    driver.toLogin().passes(Deadline::Login).happens(StatusReported{started(), customer(), 60'000});
    QVERIFY(driver.at<EnteringAddress>());
}

void StepPhone::anUnansweredStartIsTriedAgainUnderItsKey()
{
    Driver driver;
    driver.toNumber().happens(PhoneSignInChosen{}).unanswered(AskKind::Start);
    QVERIFY(stepOf(driver) == LoginStep::NoAnswer);
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::Start, 0));
}

void StepPhone::aRefusedStartGetsANewKey()
{
    Driver driver;
    driver.toNumber().happens(PhoneSignInChosen{}).refused(AskKind::Start, "unknown_currency");
    QVERIFY(stepOf(driver) == LoginStep::NoAnswer);
    driver.happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::Start, 1));
}

void StepPhone::aLostSessionStartsAnew()
{
    for (const auto kind : {AskKind::LoginCode, AskKind::Poll}) {
        Driver driver;
        driver.toLogin(kind == AskKind::Poll).refused(kind, "session_expired");
        QVERIFY(stepOf(driver) == LoginStep::NoAnswer);
        QVERIFY(!driver.stage<SigningInByPhone>().record);
        driver.happens(RetryPressed{});
        QVERIFY(driver.asked(AskKind::Start, 1));
    }
    Driver driver;
    driver.toLogin(false).refused(AskKind::LoginCode, "not_found").happens(RetryPressed{});
    QVERIFY(driver.asked(AskKind::LoginCode));
}

void StepPhone::anOrderThatEndedStartsAnew()
{
    Driver driver;
    auto ended = started();
    ended.state = State::Expired;
    driver.toLogin().happens(StatusReported{ended, {}, 0});
    QVERIFY(stepOf(driver) == LoginStep::Expired);
    driver.happens(NewCodeAsked{});
    QVERIFY(driver.asked(AskKind::Start, 1));
}

void StepPhone::aTextMessageGoesOnInTheSameSession()
{
    Driver driver;
    driver.toLogin().happens(TextMessageChosen{});
    QVERIFY(driver.stage<SigningIn>().record);
    QVERIFY(driver.clears(Deadline::Login));
    const Secrets secrets{"00000000-0000-4000-8000-000000000001", "+15550001111", "123456", "", ""};
    const auto wire = compose({"m-1", usd()}, driver.current(), {AskKind::SmsCode, 0}, secrets, "");
    QVERIFY(wire.ok());
    QVERIFY(wire->body.find(secrets.sessionToken) != std::string::npos);
    driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
    driver.happens(SignedIn{customer()});
    QVERIFY(driver.stage<EnteringAddress>().visit.record);
    driver.happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::CryptoAddress));
}

void StepPhone::aTextMessageAfterALostStartBeginsAnew()
{
    Driver driver;
    driver.toNumber().happens(PhoneSignInChosen{}).unanswered(AskKind::Start).happens(TextMessageChosen{});
    QVERIFY(!driver.stage<SigningIn>().record);
    driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
    driver.happens(SignedIn{customer()}).happens(AddressScanned{{bitcoinPayee()}});
    QVERIFY(driver.asked(AskKind::Start, 1)); // another key: the first one may have been heard
}

void StepPhone::aLostSessionIsForgottenByTheTextMessageToo()
{
    Driver driver;
    driver.toLogin().happens(TextMessageChosen{}).happens(PhoneSubmitted{});
    driver.refused(AskKind::SmsCode, "session_expired");
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    QVERIFY(!driver.stage<SigningIn>().record);
    QCOMPARE(driver.current().starts, 1U);
}

void StepPhone::backToTheCoinsTakesTheOrderBackFirst()
{
    Driver driver;
    driver.toLogin().happens(BackPressed{});
    QVERIFY(stepOf(driver) == LoginStep::Cancelling);
    QVERIFY(driver.asked(AskKind::Cancel, 1));
    QVERIFY(driver.awaits(AskKind::Cancel, 1));
    driver.happens(CancelBooked{record(State::Cancelled)});
    QVERIFY(driver.at<ChoosingCoin>());
    QVERIFY(driver.pending().empty());
    driver.happens(CoinChosen{Coin::Ltc}).happens(PhoneSignInChosen{});
    QVERIFY(driver.asked(AskKind::Start, 1));
    Driver number;
    number.toLogin().happens(TextMessageChosen{}).happens(BackPressed{});
    QVERIFY(number.asked(AskKind::Cancel, 1));
}

void StepPhone::aBillThatAthenaHoldsForInIsTakenBackBeforeTheVisitEnds()
{
    Driver driver;
    driver.toLogin().happens(BackPressed{}).happens(CancelBooked{record(State::ReversalRequired, 20)});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.asked(AskKind::Reversal, 1));
    driver.happens(ReversalBooked{record(State::Reversed)}, first);
    QVERIFY(!driver.isOpen());
}

void StepPhone::whatAthenaHasEndedNeedsNoCancelling()
{
    Driver driver;
    driver.toLogin().happens(BackPressed{}).refused(AskKind::Cancel, "bad_state", 1);
    QVERIFY(driver.at<ChoosingCoin>());
    QVERIFY(driver.pending().empty());
}

void StepPhone::leavingWhileCancellingAsksOnce()
{
    Driver driver;
    driver.toLogin().happens(BackPressed{}).passes(Deadline::Idle);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.open().pending == std::vector<Ask>({{AskKind::Cancel, 1}}));
    driver.happens(CancelBooked{record(State::Cancelled)}, first);
    QVERIFY(!driver.isOpen());
}

void StepPhone::cancelTakesTheOrderBack()
{
    Driver driver;
    driver.toLogin().happens(CancelPressed{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.open().pending == std::vector<Ask>({{AskKind::Cancel, 0}}));
}

void StepPhone::anEmptyScreenEndsTheVisit()
{
    Driver driver;
    driver.toLogin().passes(Deadline::Login).passes(Deadline::Idle);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.openAt<Leaving>());
}

void StepPhone::aPowerCutTakesTheOrderBack()
{
    Driver driver;
    driver.toLogin().happens(PowerRestored{});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.openAt<Leaving>());
    Driver cancelling;
    cancelling.toLogin().happens(BackPressed{}).happens(PowerRestored{});
    QVERIFY(cancelling.asked(AskKind::Cancel, 1));
}

void StepPhone::theCodeItselfIsInNoEvent()
{
    Driver driver;
    driver.toLogin(false);
    const std::string uri = "bitid://login.example/cb?x=00112233445566778899aabbccddeeff";
    const std::string body =
        R"({"status":"success","message":"","login_uri":")" + uri + R"(","expires_in":600})";
    const Answered answer{200, body, 0, 0};
    const auto read = interpret({"m-1", usd()}, driver.current(), {AskKind::LoginCode, 0}, answer);
    QCOMPARE(std::get<LoginCodeIssued>(read.fact).expiresIn, 600);
    QCOMPARE(*read.loginUri, uri);
    const Answered bad{200, R"({"status":"success","login_uri":"http://x/","expires_in":600})", 0, 0};
    const auto unread = interpret({"m-1", usd()}, driver.current(), {AskKind::LoginCode, 0}, bad);
    QVERIFY(std::holds_alternative<AskUnanswered>(unread.fact));
    QVERIFY(!unread.loginUri);
}

ATHENA_TEST(StepPhone)
#include "tst_step_phone.moc"
