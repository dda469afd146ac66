// SPDX-License-Identifier: Apache-2.0
#include "hardware/link/device_clock.h"
#include "tests/test_program.h"

using namespace kiosk::hardware;
using namespace std::chrono_literals;

constexpr Clock longestStep = 40ms;

class DeviceClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGoesAsTheRealOneDoes()
    {
        Clock real = 5s;
        DeviceClock clock(longestStep, [&real] { return real; });
        const auto start = clock.now();
        for (int step = 0; step < 10; ++step) {
            real += 30ms;
            QCOMPARE((clock.now() - start).count(), 30 * (step + 1));
        }
    }

    void itStandsStillWhileItsProcessIsHeldUp()
    {
        Clock real = 5s;
        DeviceClock clock(longestStep, [&real] { return real; });
        const auto start = clock.now();
        real += 1h;
        QCOMPARE((clock.now() - start).count(), longestStep.count());
        real += 10ms;
        QCOMPARE((clock.now() - start).count(), (longestStep + 10ms).count());
    }

    void itNeverGoesBack()
    {
        Clock real = 5s;
        DeviceClock clock(longestStep, [&real] { return real; });
        const auto start = clock.now();
        real -= 1s;
        QCOMPARE(clock.now().count(), start.count());
        real += 10ms;
        QCOMPARE((clock.now() - start).count(), 10);
    }

    // Nobody asks a device that waits for its own time to come.
    void itGoesOnWithNobodyAsking()
    {
        int looks = 0;
        const DeviceClock clock(longestStep, [&looks] { return Clock(20) * ++looks; });
        QTRY_VERIFY(looks > 3);
    }
};

ATHENA_TEST(DeviceClockTest)
#include "tst_device_clock.moc"
