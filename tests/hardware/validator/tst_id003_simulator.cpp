// SPDX-License-Identifier: Apache-2.0
#include "hardware/validator/id003_simulator.h"
#include "tests/hardware/dollars.h"
#include "tests/test_program.h"

using namespace kiosk;
using namespace kiosk::hardware;
using namespace kiosk::test;
using namespace std::chrono_literals;

namespace {

struct Wire {
    Id003Simulator device{{usualNotes(usd())}};
    Clock now{0};

    // What the device answers within 30 ms.
    std::vector<id003::Frame> ask(const id003::Frame& frame)
    {
        device.received(id003::encode(frame), now);
        now += 30ms;
        id003::Decoder decoder;
        decoder.feed(device.tick(now), now);
        std::vector<id003::Frame> frames;
        while (auto answer = decoder.next())
            frames.push_back(std::move(*answer));
        return frames;
    }
    id003::Frame one(const id003::Frame& frame)
    {
        auto answers = ask(frame);
        return answers.size() == 1 ? answers.front() : id003::Frame{0xFF, {}};
    }
    void pass(Clock time)
    {
        now += time;
        (void)device.tick(now);
    }
    void enable()
    {
        device.powerUp(now);
        (void)ask({0x40, {}});
        (void)ask({0xC3, {0}});
        pass(2s);
    }
};

} // namespace

class TestId003Simulator : public QObject {
    Q_OBJECT
private slots:
    void everyCurrencyHasASeriesThatFitsItsTable()
    {
        for (const char* code : {"USD", "EUR", "CAD", "MXN", "COP", "ARS", "BRL", "CLP", "GTQ"}) {
            const auto currency = Currency::parse(code).value();
            const auto notes = usualNotes(currency);
            const auto table = id003::encodeCurrencyTable(notes, countriesOf(currency));
            QVERIFY2(table.ok() && notes.size() >= 5, code);
            QVERIFY(id003::decodeCurrencyTable(*table, countriesOf(currency)).value() == notes);
        }
        const auto chile = Currency::parse("CLP").value(); // without cents
        QCOMPARE(usualNotes(chile).rbegin()->second, Money::ofMinor(20'000, chile));
    }

    void aDamagedStateIsRefusedWithItsLine()
    {
        Wire wire;
        for (const char* text : {"", "id003-validator 2\n", "id003-validator 1\nnote 9 0 0 0\n",
                 "id003-validator 1\nnote 1 0 0\n", "id003-validator 1\nbox 97 -1\n",
                 "id003-validator 1\nfull 1 1\n", "id003-validator 1\nwhat 1\n"})
            QVERIFY2(!wire.device.restore(text).ok(), text);
        QVERIFY(!wire.device.restore(std::string(20000, 'x')).ok());
        QVERIFY(wire.device.restore("id003-validator 1\nbox 97 3\n").ok());
        QCOMPARE(wire.device.state().cashBox.front().count, 3);
    }

    void nothingSpeaksWithoutPower()
    {
        Wire wire;
        QVERIFY(wire.ask({0x11, {}}).empty());
        QVERIFY(!wire.device.insert(Money::ofMinor(2000, usd()), wire.now).ok());
    }

    void ordersAtTheWrongTimeAreInvalid()
    {
        Wire wire;
        wire.enable();
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x11});
        QCOMPARE(wire.one({0x41, {}}).command, std::uint8_t{0x4B});
        QCOMPARE(wire.one({0x43, {}}).command, std::uint8_t{0x4B});
        QCOMPARE(wire.one({0xC3, {0, 0}}).command, std::uint8_t{0x4B});
        QCOMPARE(wire.one({0x33, {}}).command, std::uint8_t{0x4B});
    }

    void settingsAreEchoedReadBackAndLostOnReset()
    {
        Wire wire;
        wire.enable();
        QCOMPARE(wire.one({0xC0, {0x02, 0x01}}), (id003::Frame{0xC0, {0x02, 0x01}}));
        QCOMPARE(wire.one({0x80, {}}), (id003::Frame{0x80, {0x02, 0x01}}));
        (void)wire.ask({0x40, {}});
        QCOMPARE(wire.one({0x80, {}}), (id003::Frame{0x80, {0, 0}}));
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x1B});
    }

    void escrowIsHeldForTenSecondsAndHoldBeginsThemAnew()
    {
        Wire wire;
        wire.enable();
        QVERIFY(wire.device.insert(Money::ofMinor(2000, usd()), wire.now).ok());
        while (wire.one({0x11, {}}).command != 0x13)
            wire.pass(50ms);
        wire.pass(9s);
        QCOMPARE(wire.one({0x44, {}}).command, std::uint8_t{0x50});
        wire.pass(9s);
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x19});
        wire.pass(1200ms);
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x18});
        wire.pass(2s);
        QCOMPARE(wire.device.state().returned, 1);
    }

    void aResetInVendValidLosesTheCreditAndKeepsTheNote()
    {
        Wire wire;
        wire.enable();
        QVERIFY(wire.device.insert(Money::ofMinor(2000, usd()), wire.now).ok());
        while (wire.one({0x11, {}}).command != 0x13)
            wire.pass(50ms);
        QCOMPARE(wire.one({0x41, {}}).command, std::uint8_t{0x50});
        wire.pass(5s);
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x15});
        (void)wire.ask({0x40, {}});
        (void)wire.ask({0xC5, {2, 0}});
        (void)wire.ask({0xC3, {1}});
        wire.pass(3s);
        QCOMPARE(wire.one({0x11, {}}).command, std::uint8_t{0x1A});
        QCOMPARE(wire.device.state().everStacked, (std::vector<NoteCount>{{Money::ofMinor(2000, usd()), 1}}));
    }

    void aPowerCutBreaksTheMessageInTheMiddle()
    {
        Wire wire;
        wire.enable();
        wire.device.received(id003::encode({0x11, {}}), wire.now);
        wire.device.cutPower(wire.now);
        QCOMPARE(wire.device.tick(wire.now + 30ms).size(), std::size_t{2});
        QVERIFY(wire.ask({0x11, {}}).empty());
    }

    void timesStayInTheirClasses()
    {
        Wire wire;
        wire.enable();
        for (int i = 0; i < 50; ++i) {
            wire.device.received(id003::encode({0x11, {}}), wire.now);
            QVERIFY(wire.device.tick(wire.now + 4ms).empty());
            QVERIFY(!wire.device.tick(wire.now + 20ms).empty());
            wire.now += 100ms;
        }
    }
};

ATHENA_TEST(TestId003Simulator)
#include "tst_id003_simulator.moc"
