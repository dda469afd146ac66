// SPDX-License-Identifier: Apache-2.0
#include "id003_bench.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

#include <algorithm>

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;
using id003::State;
using namespace std::chrono_literals;

namespace {

using Fault = ValidatorSimulator::WireFault;

int sent(const Id003Bench& bench, std::uint8_t command)
{
    return static_cast<int>(
        std::count_if(bench.wire.begin(), bench.wire.end(), [&](const WireRecord& record) {
            return record.direction == WireRecord::Direction::FromHost && record.bytes.at(2) == command;
        }));
}

} // namespace

class TestId003Session : public QObject {
    Q_OBJECT
private slots:
    // --- malformed and absent ---

    void aSilentDeviceIsLostAfterFiveSecondsAndAskedEverMoreRarely()
    {
        Id003Bench bench;
        bench.openLine();
        bench.run(4900ms);
        QCOMPARE(bench.story(), std::string());
        bench.run(200ms);
        QCOMPARE(bench.story(), std::string("trouble:comm-lost"));
        bench.device.powerUp(bench.now); // hears the polls from here on
        bench.device.setSilent(true);
        bench.run(60s);
        const auto polls = sent(bench, 0x11);
        QVERIFY2(polls >= 5 && polls <= 12, qPrintable(QString::number(polls)));
        bench.device.setSilent(false);
        bench.run(20s);
        QCOMPARE(bench.story(), std::string("cleared ready"));
    }

    void pureNoiseIsNoAnswer()
    {
        Id003Bench bench;
        bench.openLine();
        for (int i = 0; i < 600; ++i) {
            bench.obey(bench.session->received(Bytes{0xFC, 0x05, 0x15, 0x03, 0x11, 0xFC}, bench.now));
            bench.run(10ms);
        }
        QCOMPARE(bench.story(), std::string("trouble:comm-lost"));
    }

    void unaskedFramesChangeNothing()
    {
        Id003Bench bench;
        bench.start();
        for (int i = 0; i < 20; ++i) {
            bench.run(37ms);
            if (!bench.wire.empty() && bench.wire.back().direction == WireRecord::Direction::FromDevice)
                bench.obey(bench.session->received(id003::encode({0x15, {}}), bench.now));
        }
        QCOMPARE(bench.count("credit"), 0);
    }

    void aTableWithoutOurCurrencyIsUnusable()
    {
        auto options = Id003Bench::usDollars();
        options.table = usualNotes(Currency::parse("EUR").value());
        Id003Bench bench(std::move(options));
        bench.device.powerUp(bench.now);
        bench.openLine();
        bench.obey(bench.session->enable(bench.now));
        bench.run(10s);
        QCOMPARE(bench.story(), std::string("trouble:unusable"));
        QVERIFY(!bench.device.state().enabled);
    }

    void aPrivateCountryCodeCountsOnceItIsNamed()
    {
        const auto cop = Currency::parse("COP").value();
        const std::vector<std::pair<id003::CountryCodes, std::string>> cases{
            {id003::publishedCountries(), "trouble:unusable"}, {countriesOf(cop), "ready"}};
        for (const auto& [known, expected] : cases) {
            Id003SimulatorOptions options;
            options.table = usualNotes(cop);
            options.countries = countriesOf(cop);
            Id003Bench bench(std::move(options));
            bench.session = std::make_unique<Id003Session>(cop, known);
            bench.device.powerUp(bench.now);
            bench.openLine();
            bench.run(10s);
            QCOMPARE(bench.story(), expected);
            if (expected == "ready")
                QCOMPARE(bench.readies.front().denominations.back(), Money::ofMinor(10'000'000, cop));
        }
    }

    // --- the life of a bill ---

    void aBillIsCreditedOnce()
    {
        Id003Bench bench;
        bench.start();
        QCOMPARE(bench.readies.front().denominations.size(), std::size_t{6});
        QCOMPARE(bench.readies.front().denominations.front(), dollars(1));
        QCOMPARE(bench.readies.front().firmware, std::string("(USA)-SIM-ID003-1.0"));
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        bench.run(20s);
        QCOMPARE(bench.story(), std::string("accepting escrow:20.00 stacking credit:20.00 settled"));
        QCOMPARE(bench.stacked(), 1);
    }

    void tenBillsAreTenCreditsAlsoByteByByte()
    {
        Id003Bench bench;
        bench.byteByByte = true;
        bench.start();
        for (int i = 0; i < 10; ++i) {
            QVERIFY(bench.device.insert(dollars(5), bench.now).ok());
            QVERIFY(bench.runUntilFact("settled"));
            bench.runUntilStatus(State::Idling);
        }
        QCOMPARE(bench.count("credit:5.00"), 10);
        QCOMPARE(bench.stacked(), 10);
    }

