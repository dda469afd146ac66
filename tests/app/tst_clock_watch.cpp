// SPDX-License-Identifier: Apache-2.0
// Setting the clock, as far as that can be tried without setting it.
#include "tests/app/set_clock.h"
#include "tests/test_program.h"

#include <QSignalSpy>
#include <QTest>

#include <poll.h>

using namespace kiosk;

class ClockWatchTest : public QObject {
    Q_OBJECT

    // What was said of it, after everything has been heard.
    static QList<qint64> jumpsAfter(ClockWatch& watch, const std::function<void()>& act)
    {
        QSignalSpy jumps(&watch, &ClockWatch::jumped);
        act();
        QCoreApplication::processEvents();
        QList<qint64> said;
        for (const auto& jump : jumps)
            said << jump.first().toLongLong();
        return said;
    }
    static bool isAbout(const QList<qint64>& said, qint64 milliseconds)
    {
        return said.size() == 1 && std::abs(said.front() - milliseconds) < 1'000;
    }

private Q_SLOTS:
    void whatAthenaBearsIsNoJump()
    {
        SetClock clock;
        ClockWatch watch(SetClock::source());
        QVERIFY(jumpsAfter(watch, [] { SetClock::setBy(290'000); }).isEmpty());
        QVERIFY(jumpsAfter(watch, [] { SetClock::setBy(-580'000); }).isEmpty());
    }

    void moreThanSheBearsIsSaidEitherWay()
    {
        SetClock clock;
        ClockWatch watch(SetClock::source());
        QVERIFY(isAbout(jumpsAfter(watch, [] { SetClock::setBy(310'000); }), 310'000));
        QVERIFY(isAbout(jumpsAfter(watch, [] { SetClock::setBy(-700'000); }), -390'000));
        QVERIFY(jumpsAfter(watch, [] { SetClock::setBy(390'000); }).isEmpty()); // back where it was
    }

    void smallStepsAddUpUntilAthenaHasTakenThem()
    {
        SetClock clock;
        ClockWatch watch(SetClock::source());
        QVERIFY(jumpsAfter(watch, [] { SetClock::setBy(200'000); }).isEmpty());
        watch.trust();
        QVERIFY(jumpsAfter(watch, [] { SetClock::setBy(200'000); }).isEmpty());
        QVERIFY(isAbout(jumpsAfter(watch, [] { SetClock::setBy(200'000); }), 400'000));
    }

    void theSystemsOwnAlarmWaits()
    {
        ClockWatch watch({});
        QVERIFY(watch.isOn());
        const int alarm = openClockAlarm();
        QVERIFY(alarm >= 0);
        pollfd waits{alarm, POLLIN, 0};
        QCOMPARE(::poll(&waits, 1, 0), 0);
        ::close(alarm);
    }

    void withoutAnAlarmItIsOff()
    {
        const ClockWatch watch({[] { return -1; }, &kioskTime});
        QVERIFY(!watch.isOn());
    }
};

ATHENA_TEST(ClockWatchTest)
#include "tst_clock_watch.moc"
