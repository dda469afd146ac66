// SPDX-License-Identifier: Apache-2.0
// Monotonic time of simulated devices. It stands still while their process is held up: a device that cannot
// answer does not move either, or a bill would come and go without the host's having had a chance to see it.
#pragma once

#include <QTimer>

#include "hardware/link/steady_now.h"

#include <functional>

namespace kiosk::hardware {

class DeviceClock {
public:
    // What passes beyond `longestStep` without a sign of life of the event loop is not counted: longer than a
    // busy computer lets a program wait for its turn, shorter than a bill is on its way in at
    // the usual speed (1 to 3 s). At eight times that speed and above a bill may still pass within one step.
    explicit DeviceClock(Clock longestStep = Clock{250}, std::function<Clock()> real = steadyNow);

    Clock now();

private:
    std::function<Clock()> m_real;
    Clock m_longestStep;
    Clock m_seen;
    Clock m_now;
    QTimer m_beat;
};

} // namespace kiosk::hardware