    void aLostAcknowledgeIsRepeatedWithoutASecondCredit()
    {
        Id003Bench bench;
        bench.start();
        bench.acknowledges = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("credit"));
        bench.run(3s);
        QCOMPARE(sent(bench, 0x50), 0); // not durable yet: the device goes on showing it
        bench.device.addWireFault(Fault::DropRequest, 1);
        bench.obey(bench.session->acknowledge(bench.now));
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("accepting escrow:20.00 stacking credit:20.00 settled"));
        QVERIFY(sent(bench, 0x50) >= 1);
        QCOMPARE(bench.stacked(), 1);
    }

    void aBillThatWeGiveBackIsReturned()
    {
        Id003Bench bench;
        bench.start();
        bench.decides = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("escrow"));
        bench.obey(bench.session->giveBack(bench.now));
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("accepting escrow:20.00 returned"));
        bench.obey(bench.session->stack(bench.now)); // nothing is there
        bench.run(1s);
        QCOMPARE(sent(bench, 0x41), 0);
    }

    void aBillThatNobodyDecidesAboutGoesBackByOurOrder()
    {
        Id003Bench bench;
        bench.start();
        bench.decides = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("escrow"));
        bench.run(8800ms);
        QCOMPARE(sent(bench, 0x43), 0);
        bench.run(500ms);
        QCOMPARE(sent(bench, 0x43), 1);
        bench.run(3s);
        QCOMPARE(bench.story(), std::string("accepting escrow:20.00 returned"));
    }

    void aBillThatArrivesAfterInhibitGoesBackUnseen()
    {
        Id003Bench bench;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilStatus(State::Escrow));
        bench.obey(bench.session->inhibit(bench.now));
        bench.run(5s);
        QCOMPARE(bench.count("escrow"), 0);
        QCOMPARE(bench.story(), std::string("accepting inhibited returned"));
    }

    void aBillThatIsStillMovingInIsRejectedByInhibit()
    {
        Id003Bench bench;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("accepting"));
        bench.obey(bench.session->inhibit(bench.now));
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("accepting inhibited rejected:121"));
    }

    void unknownNotesGoBackUnseen()
    {
        auto options = Id003Bench::usDollars();
        options.table.emplace(0x69, Money::ofMinor(2000, Currency::parse("EUR").value()));
        Id003Bench bench(std::move(options));
        // The device was started by somebody who let it take everything.
        bench.device.powerUp(bench.now);
        bench.device.received(id003::encode({0x40, {}}), bench.now);
        bench.device.received(id003::encode({0xC3, {1}}), bench.now);
        bench.run(5s);
        bench.openLine();
        QVERIFY(bench.runUntilFact("running"));
        bench.obey(bench.session->enable(bench.now));
        QVERIFY(bench.runUntilFact("enabled"));
        bench.story();
        for (const auto code : {std::uint8_t{0x69}, std::uint8_t{0x62}, std::uint8_t{0x70}}) {
            bench.runUntilStatus(State::Idling);
            QVERIFY(bench.device.insertCode(code, bench.now).ok());
            QVERIFY(bench.runUntilStatus(State::Returning));
        }
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("accepting returned accepting returned accepting returned"));
    }

    void aRejectedNoteIsToldWithItsReason()
    {
        Id003Bench bench;
        bench.start();
        QVERIFY(bench.device.insertBad(0x76, bench.now).ok());
        bench.run(6s);
        QCOMPARE(bench.story(), std::string("accepting rejected:118"));
    }

    void aBillPulledOutIsNoCredit()
    {
        Id003Bench bench;
        bench.start();
        bench.decides = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("escrow"));
        bench.device.cheat(bench.now);
        bench.run(5s);
        QCOMPARE(bench.count("returned"), 1);
        QCOMPARE(bench.count("credit"), 0);
        QVERIFY(bench.device.state().enabled); // CHEATED alone ends no enable
    }

    // --- a bad line ---

    void noSingleLineFaultLosesOrDoublesABill_data()
    {
        QTest::addColumn<int>("fault");
        for (const auto fault : {Fault::DropReply, Fault::DropRequest, Fault::CorruptByte,
                 Fault::DuplicateReply, Fault::SlowReply})
            QTest::addRow("fault %d", static_cast<int>(fault)) << static_cast<int>(fault);
    }
    void noSingleLineFaultLosesOrDoublesABill()
    {
        QFETCH(int, fault);
        for (int nth = 1; nth <= 45; ++nth) {
            Id003Bench bench;
            bench.start();
            bench.device.addWireFault(static_cast<Fault>(fault), nth);
            QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
            bench.run(25s);
            QCOMPARE(bench.count("credit:20.00"), 1);
            QCOMPARE(bench.count("settled"), 1);
            QCOMPARE(bench.count("returned"), 0);
            QCOMPARE(bench.count("refused"), 0); // a lost answer is no refusal
            QCOMPARE(bench.stacked(), 1);
        }
    }

    void aLineThatIsLostAtAnyMomentCreditsWhatWasStacked()
    {
        for (int at = 0; at < 8000; at += 130) {
            Id003Bench bench;
            bench.start();
            QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
            bench.run(Clock{at});
            bench.closeLine();
            bench.run(15s);
            bench.openLine();
            bench.run(30s);
            QCOMPARE(bench.count("credit"), bench.stacked());
            QCOMPARE(bench.count("credit:20.00"), bench.stacked());
            QCOMPARE(bench.count("trouble:comm-lost"), 1);
            QVERIFY(bench.count("running") == 1);
            if (bench.stacked() == 0)
                QVERIFY(bench.count("returned") + bench.count("escrow")
                    >= (bench.count("accepting") > 0 ? 1 : 0));
        }
    }

    void aStandingEnableOutlivesALineThatComesBack()
    {
        Id003Bench bench;
        bench.start();
        bench.closeLine();
        bench.run(3s);
        bench.openLine();
        bench.run(3s);
        QCOMPARE(bench.story(), std::string("trouble:comm-lost cleared running enabled"));
        QVERIFY(bench.device.state().enabled);
    }

    // --- power ---

    void aPowerCutAtAnyMomentNeitherLosesNorDoubles()
    {
        for (int at = 0; at < 8000; at += 110) {
            Id003Bench bench;
            bench.start();
            QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
            bench.run(Clock{at});
            bench.device.cutPower(bench.now);
            bench.run(7s);
            const auto kept = bench.device.save();
            Id003Simulator reborn(Id003Bench::usDollars());
            QVERIFY(reborn.restore(kept).ok());
            QCOMPARE(reborn.save(), kept);
            bench.device.powerUp(bench.now);
            bench.run(20s);
            QCOMPARE(bench.count("credit:20.00"), bench.stacked());
            QCOMPARE(bench.count("settled"), bench.stacked());
            QCOMPARE(static_cast<int>(bench.readies.size()), 2);
            QVERIFY(!bench.readies.back().running);
            QVERIFY(bench.readies.back().powerUp != PowerUpBill::InStacker);
            QVERIFY(!bench.device.state().enabled);
            if (bench.stacked() == 0)
                QCOMPARE(bench.count("returned"), 1);
        }
    }

    void aKioskThatRestartsAtAnyMomentHearsOfEveryStackedBill()
    {
        for (int at = 0; at < 8000; at += 110) {
            Id003Bench bench;
            bench.start();
            QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
            bench.run(Clock{at});
            const bool settled = bench.count("settled") > 0;
            const bool acknowledged = bench.count("credit") > 0;
            bench.restartKiosk();
            bench.run(20s);
            // Acknowledged and not settled: the ACK may be under way, then there is nothing more to tell.
            if (settled || !acknowledged)
                QCOMPARE(bench.count("credit"), bench.stacked());
            QCOMPARE(sent(bench, 0x40), 1); // only the one of the first start
            QVERIFY(bench.readies.back().running);
        }
    }

    void aCreditPendingAtConnectIsToldWithoutValueAndNeverReset()
    {
        Id003Bench bench;
        bench.start();
        bench.acknowledges = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("credit"));
        bench.restartKiosk();
        bench.story();
        bench.run(10s);
        QCOMPARE(bench.story(), std::string("credit:?"));
        QCOMPARE(sent(bench, 0x40), 1);
        bench.obey(bench.session->acknowledge(bench.now));
        bench.run(3s);
        QCOMPARE(bench.story(), std::string("settled running"));
        QCOMPARE(sent(bench, 0x40), 1);
    }

    void aCreditThatIsNotDurableHoldsTheResetBack()
    {
        Id003Bench bench;
        bench.start();
        bench.acknowledges = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("credit"));
        bench.device.cutPower(bench.now);
        bench.run(1s);
        bench.device.powerUp(bench.now);
        bench.run(10s);
        QCOMPARE(sent(bench, 0x40), 1);
        bench.obey(bench.session->acknowledge(bench.now));
        bench.run(10s);
        QCOMPARE(sent(bench, 0x40), 2);
        QCOMPARE(bench.count("credit"), 1);
        QCOMPARE(bench.count("settled"), 1);
        QVERIFY(bench.readies.back().powerUp == PowerUpBill::None);
    }

    void aBillInTheStackerAtPowerUpIsShownToANewKiosk()
    {
        Id003Bench bench;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntil([&] {
            const auto text = bench.device.save();
            return text.find("note 3 101 0 1") != std::string::npos;
        }));
        bench.device.cutPower(bench.now);
        bench.story();
        bench.device.powerUp(bench.now);
        bench.restartKiosk();
        bench.run(15s);
        QCOMPARE(bench.story(), std::string("credit:? settled ready"));
        QCOMPARE(bench.stacked(), 1);
    }

    void firmwareThatForgetsTheStackerSaysSoByItsPowerUpState()
    {
        auto options = Id003Bench::usDollars();
        options.powerRecovery = false;
        Id003Bench bench(std::move(options));
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilStatus(State::Stacking));
        bench.run(1100ms);
        bench.device.cutPower(bench.now);
        bench.story();
        bench.device.powerUp(bench.now);
        bench.restartKiosk();
        bench.run(15s);
        QCOMPARE(bench.story(), std::string("ready(stacker)"));
        QCOMPARE(bench.stacked(), 1);
    }

    void aBillInTheAcceptorAtPowerUpGoesBack()
    {
        Id003Bench bench;
        bench.decides = false;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilStatus(State::Escrow));
        bench.device.cutPower(bench.now);
        bench.story();
        bench.device.powerUp(bench.now);
        bench.restartKiosk();
        bench.run(15s);
        QCOMPARE(bench.story(), std::string("returned ready(acceptor)"));
    }

    void aBillInEscrowWhenWeConnectGoesBack()
    {
        Id003Bench bench;
        bench.decides = false;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilStatus(State::Escrow));
        bench.restartKiosk();
        bench.story();
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("returned running"));
    }

    // --- faults ---

    void aJamWithABillPastEscrowEndsInOneCredit()
    {
        Id003Bench bench;
        bench.start();
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("stacking"));
        bench.device.jam(ValidatorSimulator::Jam::Stacker, bench.now);
        bench.run(30s);
        QCOMPARE(bench.count("trouble:jam-stacker"), 1);
        QCOMPARE(bench.count("credit"), 0);
        QCOMPARE(sent(bench, 0x40), 1); // a reset would lose the credit
        bench.device.clearJam(bench.now);
        bench.run(15s);
        QCOMPARE(bench.count("credit:20.00"), 1);
        QCOMPARE(bench.stacked(), 1);
        QCOMPARE(bench.readies.size(), std::size_t{2});
    }

    void everyFaultIsToldAndClearedAndEndsTheEnable()
    {
        Id003Bench bench;
        bench.start();
        bench.device.removeCassette(bench.now);
        bench.run(2s);
        QCOMPARE(bench.story(), std::string("trouble:cassette"));
        bench.device.insertCassette(bench.now);
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("cleared ready"));
        bench.obey(bench.session->enable(bench.now));
        bench.run(1s);
        bench.device.fillStacker(bench.now);
        bench.run(1s);
        bench.device.emptyStacker(bench.now);
        bench.run(1s);
        QCOMPARE(bench.story(), std::string("enabled trouble:full cleared running"));
        bench.device.fail(0xAB, bench.now);
        bench.run(1s);
        bench.device.fail(0, bench.now);
        bench.run(1s);
        QCOMPARE(bench.story(), std::string("trouble:failure cleared running"));
        bench.device.jam(ValidatorSimulator::Jam::Acceptor, bench.now);
        bench.run(1s);
        bench.device.clearJam(bench.now);
        bench.run(5s);
        QCOMPARE(bench.story(), std::string("trouble:jam-acceptor cleared ready"));
        QVERIFY(!bench.device.state().enabled);
    }

    void aStackOrderThatIsRefusedIsTold()
    {
        Id003Bench bench;
        bench.start();
        bench.decides = false;
        QVERIFY(bench.device.insert(dollars(20), bench.now).ok());
        QVERIFY(bench.runUntilFact("escrow"));
        // The device gives it back by itself just before our order arrives.
        bench.device.addWireFault(Fault::DropReply, 1);
        bench.device.received(id003::encode({0x43, {}}), bench.now);
        bench.obey(bench.session->stack(bench.now));
        bench.run(5s);
        QCOMPARE(bench.count("refused"), 1);
        QCOMPARE(bench.count("returned"), 1);
        QCOMPARE(bench.count("credit"), 0);
    }

    void everyWishIsConfirmedAlsoWhenItChangesNothing()
    {
        Id003Bench bench;
        bench.start();
        bench.obey(bench.session->inhibit(bench.now));
        bench.run(500ms);
        bench.obey(bench.session->inhibit(bench.now));
        bench.run(500ms);
        bench.obey(bench.session->enable(bench.now));
        bench.run(500ms);
        QCOMPARE(bench.story(), std::string("inhibited inhibited enabled"));
    }
};

ATHENA_TEST(TestId003Session)
#include "tst_id003_session.moc"
