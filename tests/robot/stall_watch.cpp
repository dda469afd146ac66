// SPDX-License-Identifier: Apache-2.0
#include "tests/robot/stall_watch.h"

#include <algorithm>
#include <utility>

namespace kiosk::robot {

namespace {
constexpr int everySoOften = 5; // ms
}

StallWatch::StallWatch()
{
    m_sinceLook.start();
    m_timer.start(everySoOften, Qt::PreciseTimer, this);
}

double StallWatch::takeLongest()
{
    look();
    return std::exchange(m_longest, 0);
}

void StallWatch::timerEvent(QTimerEvent* event)
{
    if (event->timerId() == m_timer.timerId())
        look();
}

void StallWatch::look()
{
    m_longest = std::max(m_longest, static_cast<double>(m_sinceLook.nsecsElapsed()) / 1e6);
    m_sinceLook.start();
}

} // namespace kiosk::robot

#include "moc_stall_watch.cpp"
