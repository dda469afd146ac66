// SPDX-License-Identifier: Apache-2.0
// From idle to a signed-in customer.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;

class StepSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // --- what is not allowed, and what nobody expected ---
    void nobodyStartsWhileTheMachineIsClosed_data();
    void nobodyStartsWhileTheMachineIsClosed();
    void aSecondTouchStartsNoSecondPurchase();
    void aPurchaseWithoutANameIsNotStarted();
    void anOpenPurchaseIsNotStartedAgain();
    void neverTwoRequestsInFlight();
    void anAnswerThatNobodyWaitsForDoesNothing();

    void theScamAnswerStopsAndGoesIdleAfterTwentySeconds();
    void touchingTheStopScreenGoesIdle();
    void everyChoiceEndsAfterAMinuteWithoutATouch();
    void theCustomerMayGoBackStepByStep();
    void cancelLeavesNothingBehind();
    void theLastPriceThatRunsOutEndsTheChoiceOfACoin();
    void otherTroublesLeaveTheChoiceOfACoinAlone();

    void aNumberThatAthenaRefusesIsAskedAgain();
    void tooManyCodesSayHowLongToWait();
    void aCodeWhoseSessionWasLostIsWaitedForAnew();
    void theLastWrongCodeLocksAndSaysHowLongToWait();
    void aNewCodeHasToWait();
    void aWrongCodeSaysHowManyTriesAreLeft();
    void anExpiredCodeGoesBackToTheNumber();
    void aLockedCodeGoesBackToTheNumberAndTheThirdLockEnds();
    void anUnansweredNumberMayBeTriedAgain();
    void anUnansweredCodeMayBeTriedAgain();
    void nothingAllowedEndsWithTheLevelThatWouldHelp_data();
    void nothingAllowedEndsWithTheLevelThatWouldHelp();
    void aLimitBelowTheSmallestBillAllowsNothing();
    void theScannerIsArmedForTwoMinutes();
    void aPowerCutBeforeMoneyForgetsTheVisit();
    void theLanguageStaysWithThePurchaseThroughAPowerCut();
    void nobodyChangesTheLanguageOfACustomerWhoHasLeft();
};

void StepSigning::nobodyStartsWhileTheMachineIsClosed_data()
{
    QTest::addColumn<int>("reason");
    for (const auto reason : {Closed::Journal, Closed::Clock, Closed::Validator, Closed::Scanner,
             Closed::Prices, Closed::Athena, Closed::Operator, Closed::Unsettled, Closed::Profile})
        QTest::addRow("reason %d", static_cast<int>(reason)) << static_cast<int>(reason);
}

void StepSigning::nobodyStartsWhileTheMachineIsClosed()
{
    QFETCH(int, reason);
    Driver driver;
    driver.happens(ConditionRaised{static_cast<Closed>(reason)}).toDisclosure();
    QVERIFY(driver.isIdle());
    driver.happens(ConditionCleared{static_cast<Closed>(reason)}).toDisclosure();
    QVERIFY(driver.at<Disclosure>());
    QCOMPARE(driver.wait(Deadline::Idle), timing::choice);
}

void StepSigning::aSecondTouchStartsNoSecondPurchase()
{
    Driver driver;
    driver.toDisclosure().toDisclosure(second);
    QCOMPARE(driver.current().id, first);
}

void StepSigning::aPurchaseWithoutANameIsNotStarted()
{
    Driver driver;
    driver.happens(StartTouched{"00"}, "");
    QVERIFY(driver.isIdle());
}

void StepSigning::anOpenPurchaseIsNotStartedAgain()
{
    Driver driver;
    driver.toDelivering().passes(Deadline::Outcome).happens(DonePressed{});
    QVERIFY(driver.isOpen());
    driver.toDisclosure(first);
    QVERIFY(driver.isIdle());
}

