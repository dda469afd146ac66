// SPDX-License-Identifier: Apache-2.0
// How the receipt is taken along: chosen before money where there is no paper, offered where printing fails.
#include "purchase_driver.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::test;
using athena::State;

namespace {

Driver& toQuoteWithoutPaper(Driver& driver) { return driver.happens(PrinterChanged{false}).toQuote(); }

Driver& chooses(Driver& driver, ReceiptWay way)
{
    return driver.happens(ReceiptWayChosen{way}).happens(QuoteAccepted{});
}

// On the last screen, the coins on their way, with the text message asked for.
Driver& toTexting(Driver& driver)
{
    chooses(toQuoteWithoutPaper(driver), ReceiptWay::TextMessage).bill(20, 1);
    return driver.happens(FinishPressed{})
        .happens(ValidatorInhibited{})
        .happens(PurchaseBooked{record(State::Purchased, 20)})
        .passes(Deadline::Outcome);
}

TextedState texted(const Driver& driver) { return driver.current().texted; }

} // namespace

class StepReceipt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutPaperNoBillGoesInBeforeAWayIsChosen()
    {
        Driver driver;
        toQuoteWithoutPaper(driver).happens(QuoteAccepted{});
        QVERIFY(driver.at<Quoting>());
        driver.happens(ReceiptWayChosen{ReceiptWay::Paper}).happens(QuoteAccepted{});
        QVERIFY(driver.at<Quoting>());
        chooses(driver, ReceiptWay::Screen);
        QVERIFY(driver.at<InsertingBills>());
        QCOMPARE(texted(driver), TextedState::NotWanted);
    }

    void aTextMessageNeedsAVerifiedPhone()
    {
        Driver driver;
        auto order = toQuoteWithoutPaper(driver).stage<Quoting>().order;
        order.customer.phoneVerified = false;
        Machine machine = driver.machine();
        machine.current->stage = Quoting{order};
        Driver without(machine);
        chooses(without, ReceiptWay::TextMessage);
        QVERIFY(without.at<Quoting>());
        QVERIFY(!mayText(without.current()));
        QVERIFY(mayText(driver.current()));
    }

    void theTextMessageIsAskedForAtTheEndAndOnlyOnce()
    {
        Driver driver;
        toTexting(driver);
        QVERIFY(driver.at<Delivered>());
        QVERIFY(driver.asked(AskKind::TextReceipt));
        QVERIFY(driver.awaits(AskKind::TextReceipt));
        QVERIFY(!driver.wished<Print>());
        QCOMPARE(texted(driver), TextedState::Waiting);
        driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage});
        QVERIFY(!driver.asked(AskKind::TextReceipt));
        driver.happens(ReceiptTexted{}, first);
        QCOMPARE(texted(driver), TextedState::Sent);
        QVERIFY(!driver.awaits(AskKind::TextReceipt));
        driver.happens(ReceiptTexted{}, first).happens(ReceiptWayChosen{ReceiptWay::TextMessage});
        QVERIFY(!driver.asked(AskKind::TextReceipt));
        // Another end than was shown: the same message.
        driver.happens(StatusReported{record(State::ReversalRequired, 20), customer(), 0}, first);
        QVERIFY(driver.at<Refused>());
        QVERIFY(!driver.asked(AskKind::TextReceipt));
    }

    void whatAthenaWillNotSendIsSaidAndTheScreenStaysLonger()
    {
        Driver driver;
        toTexting(driver).refused(AskKind::TextReceipt, "phone_missing", 0, first);
        QCOMPARE(texted(driver), TextedState::Failed);
        QCOMPARE(driver.wait(Deadline::Leave), timing::claimScreen);
        QVERIFY(!mayText(driver.current()));
    }

    void noAnswerIsNoEnd()
    {
        Driver driver;
        toTexting(driver).unanswered(AskKind::TextReceipt, "rate_limited", 0, first);
        QCOMPARE(texted(driver), TextedState::Waiting);
        QVERIFY(driver.awaits(AskKind::TextReceipt));
    }

    void aCustomerWhoLeavesStillGetsTheMessage()
    {
        Driver driver;
        toTexting(driver)
            .happens(StatusReported{record(State::Delivered, 20), customer(), 0}, first)
            .happens(DonePressed{});
        QVERIFY(driver.isIdle());
        QVERIFY(driver.isOpen());
        driver.happens(ReceiptTexted{}, first);
        QVERIFY(!driver.isOpen());
        QVERIFY(driver.wished<ForgetSecrets>());
    }

    void theChoiceOutlivesAPowerCut()
    {
        Driver driver;
        chooses(toQuoteWithoutPaper(driver), ReceiptWay::TextMessage).bill(20, 1);
        driver.happens(PowerRestored{})
            .happens(PrinterChanged{true})
            .happens(ValidatorReady{denominations(), PowerUpBill::None, true})
            .happens(PurchaseBooked{record(State::Purchased, 20)}, first)
            .passes(Deadline::Outcome);
        QVERIFY(driver.at<Delivered>());
        QVERIFY(driver.awaits(AskKind::TextReceipt));
        driver.happens(PowerRestored{});
        QVERIFY(driver.asked(AskKind::TextReceipt));
    }

    void thatTheScreenIsEnoughIsForgottenWithTheScreen()
    {
        Driver driver;
        chooses(toQuoteWithoutPaper(driver), ReceiptWay::Screen).bill(20, 1);
        driver.happens(PowerRestored{});
        driver.happens(PrinterChanged{true})
            .happens(ValidatorReady{denominations(), PowerUpBill::None, true});
        driver.happens(PurchaseBooked{record(State::Purchased, 20)}, first).passes(Deadline::Outcome);
        QVERIFY(driver.wished<Print>());
    }

    void aPaperThatFailsMayBeFollowedByAMessage_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<bool>("offered");
        QTest::newRow("printed") << static_cast<int>(PrintVerdict::Printed) << false;
        QTest::newRow("not begun") << static_cast<int>(PrintVerdict::NotStarted) << true;
        QTest::newRow("in the middle") << static_cast<int>(PrintVerdict::Partial) << true;
        QTest::newRow("not known") << static_cast<int>(PrintVerdict::Unknown) << true;
    }
    void aPaperThatFailsMayBeFollowedByAMessage()
    {
        QFETCH(int, verdict);
        QFETCH(bool, offered);
        Driver driver;
        driver.toDelivering().passes(Deadline::Outcome);
        driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage});
        QVERIFY(!driver.asked(AskKind::TextReceipt)); // it is being printed
        driver.happens(PrintEnded{static_cast<PrintVerdict>(verdict)}, first);
        driver.happens(ReceiptWayChosen{ReceiptWay::Screen});
        QVERIFY(!driver.asked(AskKind::TextReceipt));
        driver.happens(ReceiptWayChosen{ReceiptWay::TextMessage});
        QCOMPARE(driver.asked(AskKind::TextReceipt), offered);
    }

    void aClaimIsSentByMessageToo()
    {
        Driver driver;
        chooses(toQuoteWithoutPaper(driver), ReceiptWay::TextMessage).bill(5, 1);
        driver.passes(Deadline::Idle).happens(ValidatorInhibited{});
        QVERIFY(driver.at<Refused>());
        QVERIFY(driver.asked(AskKind::TextReceipt));
    }

    void anotherQuoteIsAnotherChoice()
    {
        Driver driver;
        chooses(toQuoteWithoutPaper(driver), ReceiptWay::TextMessage)
            .happens(BackPressed{})
            .happens(ValidatorInhibited{})
            .happens(AddressConfirmed{});
        QVERIFY(driver.at<Quoting>());
        QCOMPARE(texted(driver), TextedState::NotWanted);
    }
};

ATHENA_TEST(StepReceipt)
#include "tst_step_receipt.moc"
