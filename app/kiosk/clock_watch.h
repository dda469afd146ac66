// SPDX-License-Identifier: Apache-2.0
// Says at once when somebody has set the clock further than Athena bears; never looks at it in between.
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include "app/kiosk/clock_trust.h"
#include "app/kiosk/published.h"

#include <memory>

namespace kiosk {

// A descriptor that can be read each time the wall clock has been set: a timer by that clock, which the
// kernel cancels then (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET). -1: there is none.
int openClockAlarm();

struct ClockSource { // for tests another
    int (*openAlarm)() = &openClockAlarm;
    Now (*now)() = &kioskTime;
};

class ClockWatch : public QObject {
    Q_OBJECT

public:
    explicit ClockWatch(ClockSource source);
    ~ClockWatch() override;

    [[nodiscard]] bool isOn() const { return m_alarm >= 0; }
    // Athena has answered well.
    void trust() { m_trust.trust(m_now()); }

Q_SIGNALS:
    void jumped(qint64 milliseconds);

private:
    void wasSet();

    Now (*m_now)();
    ClockTrust m_trust;
    int m_alarm;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kiosk
