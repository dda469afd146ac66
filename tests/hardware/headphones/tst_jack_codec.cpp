// SPDX-License-Identifier: Apache-2.0
#include "hardware/headphones/jack_codec.h"
#include "tests/test_program.h"

#include <cstring>
#include <linux/input.h>
#include <random>

using namespace kiosk::hardware;

namespace {

using Raw = std::vector<std::uint8_t>;

Raw rawEvent(unsigned type, unsigned code, int value)
{
    input_event event{};
    event.type = static_cast<std::uint16_t>(type);
    event.code = static_cast<std::uint16_t>(code);
    event.value = value;
    Raw bytes(sizeof event);
    std::memcpy(bytes.data(), &event, sizeof event);
    return bytes;
}

Raw operator+(Raw a, const Raw& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

class TestJackCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inAndOutAreHeard()
    {
        JackDecoder decoder;
        QCOMPARE(decoder.feed(jackEvent(true)), std::optional(true));
        QCOMPARE(decoder.feed(jackEvent(false)), std::optional(false));
        QCOMPARE(
            decoder.feed(jackEvent(true) + jackEvent(false)), std::optional(false)); // the last one counts
    }

    void eventsSurviveAnySplit()
    {
        const Raw bytes = jackEvent(true);
        for (std::size_t cut = 0; cut <= bytes.size(); ++cut) {
            JackDecoder decoder;
            const auto first = decoder.feed(std::span(bytes).first(cut));
            const auto second = decoder.feed(std::span(bytes).subspan(cut));
            QVERIFY(first == std::optional(true) || second == std::optional(true));
        }
    }

    void otherSwitchesKeysAndValuesSayNothing()
    {
        JackDecoder decoder;
        QVERIFY(!decoder.feed(rawEvent(EV_SW, SW_MICROPHONE_INSERT, 1)));
        QVERIFY(!decoder.feed(rawEvent(EV_KEY, SW_HEADPHONE_INSERT, 1)));
        QVERIFY(!decoder.feed(rawEvent(EV_SW, SW_HEADPHONE_INSERT, 2)));
        QVERIFY(!decoder.feed(rawEvent(EV_SW, SW_HEADPHONE_INSERT, -1)));
        QVERIFY(!decoder.feed(rawEvent(0xFFFF, 0xFFFF, 1)));
        QVERIFY(!decoder.feed({}));
    }

    void afterLostEventsTheSwitchHasToBeAsked()
    {
        JackDecoder decoder;
        const Raw lost = rawEvent(EV_SYN, SYN_DROPPED, 0) + rawEvent(EV_SW, SW_HEADPHONE_INSERT, 1);
        QVERIFY(!decoder.feed(lost)); // what is left of a torn report
        QVERIFY(decoder.takeDropped());
        QVERIFY(!decoder.takeDropped());
        QVERIFY(!decoder.feed(rawEvent(EV_SYN, SYN_REPORT, 0)));
        QCOMPARE(decoder.feed(jackEvent(true)), std::optional(true));
    }

    void noiseNeitherEndsNorGrowsIt()
    {
        std::mt19937 random(42);
        JackDecoder decoder;
        for (int round = 0; round < 2000; ++round) {
            Raw noise(random() % 100);
            for (auto& byte : noise)
                byte = static_cast<std::uint8_t>(random());
            (void)decoder.feed(noise);
        }
    }
};

ATHENA_TEST(TestJackCodec)

#include "tst_jack_codec.moc"