void StepSigning::neverTwoRequestsInFlight()
{
    Driver driver;
    driver.toNumber().happens(PhoneSubmitted{});
    QVERIFY(driver.asked(AskKind::SmsCode));
    driver.happens(PhoneSubmitted{});
    QVERIFY(!driver.askedAnything());
    driver.happens(BackPressed{});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::SendingCode);
    driver.happens(NewCodeAsked{});
    QVERIFY(!driver.askedAnything());
    driver.happens(CodeSent{300, 60}).happens(CodeSubmitted{});
    QVERIFY(driver.asked(AskKind::SmsVerify));
    driver.happens(CodeSubmitted{});
    QVERIFY(!driver.askedAnything());
    driver.later(70'000).happens(NewCodeAsked{});
    QVERIFY(!driver.askedAnything());
    driver.happens(BackPressed{});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::CheckingCode);
}

void StepSigning::anAnswerThatNobodyWaitsForDoesNothing()
{
    Driver driver;
    driver.toNumber();
    const auto before = driver.machine();
    driver.happens(CodeSent{300, 60});
    driver.happens(SignedIn{customer()});
    driver.refused(AskKind::SmsVerify, "sms_locked");
    driver.unanswered(AskKind::SmsCode);
    driver.unanswered(AskKind::SmsVerify);
    QVERIFY(driver.machine() == before);
    driver.happens(PhoneSubmitted{}).happens(SignedIn{customer()});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::SendingCode);
}

void StepSigning::theScamAnswerStopsAndGoesIdleAfterTwentySeconds()
{
    Driver driver;
    driver.toDisclosure().happens(ScamReported{});
    QVERIFY(driver.at<ScamStopped>());
    QCOMPARE(driver.wait(Deadline::Leave), Milliseconds{20'000});
    QVERIFY(driver.clears(Deadline::Idle));
    driver.passes(Deadline::Idle);
    QVERIFY(driver.at<ScamStopped>());
    driver.passes(Deadline::Leave);
    QVERIFY(driver.isIdle());
    QVERIFY(driver.machine().open.empty());
    QVERIFY(driver.wished<ForgetSecrets>());
}

void StepSigning::touchingTheStopScreenGoesIdle()
{
    Driver driver;
    driver.toDisclosure().happens(ScamReported{}).happens(DonePressed{});
    QVERIFY(driver.isIdle());
}

void StepSigning::everyChoiceEndsAfterAMinuteWithoutATouch()
{
    for (auto way : {&Driver::toChoosingCoin, &Driver::toNumber, &Driver::toCode, &Driver::toConfirming,
             &Driver::toQuote}) {
        Driver driver;
        (driver.*way)();
        const auto wait = driver.at<SigningIn>() && driver.stage<SigningIn>().step == SigningIn::Step::Code
            ? timing::phoneOrScan
            : timing::choice;
        QCOMPARE(driver.wait(Deadline::Idle), wait);
        driver.passes(Deadline::Idle);
        QVERIFY(driver.isIdle());
        QVERIFY(driver.clears(Deadline::Idle));
    }
}

void StepSigning::theCustomerMayGoBackStepByStep()
{
    Driver driver;
    driver.toCode().happens(BackPressed{});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    driver.happens(BackPressed{});
    QVERIFY(driver.at<ChoosingCoin>());
    driver.happens(BackPressed{});
    QVERIFY(driver.at<Disclosure>());
    driver.happens(BackPressed{});
    QVERIFY(driver.isIdle());
}

void StepSigning::cancelLeavesNothingBehind()
{
    for (auto way : {&Driver::toChoosingCoin, &Driver::toNumber, &Driver::toCode}) {
        Driver driver;
        (driver.*way)();
        driver.happens(CancelPressed{});
        QVERIFY(driver.isIdle());
        QVERIFY(driver.machine().open.empty());
        QVERIFY(driver.wished<ForgetSecrets>());
        QVERIFY(driver.wished<DisarmScanner>());
        QVERIFY(!driver.askedAnything()); // Athena knows of no transaction
    }
}

void StepSigning::theLastPriceThatRunsOutEndsTheChoiceOfACoin()
{
    Driver driver;
    driver.toChoosingCoin().happens(ConditionRaised{Closed::Prices});
    QVERIFY(driver.isIdle());
    QVERIFY(driver.machine().closed.contains(Closed::Prices));
}

void StepSigning::otherTroublesLeaveTheChoiceOfACoinAlone()
{
    Driver driver;
    driver.toChoosingCoin().happens(ConditionRaised{Closed::Clock});
    QVERIFY(driver.at<ChoosingCoin>());
}

void StepSigning::aNumberThatAthenaRefusesIsAskedAgain()
{
    Driver driver;
    driver.toNumber().happens(PhoneSubmitted{}).refused(AskKind::SmsCode, "invalid_phone");
    const auto& stage = driver.stage<SigningIn>();
    QVERIFY(stage.step == SigningIn::Step::Number);
    QVERIFY(stage.notice == SigningIn::Notice::InvalidNumber);
    driver.happens(PhoneSubmitted{});
    QVERIFY(driver.asked(AskKind::SmsCode));
}

void StepSigning::tooManyCodesSayHowLongToWait()
{
    Driver driver;
    driver.toNumber().happens(PhoneSubmitted{});
    driver.happens(AskUnanswered{{AskKind::SmsCode, 0}, "rate_limited", 42});
    const auto& stage = driver.stage<SigningIn>();
    QVERIFY(stage.step == SigningIn::Step::Number);
    QVERIFY(stage.notice == SigningIn::Notice::TooOften);
    QCOMPARE(stage.waitSeconds, 42);
}

void StepSigning::aCodeWhoseSessionWasLostIsWaitedForAnew()
{
    Driver driver;
    driver.toNumber().happens(PhoneSubmitted{}).unanswered(AskKind::SmsCode);
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::NoAnswer);
    driver.happens(PhoneSubmitted{});
    driver.happens(AskUnanswered{{AskKind::SmsCode, 0}, "rate_limited", 30});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::TooOften);
    QCOMPARE(driver.stage<SigningIn>().waitSeconds, 30);
}

