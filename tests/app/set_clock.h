// SPDX-License-Identifier: Apache-2.0
// A wall clock that a test may set, and its alarm: the system's own is nobody's to set.
#pragma once

#include "app/kiosk/clock_watch.h"

#include <sys/eventfd.h>
#include <unistd.h>

#include <atomic>

class SetClock {
public:
    SetClock() { s_by = 0; }
    static kiosk::ClockSource source() { return {&openAlarm, &now}; }
    static void setBy(kiosk::Milliseconds by)
    {
        s_by += by;
        const std::uint64_t once = 1;
        if (::write(s_alarm, &once, sizeof once) != sizeof once)
            qFatal("the alarm cannot be raised");
    }

private:
    static int openAlarm() { return s_alarm = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
    static kiosk::Now now()
    {
        const kiosk::Now real = kiosk::kioskTime();
        return {real.monotonic, real.wall + s_by};
    }

    static inline std::atomic<kiosk::Milliseconds> s_by = 0;
    static inline std::atomic<int> s_alarm = -1; // the watch closes it
};
