// SPDX-License-Identifier: Apache-2.0
// Raising the limit while bills go in, without losing what is in.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;
using Ending = InsertingBills::Ending;
using Notice = InsertingBills::Notice;
using Raising = InsertingBills::Raising;

namespace {

CustomerFacts proved(std::uint64_t left, int level = 2)
{
    auto facts = customer(left);
    facts.kycLevel = level;
    return facts;
}

StatusReported raisedStatus(State state, std::uint64_t in, std::uint64_t left, int level = 2)
{
    return {record(state, in), proved(left, level), 120'000};
}

// 20 in, the code on the screen.
Driver& toShown(Driver& driver)
{
    return driver.toBills()
        .bill(20, 1)
        .happens(RaiseLimitPressed{})
        .happens(ValidatorInhibited{})
        .happens(LoginCodeIssued{600});
}

// Nothing in; the code on the screen, or just taken away.
void toEmpty(Driver& driver, bool shown)
{
    driver.toBills().happens(RaiseLimitPressed{}).happens(ValidatorInhibited{}).happens(LoginCodeIssued{600});
    if (!shown)
        driver.happens(BackPressed{});
}

Raising raising(const Driver& driver) { return driver.stage<InsertingBills>().raising; }

} // namespace

class StepRaise : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSlotIsShutBeforeTheCodeIsAskedFor()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(RaiseLimitPressed{});
        QVERIFY(driver.wished<StopBills>());
        QVERIFY(!driver.asked(AskKind::LoginCode));
        QCOMPARE(raising(driver), Raising::Closing);
        driver.happens(ValidatorInhibited{});
        QVERIFY(driver.asked(AskKind::LoginCode));
        QVERIFY(!wantsStatus(driver.current()));
        driver.happens(LoginCodeIssued{600});
        QCOMPARE(driver.wait(Deadline::Login), timing::loginCode);
        QVERIFY(wantsStatus(driver.current()));
        QCOMPARE(driver.stage<InsertingBills>().notes.size(), std::size_t{1});
    }

    void aBillOnTheMoveIsSettledFirst()
    {
        Driver driver;
        driver.toBills().escrowed(20).happens(RaiseLimitPressed{}).happens(ValidatorInhibited{});
        QCOMPARE(raising(driver), Raising::Closing);
        driver.approved(1).committed(20);
        QVERIFY(!driver.asked(AskKind::LoginCode));
        driver.happens(BillSettled{});
        QVERIFY(driver.asked(AskKind::LoginCode));
        QCOMPARE(driver.stage<InsertingBills>().notes.size(), std::size_t{1});
    }

    void aBillThatComesMeanwhileGoesBack()
    {
        for (const bool shown : {false, true}) {
            Driver driver;
            driver.toBills().happens(RaiseLimitPressed{});
            if (shown)
                driver.happens(ValidatorInhibited{}).happens(LoginCodeIssued{600});
            driver.escrowed(20);
            QVERIFY(driver.wished<ReturnBill>());
            QVERIFY(!driver.asked(AskKind::Bill, 1));
        }
    }

    void theNewLimitIsTakenAndTheSlotOpens()
    {
        Driver driver;
        toShown(driver).happens(
            raisedStatus(State::Funding, 20, 480, 1), first); // nobody has proved anything yet
        QCOMPARE(raising(driver), Raising::Shown);
        driver.happens(raisedStatus(State::Funding, 20, 1'980), first);
        const auto& bills = driver.stage<InsertingBills>();
        QCOMPARE(bills.raising, Raising::None);
        QCOMPARE(bills.notice, Notice::LimitRaised);
        QVERIFY(bills.most == dollars(2'000));
        QVERIFY(bills.remaining == dollars(1'980));
        QVERIFY(driver.wished<AcceptBills>());
        QVERIFY(driver.clears(Deadline::Login));
        QCOMPARE(bills.notes.size(), std::size_t{1});
        QCOMPARE(bills.order.customer.kycLevel, 1); // who agreed to the order is frozen
        driver.bill(100, 2);
        QVERIFY(mayRaiseLimit(driver.stage<InsertingBills>())); // to level 3
    }

    void thePlacesLimitStandsAboveAthenas()
    {
        Driver before;
        Machine machine = toShown(before).machine();
        place::Rules rules;
        rules.place = "US-VT";
        rules.dailyNew = rules.dailyKnown = dollars(700);
        machine.place = rules;
        Driver driver(machine);
        auto told = raisedStatus(State::Funding, 20, 1'980);
        told.customer.usedToday = dollars(100);
        driver.happens(told, first);
        QVERIFY(driver.stage<InsertingBills>().most == dollars(600));
        QVERIFY(driver.stage<InsertingBills>().remaining == dollars(580));
    }

    void withNothingInPriceAndLimitAreAgreedToAgain()
    {
        Driver driver;
        driver.toBills()
            .happens(RaiseLimitPressed{})
            .happens(ValidatorInhibited{})
            .happens(LoginCodeIssued{600});
        auto told = raisedStatus(State::Ready, 0, 2'000);
        told.record.price = *Price::parse("61000.00", usd(), Coin::Btc);
        driver.happens(told, first);
        const auto& quote = driver.stage<Quoting>();
        QVERIFY(quote.raised && quote.changed);
        QVERIFY(quote.order.customer.buyLimit == dollars(2'000));
        QVERIFY(quote.order.record.price == told.record.price);
        QCOMPARE(driver.wait(Deadline::Price), Milliseconds{120'000});
        driver.happens(QuoteAccepted{});
        QVERIFY(driver.stage<InsertingBills>().remaining == dollars(2'000));
        QCOMPARE(driver.stage<InsertingBills>().level, 2);
    }

    // A sign-in brings a fresh price also where the limit stays as it was.
    void withNothingInAnotherPriceIsAgreedToAgain()
    {
        for (const bool shown : {true, false}) {
            Driver driver;
            toEmpty(driver, shown);
            auto told = raisedStatus(State::Ready, 0, 500, 1);
            told.record.price = *Price::parse("61000.00", usd(), Coin::Btc);
            driver.happens(told, first);
            if (!shown)
                driver.happens(ValidatorInhibited{}).happens(told, first);
            const auto& quote = driver.stage<Quoting>();
            QVERIFY(quote.changed && !quote.raised);
            QVERIFY(quote.step == Quoting::Step::Shown);
            QVERIFY(quote.order.record.price == told.record.price);
        }
    }

    void withNothingInALimitThatHasBecomeTooSmallEndsIt()
    {
        Driver driver;
        driver.toBills().happens(RaiseLimitPressed{}).happens(ValidatorInhibited{});
        auto told = raisedStatus(State::Ready, 0, 4, 1);
        told.record.price = *Price::parse("61000.00", usd(), Coin::Btc);
        driver.happens(LoginCodeIssued{600}).happens(told, first);
        QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Limit);
    }

    // Somebody else has scanned the code: the order is theirs now, and so would be the coins.
    void withNothingInAnotherCustomerEndsIt()
    {
        for (const bool shown : {true, false}) {
            Driver driver;
            toEmpty(driver, shown);
            auto other = raisedStatus(State::Ready, 0, 1'980);
            other.customer.customerId = "c0ffee00-0000-4000-8000-000000000002";
            driver.happens(other, first);
            if (!shown)
                driver.happens(ValidatorInhibited{});
            QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused);
            QVERIFY(!driver.wished<AcceptBills>());
        }
    }

    // The code may be scanned after the customer has gone back to the quote.
    void aQuoteThatIsAnothersByNowIsNotShown()
    {
        auto other = raisedStatus(State::Ready, 0, 500, 1);
        other.customer.customerId = "c0ffee00-0000-4000-8000-000000000002";
        Driver driver;
        driver.toQuote().passes(Deadline::Price).happens(other, first);
        QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused);
    }

    void everyWayThatProvesNothingLeadsBackToTheBills()
    {
        auto other = raisedStatus(State::Funding, 20, 1'980);
        other.customer.customerId = "c0ffee00-0000-4000-8000-000000000002";
        const std::vector<Fact> ways{BackPressed{}, DeadlinePassed{Deadline::Login},
            AskRefused{{AskKind::Poll, 0}, "unknown_session", 0, {}}, other,
            raisedStatus(State::Expired, 20, 1'980)};
        for (const auto& way : ways) {
            Driver driver;
            const bool addressed =
                !std::holds_alternative<BackPressed>(way) && !std::holds_alternative<DeadlinePassed>(way);
            toShown(driver).happens(way, addressed ? first : PurchaseId{});
            const auto& bills = driver.stage<InsertingBills>();
            QCOMPARE(bills.raising, Raising::None);
            QVERIFY(bills.remaining == dollars(480));
            QVERIFY(driver.wished<AcceptBills>());
            QCOMPARE(
                bills.notice, std::holds_alternative<BackPressed>(way) ? Notice::None : Notice::NotRaised);
        }
        for (const bool refused : {false, true}) {
            Driver driver;
            driver.toBills().bill(20, 1).happens(RaiseLimitPressed{}).happens(ValidatorInhibited{});
            if (refused)
                driver.refused(AskKind::LoginCode, "bad_state", 0, first);
            else
                driver.unanswered(AskKind::LoginCode, "", 0, first);
            QCOMPARE(driver.stage<InsertingBills>().notice, Notice::NotRaised);
            QVERIFY(driver.wished<AcceptBills>());
        }
    }

    void aCodeThatComesAfterBackIsNotShown()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(RaiseLimitPressed{}).happens(ValidatorInhibited{});
        driver.happens(BackPressed{}).happens(LoginCodeIssued{600}, first);
        QCOMPARE(raising(driver), Raising::None);
        driver.happens(raisedStatus(State::Funding, 20, 1'980), first);
        QVERIFY(driver.stage<InsertingBills>().remaining == dollars(480));
    }

    void whileTheSlotClosesThereIsNoWayBack()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(RaiseLimitPressed{}).happens(BackPressed{});
        QCOMPARE(raising(driver), Raising::Closing);
        QVERIFY(!driver.wished<AcceptBills>());
    }

    void aValidatorThatDoesNotAnswerIsTakenForShut()
    {
        Driver driver;
        driver.toBills().bill(20, 1).happens(RaiseLimitPressed{}).passes(Deadline::Device);
        QVERIFY(driver.asked(AskKind::LoginCode));
    }

    void moneyInsideIsNeverForgotten_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("walks away") << static_cast<int>(Deadline::Idle);
        QTest::newRow("the price lock ends") << static_cast<int>(Deadline::Lock);
    }
    void moneyInsideIsNeverForgotten()
    {
        QFETCH(int, which);
        Driver driver;
        toShown(driver).passes(static_cast<Deadline>(which));
        QVERIFY(driver.at<Completing>()); // the slot is shut already
        QVERIFY(driver.awaits(AskKind::Purchase));
        QVERIFY(paidOf(driver.current())->amount == dollars(20));
    }

    void sixtySecondsAreCountedFromTheLastTouch()
    {
        Driver driver;
        driver.toBills().bill(20, 1);
        driver.happens(RaiseLimitPressed{}).happens(ValidatorInhibited{});
        QVERIFY(!driver.clears(Deadline::Idle));
        driver.happens(LoginCodeIssued{600});
        QVERIFY(!driver.clears(Deadline::Idle));
        driver.happens(BackPressed{});
        QCOMPARE(driver.wait(Deadline::Idle), timing::bills);
    }

    void finishBuysWhatIsIn()
    {
        Driver driver;
        toShown(driver).happens(FinishPressed{});
        QVERIFY(driver.at<Completing>());
        QVERIFY(driver.awaits(AskKind::Purchase));
    }

    void aScamReportedMeanwhileIsOwed()
    {
        Driver driver;
        toShown(driver).happens(ScamReported{});
        QVERIFY(driver.at<Refused>());
        QVERIFY(driver.awaits(AskKind::Cancel));
        QVERIFY(!driver.awaits(AskKind::Purchase));
        QCOMPARE(driver.items(OpenItem::Kind::Claim), std::size_t{1});
    }

    void aPowerCutMeanwhileCompletesWithWhatIsIn()
    {
        Driver driver;
        toShown(driver).happens(PowerRestored{});
        QVERIFY(driver.at<Completing>()); // what is in is certain
        QVERIFY(driver.awaits(AskKind::Purchase));
        QVERIFY(driver.clears(Deadline::Login));

        Driver moving;
        moving.toBills().bill(20, 1).escrowed(50).approved(2, 70).happens(RaiseLimitPressed{});
        moving.happens(PowerRestored{}).happens(RaiseLimitPressed{});
        QCOMPARE(raising(moving), Raising::None);
        QCOMPARE(moving.stage<InsertingBills>().ending, Ending::PowerRestored);
    }

    void aFaultMeanwhileEndsAsItAlwaysDoes()
    {
        Driver driver;
        toShown(driver).happens(ValidatorTroubled{ValidatorTroubleKind::Jam});
        QVERIFY(driver.at<Completing>());
        Driver blind;
        toShown(blind).happens(ConditionRaised{Closed::Prices});
        QVERIFY(blind.at<Completing>());
    }

    void whoHasProvedAllOrIsLeavingRaisesNothing()
    {
        Driver highest;
        Machine machine = highest.toBills().machine();
        std::get<InsertingBills>(machine.current->stage).level = 3;
        Driver driver(machine);
        driver.happens(RaiseLimitPressed{});
        QCOMPARE(raising(driver), Raising::None);
        Driver ending;
        ending.toBills().bill(20, 1).happens(FinishPressed{}).happens(RaiseLimitPressed{});
        QCOMPARE(raising(ending), Raising::None);
        QCOMPARE(ending.stage<InsertingBills>().ending, Ending::Finish);
    }

    void aLimitThatFellMeanwhileHolds()
    {
        Driver driver;
        toShown(driver).happens(raisedStatus(State::Funding, 20, 30, 1), first);
        QVERIFY(driver.stage<InsertingBills>().remaining == dollars(30));
        driver.happens(BackPressed{}).escrowed(50);
        QVERIFY(driver.wished<ReturnBill>());
    }

    void beforeACardIsDebitedTheQuoteIsAgreedToAgain()
    {
        Driver driver;
        driver.toAmount(300).happens(RaiseLimitPressed{});
        QVERIFY(driver.stage<Quoting>().step == Quoting::Step::AskingCode);
        QVERIFY(driver.asked(AskKind::LoginCode));
        QVERIFY(!hasMoney(driver.current()));
        driver.happens(LoginCodeIssued{600});
        QVERIFY(driver.stage<Quoting>().step == Quoting::Step::CodeShown);
        QVERIFY(wantsStatus(driver.current()) && showsLoginCode(driver.current()));
        QCOMPARE(driver.wait(Deadline::Login), timing::loginCode);
        driver.happens(QuoteAccepted{}).passes(Deadline::Price); // neither goes on under the code
        driver.happens(StatusReported{record(State::Ready), customer(300), 60'000}); // nobody yet
        QVERIFY(driver.stage<Quoting>().step == Quoting::Step::CodeShown);
        auto told = raisedStatus(State::Ready, 0, 2'000);
        told.record.price = *Price::parse("61000.00", usd(), Coin::Btc);
        driver.happens(told);
        const auto& quote = driver.stage<Quoting>();
        QVERIFY(quote.step == Quoting::Step::Shown);
        QVERIFY(quote.changed && quote.raised && !quote.notRaised);
        QVERIFY(quote.order.customer.buyLimit == dollars(2'000));
        QVERIFY(quote.order.record.price == told.record.price);
        QVERIFY(driver.clears(Deadline::Login));
        driver.happens(QuoteAccepted{}).happens(AmountSubmitted{dollars(1'500)});
        QVERIFY(driver.wished<DebitCard>());
    }

    void aLimitThatStaysLeadsBackToThePriceOfNow()
    {
        const auto shown = [] {
            Driver driver;
            return driver.toAmount(300).happens(RaiseLimitPressed{}).happens(LoginCodeIssued{600});
        };
        Driver asked;
        asked.toAmount(300).happens(RaiseLimitPressed{});
        for (Driver driver : {shown().happens(BackPressed{}), shown().passes(Deadline::Login),
                 shown().refused(AskKind::Poll, "unavailable"), Driver(asked).unanswered(AskKind::LoginCode),
                 Driver(asked).refused(AskKind::LoginCode, "bad_state")}) {
            QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Refreshing);
            QVERIFY(driver.asked(AskKind::Poll));
            driver.happens(LoginCodeIssued{600}); // too late
            driver.happens(StatusReported{record(State::Ready), customer(300), 60'000});
            QVERIFY(driver.stage<Quoting>().step == Quoting::Step::Shown);
            QVERIFY(driver.stage<Quoting>().notRaised);
        }
    }

    void aPhoneThatWasSlowerThanTheCustomerRaisesTheLimitAllTheSame()
    {
        Driver driver;
        driver.toAmount(300)
            .happens(RaiseLimitPressed{})
            .happens(LoginCodeIssued{600})
            .happens(BackPressed{});
        driver.happens(raisedStatus(State::Ready, 0, 2'000));
        const auto& quote = driver.stage<Quoting>();
        QVERIFY(quote.step == Quoting::Step::Shown);
        QVERIFY(quote.raised && !quote.notRaised);
        QVERIFY(quote.order.customer.buyLimit == dollars(2'000));
    }

    void aPhoneThatComesWhileTheAmountIsTypedIsAgreedToBeforeTheDebit()
    {
        Driver driver;
        driver.toAmount(300);
        QVERIFY(!wantsStatus(driver.current()));
        driver.happens(RaiseLimitPressed{}).happens(LoginCodeIssued{600}).happens(BackPressed{});
        const StatusReported same{record(State::Ready), customer(300), 60'000};
        driver.happens(same).happens(QuoteAccepted{});
        QVERIFY(driver.at<PayingByCard>() && wantsStatus(driver.current()));
        driver.happens(same); // nobody has scanned it
        QVERIFY(driver.at<PayingByCard>());
        driver.happens(BackPressed{}).happens(QuoteAccepted{});
        QVERIFY(wantsStatus(driver.current()));
        driver.passes(Deadline::Price).happens(same).happens(QuoteAccepted{}); // the code lives longer
        QVERIFY(driver.at<PayingByCard>() && wantsStatus(driver.current()));

        Driver debiting = driver;
        auto told = raisedStatus(State::Ready, 0, 2'000);
        told.record.price = *Price::parse("61000.00", usd(), Coin::Btc);
        driver.happens(told);
        const auto& quote = driver.stage<Quoting>();
        QVERIFY(quote.step == Quoting::Step::Shown);
        QVERIFY(quote.changed && quote.raised && !quote.notRaised);
        QVERIFY(quote.order.record.price == told.record.price);
        driver.happens(AmountSubmitted{dollars(60)});
        QVERIFY(!driver.wished<DebitCard>());

        Driver less = debiting;
        less.happens(StatusReported{record(State::Ready), customer(100), 60'000});
        QVERIFY(less.stage<Quoting>().raised); // told as another limit

        debiting.happens(AmountSubmitted{dollars(60)}).happens(told); // the card is what counts now
        QVERIFY(debiting.at<PayingByCard>() && !wantsStatus(debiting.current()));
    }

    void aCardThatIsOrderedRaisesNothing()
    {
        Driver driver;
        driver.toDebiting().happens(RaiseLimitPressed{});
        QVERIFY(driver.at<PayingByCard>());
        QVERIFY(!driver.asked(AskKind::LoginCode));
    }

    void anotherCustomerBehindTheCodeEndsItBeforeMoney()
    {
        Driver driver;
        driver.toAmount(300).happens(RaiseLimitPressed{}).happens(LoginCodeIssued{600});
        auto told = raisedStatus(State::Ready, 0, 2'000);
        told.customer.customerId = "somebody else";
        driver.happens(told);
        QVERIFY(driver.stage<NothingAllowed>().why == NothingAllowed::Why::Refused);
    }

    // Where the law of the place asks for more than a text message can prove.
    void whoMayNotBuyByTextMessageMaySignInByPhone()
    {
        Driver driver;
        auto poor = customer(0);
        poor.kycLevel = 1;
        poor.requiredLevel = 3;
        driver.toNumber().happens(PhoneSubmitted{}).happens(CodeSent{300, 60}).happens(CodeSubmitted{});
        driver.happens(SignedIn{poor});
        QVERIFY(driver.stage<NothingAllowed>().provable == Coin::Btc);
        driver.happens(RaiseLimitPressed{});
        QVERIFY(driver.clears(Deadline::Leave));
        QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Starting);
        driver.happens(OrderStarted{record(State::Started), {}, 60'000}).happens(LoginCodeIssued{600});
        driver.happens(StatusReported{record(State::Started), poor, 60'000});
        QVERIFY(!driver.stage<NothingAllowed>().provable); // the phone has said all that it knows
        driver.happens(RaiseLimitPressed{});
        QVERIFY(driver.at<NothingAllowed>());
    }

    void anOrderOfWhoMayNotBuyIsTakenBackBeforeTheNext()
    {
        Driver driver;
        auto poor = customer(0);
        poor.requiredLevel = 3;
        driver.toLogin().happens(TextMessageChosen{}).happens(PhoneSubmitted{}).happens(CodeSent{300, 60});
        driver.happens(CodeSubmitted{}).happens(SignedIn{poor}).happens(RaiseLimitPressed{});
        QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Cancelling);
        driver.happens(CancelBooked{record(State::Cancelled)});
        QVERIFY(driver.stage<SigningInByPhone>().step == SigningInByPhone::Step::Starting);
        QVERIFY(!driver.stage<SigningInByPhone>().record);
    }
};

ATHENA_TEST(StepRaise)
#include "tst_step_raise.moc"