void StepSigning::theLastWrongCodeLocksAndSaysHowLongToWait()
{
    Driver driver;
    driver.toCode().later(10'000).happens(CodeSubmitted{});
    driver.happens(AskRefused{{AskKind::SmsVerify, 0}, "sms_code_wrong", 0, {}});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::CodeLocked);
    QCOMPARE(driver.stage<SigningIn>().waitSeconds, 50);
}

void StepSigning::aNewCodeHasToWait()
{
    Driver driver;
    driver.toCode().later(10'000).happens(NewCodeAsked{});
    QVERIFY(!driver.askedAnything());
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::TooOften);
    QCOMPARE(driver.stage<SigningIn>().waitSeconds, 50);
    driver.later(60'000).happens(NewCodeAsked{});
    QVERIFY(driver.asked(AskKind::SmsCode));
}

void StepSigning::aWrongCodeSaysHowManyTriesAreLeft()
{
    Driver driver;
    driver.toCode().happens(CodeSubmitted{});
    driver.happens(AskRefused{{AskKind::SmsVerify, 0}, "sms_code_wrong", 3, {}});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Code);
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::CodeWrong);
    QCOMPARE(driver.stage<SigningIn>().attemptsLeft, 3);
    driver.happens(CodeSubmitted{});
    QVERIFY(driver.asked(AskKind::SmsVerify));
}

void StepSigning::anExpiredCodeGoesBackToTheNumber()
{
    for (const auto* code : {"sms_code_expired", "session_expired", "unknown_session"}) {
        Driver driver;
        driver.toCode().happens(CodeSubmitted{}).refused(AskKind::SmsVerify, code);
        QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
        QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::CodeExpired);
    }
}

void StepSigning::aLockedCodeGoesBackToTheNumberAndTheThirdLockEnds()
{
    Driver driver;
    driver.toCode();
    for (int lock = 1; lock <= 2; ++lock) {
        driver.happens(CodeSubmitted{}).refused(AskKind::SmsVerify, "sms_locked");
        QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
        QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::CodeLocked);
        driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60});
    }
    driver.happens(CodeSubmitted{}).refused(AskKind::SmsVerify, "sms_locked");
    QVERIFY(driver.isIdle());
}

