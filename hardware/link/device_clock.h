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
    // What passes without a sign of life of the event loop beyond this is not counted.
    static constexpr Clock longestStep{40};

    // Needs an event loop, to go on by itself.
    explicit DeviceClock(std::function<Clock()> real = steadyNow);

    Clock now();

private:
    std::function<Clock()> m_real;
    Clock m_seen;
    Clock m_now;
    QTimer m_beat;
};

} // namespace kiosk::hardware
