// SPDX-License-Identifier: Apache-2.0
#include "scripted_device.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using id003::State;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t twenty = 0x65;
constexpr std::uint8_t reset = 0x40;
constexpr std::uint8_t stack = 0x41;
constexpr std::uint8_t giveBack = 0x43;

QString text(const std::string& words) { return QString::fromStdString(words); }

// A bill in escrow that the kiosk ordered in; the device has shown nothing of it yet.
void orderIn(ScriptedDevice& device)
{
    device.show(State::Accepting);
    device.show(State::Escrow, twenty);
    device.obey(device.session.stack(device.now));
    device.run(50ms);
    device.story();
}

} // namespace

class TestId003States : public QObject {
    Q_OBJECT
private slots:
    // --- the kiosk starts, the device runs ---

    void everyStateOfARunningDeviceEndsInReadyWithoutAReset_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("detail");
        QTest::addColumn<QString>("told");
        QTest::newRow("11") << 0x11 << 0 << "running";
        QTest::newRow("12") << 0x12 << 0 << "accepting returned running";
        QTest::newRow("13") << 0x13 << 0x65 << "returned running";
        QTest::newRow("13, a note that nobody knows") << 0x13 << 0x62 << "returned running";
        QTest::newRow("14, then rest without a credit") << 0x14 << 0 << "running";
        QTest::newRow("15") << 0x15 << 0 << "credit:? settled running";
        QTest::newRow("16") << 0x16 << 0 << "running";
        QTest::newRow("17") << 0x17 << 0x71 << "rejected:113 running";
        QTest::newRow("18") << 0x18 << 0 << "returned running";
        QTest::newRow("19") << 0x19 << 0 << "returned running";
        QTest::newRow("1A") << 0x1A << 0 << "running";
        QTest::newRow("43") << 0x43 << 0 << "trouble:full cleared running";
        QTest::newRow("44") << 0x44 << 0 << "trouble:cassette cleared running";
        QTest::newRow("45") << 0x45 << 0 << "trouble:jam-acceptor cleared running";
        QTest::newRow("46") << 0x46 << 0 << "trouble:jam-stacker cleared running";
        QTest::newRow("47") << 0x47 << 0 << "trouble:paused cleared running";
        QTest::newRow("48") << 0x48 << 0 << "trouble:cheated cleared running";
        QTest::newRow("49") << 0x49 << 0xA2 << "trouble:failure cleared running";
    }
    void everyStateOfARunningDeviceEndsInReadyWithoutAReset()
    {
        QFETCH(int, state);
        QFETCH(int, detail);
        QFETCH(QString, told);
        ScriptedDevice device;
        device.inhibited = false;
        device.connect(static_cast<State>(state), static_cast<std::uint8_t>(detail));
        device.run(2s);
        device.rest(3s);
        QCOMPARE(text(device.story()), told);
        QCOMPARE(device.heard(reset), 0);
        QCOMPARE(device.heard(stack), 0);
        QVERIFY(device.inhibited);
    }

    void anInitialisingDeviceGetsItsSettingsAgain()
    {
        ScriptedDevice device;
        device.connect(State::Initialize);
        device.run(3s);
        QCOMPARE(text(device.story()), QString("ready"));
        QCOMPARE(device.heard(0xC0), 1);
        QCOMPARE(device.heard(reset), 0);
    }

    void aBillThatWasGoingInWhenWeCameIsNeverTakenForReturned()
    {
        ScriptedDevice device;
        device.connect(State::Stacking);
        device.run(500ms);
        device.show(State::JamStacker);
        device.show(State::PowerUp);
        device.run(3s);
        QCOMPARE(text(device.story()), QString("trouble:jam-stacker cleared ready"));
    }

    // --- power ---

    void aBillInTheAcceptorThatIsShownGoingBackIsReturned()
    {
        ScriptedDevice device;
        device.connect(State::PowerUpBillInAcceptor);
        device.afterReset = State::Returning;
        device.run(2s);
        QCOMPARE(device.heard(reset), 1);
        device.rest(2s);
        QCOMPARE(text(device.story()), QString("returned ready(acceptor)"));
    }

    void aBillInTheAcceptorThatIsShownRejectedIsReturned()
    {
        ScriptedDevice device;
        device.connect(State::PowerUpBillInAcceptor);
        device.afterReset = State::Rejecting;
        device.run(2s);
        device.rest(2s);
        QCOMPARE(text(device.story()), QString("returned ready(acceptor)"));
    }

    // Nobody knows then what was ordered before the start: ready says where the bill was, and no more.
    void aBillInTheAcceptorOfWhichNothingIsShownStaysUnknownToANewKiosk()
    {
        ScriptedDevice device;
        device.connect(State::PowerUpBillInAcceptor);
        device.run(3s);
        QCOMPARE(text(device.story()), QString("ready(acceptor)"));
    }

    void aBillThatWasNotOrderedInIsReturnedByAResetThatShowsNothing()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::Escrow, twenty);
        device.show(State::PowerUpBillInAcceptor);
        device.run(3s);
        QCOMPARE(text(device.story()), QString("escrow:20.00 returned ready(acceptor)"));
    }

    void aBillThatWasOrderedInStaysUnknownAfterAResetThatShowsNothing()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.show(State::PowerUpBillInAcceptor);
        device.run(3s);
        QCOMPARE(text(device.story()), QString("ready(acceptor)"));
    }

    void aBillThatWasOrderedInAndComesBackAfterTheResetIsReturned()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.afterReset = State::Returning;
        device.show(State::PowerUpBillInAcceptor);
        device.run(2s);
        device.rest();
        QCOMPARE(text(device.story()), QString("returned ready(acceptor)"));
    }

    void aBillInTheStackerIsCreditedByTheDeviceOrToldWithReady()
    {
        ScriptedDevice shows;
        shows.connect(State::PowerUpBillInStacker);
        shows.afterReset = State::VendValid;
        shows.run(3s);
        shows.rest(2s);
        QCOMPARE(text(shows.story()), QString("credit:? settled ready"));
        ScriptedDevice forgets;
        forgets.connect(State::PowerUpBillInStacker);
        forgets.run(5s);
        QCOMPARE(text(forgets.story()), QString("ready(stacker)"));
    }

    void aBillThatIsGoneAtTheNextPowerUpIsNotToldAsInTheStacker()
    {
        ScriptedDevice device;
        device.connect(State::PowerUpBillInStacker);
        device.run(150ms);
        device.show(State::JamAcceptor, 0, 2s);
        device.show(State::PowerUp, 0, 1s); // somebody took it out
        device.run(5s);
        QCOMPARE(text(device.story()), QString("trouble:jam-acceptor cleared ready"));
    }

    void aRebootInMidSessionIsToldByReadyAndEndsTheEnable()
    {
        for (const bool twice : {false, true}) {
            ScriptedDevice device;
            device.connectEnabled();
            device.show(State::PowerUp, 0, 100ms);
            if (twice)
                device.show(State::PowerUp, 0, 4s); // again, before it was done
            device.run(3s);
            QCOMPARE(text(device.story()), QString("ready"));
            QVERIFY(device.inhibited);
            device.obey(device.session.enable(device.now));
            device.run(1s);
            QCOMPARE(text(device.story()), QString("enabled"));
        }
    }

    // --- the end of a credit ---

    void aCreditIsSettledByWhateverComesAfterIt_data()
    {
        QTest::addColumn<int>("next");
        QTest::addColumn<QString>("told");
        QTest::newRow("stacked") << 0x16 << "settled";
        QTest::newRow("idle") << 0x11 << "settled";
        QTest::newRow("disabled") << 0x1A << "settled";
        QTest::newRow("the next bill") << 0x12 << "settled accepting";
        QTest::newRow("the next bill in escrow, of the same value") << 0x13 << "settled escrow:20.00";
    }
    void aCreditIsSettledByWhateverComesAfterIt()
    {
        QFETCH(int, next);
        QFETCH(QString, told);
        for (const bool showsStacking : {true, false}) {
            ScriptedDevice device;
            device.connectEnabled();
            orderIn(device);
            if (showsStacking)
                device.show(State::Stacking);
            device.story();
            device.afterAck = static_cast<State>(next);
            device.show(State::VendValid, twenty);
            QCOMPARE(text(device.story()), "credit:20.00 " + told);
            QCOMPARE(device.heard(0x50), 1);
        }
    }

    void aCreditWaitsForTheKioskHoweverLongItTakes()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.acknowledges = false;
        device.show(State::VendValid, 0, 20s);
        QCOMPARE(text(device.story()), QString("credit:20.00"));
        QCOMPARE(device.heard(0x50), 0);
        device.obey(device.session.acknowledge(device.now));
        device.run(1s);
        QCOMPARE(text(device.story()), QString("settled"));
    }

    void aStackerThatIsFullAfterTheBillKeepsTheCredit()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.show(State::Stacking);
        device.show(State::VendValid);
        device.show(State::StackerFull, 0, 10s);
        QCOMPARE(text(device.story()), QString("stacking credit:20.00 settled trouble:full"));
        device.rest();
        QCOMPARE(text(device.story()), QString("cleared running"));
        QVERIFY(device.inhibited);
    }

    void aBillThatTheFullStackerDoesNotTakeIsReturned()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.show(State::Stacking);
        device.show(State::StackerFull);
        device.show(State::Returning);
        device.rest();
        QCOMPARE(text(device.story()), QString("stacking trouble:full cleared returned running"));
    }

    // --- wishes and trouble ---

    void everyInhibitIsAnsweredAlsoWhenNothingWasEverEnabled()
    {
        ScriptedDevice device;
        device.connect(State::Disabled);
        device.obey(device.session.inhibit(device.now)); // before it is ready
        device.run(2s);
        QCOMPARE(text(device.story()), QString("running inhibited"));
        device.obey(device.session.inhibit(device.now));
        device.run(1s);
        QCOMPARE(text(device.story()), QString("inhibited"));
        for (const auto state : {State::Accepting, State::Stacking, State::VendValid, State::Returning}) {
            device.acknowledges = false;
            device.shown = id003::DeviceStatus{state, 0};
            device.run(500ms);
            device.story();
            device.obey(device.session.inhibit(device.now));
            device.run(500ms);
            QCOMPARE(text(device.story()), QString("inhibited"));
        }
    }

    void anInhibitDuringAPauseIsAnsweredOnceAndAtOnce()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::Pause);
        device.obey(device.session.inhibit(device.now));
        device.run(3s);
        QCOMPARE(text(device.story()), QString("trouble:paused inhibited"));
        device.rest();
        QCOMPARE(text(device.story()), QString("cleared"));
        QVERIFY(device.inhibited);
    }

    void anInhibitDuringTroubleIsAnsweredWhenTheDeviceIsReadyAgain()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::JamAcceptor);
        device.obey(device.session.inhibit(device.now));
        device.run(1s);
        device.rest();
        QCOMPARE(text(device.story()), QString("trouble:jam-acceptor cleared running inhibited"));
    }

    void aPauseEndsByItselfAndKeepsTheEnable()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::Pause, 0, 3s);
        device.rest();
        QCOMPARE(text(device.story()), QString("trouble:paused cleared enabled"));
    }

    void readyFollowsEveryTroubleThatIsOver_data()
    {
        QTest::addColumn<int>("state");
        QTest::newRow("full") << 0x43;
        QTest::newRow("cassette") << 0x44;
        QTest::newRow("jam in the acceptor") << 0x45;
        QTest::newRow("jam in the stacker") << 0x46;
        QTest::newRow("failure") << 0x49;
    }
    void readyFollowsEveryTroubleThatIsOver()
    {
        QFETCH(int, state);
        ScriptedDevice device;
        device.connectEnabled();
        device.show(static_cast<State>(state), 0xAB, 3s);
        QVERIFY(text(device.story()).startsWith("trouble:"));
        device.show(State::Pause); // one trouble after the other
        device.rest();
        QCOMPARE(text(device.story()), QString("trouble:paused cleared running"));
        QVERIFY(device.inhibited);
        device.obey(device.session.enable(device.now));
        device.run(1s);
        QCOMPARE(text(device.story()), QString("enabled"));
    }

    void afterCheatingTheDeviceIsMadeReadyAndGoesOnAsItWas()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::Cheated);
        device.rest();
        QCOMPARE(text(device.story()), QString("trouble:cheated cleared running enabled"));
    }

    // --- what the device did not understand ---

    void aPollThatWasNotUnderstoodIsAskedAgainAndIsNoTrouble()
    {
        for (const auto state : {State::CommError, State::InvalidCommand}) {
            ScriptedDevice device;
            device.connectEnabled();
            device.show(state, 0, 2s);
            device.rest();
            QCOMPARE(text(device.story()), QString());
            QVERIFY(!device.inhibited);
            device.show(state, 0, 7s); // for ever: that is no conversation
            QCOMPARE(text(device.story()), QString("trouble:comm-lost"));
        }
    }

    void aRefusedStackIsToldAndTheBillGoesBackOnOrder()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.refusesOrders = true;
        device.show(State::Escrow, twenty);
        device.obey(device.session.stack(device.now));
        device.run(500ms);
        QCOMPARE(text(device.story()), QString("escrow:20.00 refused"));
        QCOMPARE(device.heard(stack), 1);
        device.refusesOrders = false;
        device.obey(device.session.giveBack(device.now));
        device.run(500ms);
        QCOMPARE(device.heard(giveBack), 1);
        device.show(State::Returning);
        device.rest();
        QCOMPARE(text(device.story()), QString("returned"));
    }

    // --- the line ---

    void aBillInEscrowWhenTheLineIsLostIsNotOfferedAgainAndGoesBack()
    {
        ScriptedDevice device;
        device.connectEnabled();
        device.show(State::Escrow, twenty);
        device.obey(device.session.closed(device.now));
        device.obey(device.session.opened(device.now));
        device.run(500ms);
        QCOMPARE(device.heard(giveBack), 1);
        device.show(State::Returning);
        device.rest(2s);
        QCOMPARE(
            text(device.story()), QString("escrow:20.00 trouble:comm-lost cleared returned running enabled"));
    }

    void aBillThatWasGoingInWhenTheLineWasLostIsCreditedWithItsValue()
    {
        ScriptedDevice device;
        device.connectEnabled();
        orderIn(device);
        device.show(State::Stacking);
        device.obey(device.session.closed(device.now));
        device.shown = id003::DeviceStatus{State::VendValid, 0};
        device.obey(device.session.opened(device.now));
        device.run(1s);
        device.rest(2s);
        QCOMPARE(
            text(device.story()), QString("stacking trouble:comm-lost cleared credit:20.00 settled running"));
    }
};

ATHENA_TEST(TestId003States)
#include "tst_id003_states.moc"