void StepSigning::anUnansweredNumberMayBeTriedAgain()
{
    Driver driver;
    driver.toNumber().happens(PhoneSubmitted{}).unanswered(AskKind::SmsCode);
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Number);
    driver.happens(PhoneSubmitted{}).happens(CodeSent{300, 60});
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Code);
}

void StepSigning::anUnansweredCodeMayBeTriedAgain()
{
    Driver driver;
    driver.toCode().happens(CodeSubmitted{}).unanswered(AskKind::SmsVerify);
    QVERIFY(driver.stage<SigningIn>().step == SigningIn::Step::Code);
    QVERIFY(driver.stage<SigningIn>().notice == SigningIn::Notice::NoAnswer);
    driver.happens(CodeSubmitted{});
    QVERIFY(driver.asked(AskKind::SmsVerify));
}

void StepSigning::nothingAllowedEndsWithTheLevelThatWouldHelp_data()
{
    QTest::addColumn<bool>("authorized");
    QTest::addColumn<int>("limit");
    QTest::addRow("not authorized") << false << 500;
    QTest::addRow("nothing left") << true << 0;
}

void StepSigning::nothingAllowedEndsWithTheLevelThatWouldHelp()
{
    QFETCH(bool, authorized);
    QFETCH(int, limit);
    auto who = customer(static_cast<std::uint64_t>(limit));
    who.authorized = authorized;
    who.requiredLevel = 2;
    Driver driver;
    driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{who});
    QCOMPARE(*driver.stage<NothingAllowed>().customer.requiredLevel, 2);
    QVERIFY(!driver.wished<ArmScanner>());
    QCOMPARE(driver.wait(Deadline::Leave), timing::lastScreen);
    driver.passes(Deadline::Leave);
    QVERIFY(driver.isIdle());
}

void StepSigning::aLimitBelowTheSmallestBillAllowsNothing()
{
    Driver driver;
    driver.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer(4)});
    QVERIFY(driver.at<NothingAllowed>());
    Driver enough;
    enough.toCode().happens(CodeSubmitted{}).happens(SignedIn{customer(5)});
    QVERIFY(enough.at<EnteringAddress>());
}

void StepSigning::theScannerIsArmedForTwoMinutes()
{
    Driver driver;
    driver.toScanning();
    QVERIFY(driver.wished<ArmScanner>());
    QCOMPARE(driver.wait(Deadline::Idle), timing::phoneOrScan);
}

void StepSigning::aPowerCutBeforeMoneyForgetsTheVisit()
{
    for (auto way : {&Driver::toChoosingCoin, &Driver::toNumber, &Driver::toCode}) {
        Driver driver;
        (driver.*way)();
        driver.happens(PowerRestored{});
        QVERIFY(driver.isIdle());
        QVERIFY(driver.machine().open.empty());
    }
}

void StepSigning::theLanguageStaysWithThePurchaseThroughAPowerCut()
{
    Driver driver;
    driver.happens(LanguageChosen{"ht"});
    QVERIFY(driver.isIdle()); // nobody is there
    driver.toDisclosure().happens(LanguageChosen{"es"});
    driver.toBills().bill(20, 1);
    const auto before = driver.stage<InsertingBills>();
    driver.happens(LanguageChosen{"ar"});
    QCOMPARE(driver.current().language, std::string("ar"));
    QVERIFY(driver.stage<InsertingBills>() == before);
    QVERIFY(!driver.touchesTheScreen());
    driver.happens(PowerRestored{});
    QCOMPARE(driver.current().language, std::string("ar"));
}

void StepSigning::nobodyChangesTheLanguageOfACustomerWhoHasLeft()
{
    Driver driver;
    driver.toBills().happens(LanguageChosen{"fr"}).bill(20, 1).happens(FinishPressed{});
    driver.happens(ValidatorInhibited{}).passes(Deadline::Outcome).happens(DonePressed{});
    QVERIFY(driver.isOpen());
    driver.toDisclosure(second).happens(LanguageChosen{"es"}).happens(LanguageChosen{"ar"}, first);
    QCOMPARE(driver.current().language, std::string("es"));
    QCOMPARE(driver.open().language, std::string("fr"));
}

ATHENA_TEST(StepSigning)
#include "tst_step_signing.moc"
