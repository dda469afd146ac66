// SPDX-License-Identifier: Apache-2.0
#include "hardware/link/device_clock.h"

#include <algorithm>
#include <utility>

namespace kiosk::hardware {

DeviceClock::DeviceClock(Clock longestStep, std::function<Clock()> real)
    : m_real(std::move(real))
    , m_longestStep(longestStep)
    , m_seen(m_real())
    , m_now(m_seen)
{
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.callOnTimeout([this] { now(); });
    m_beat.start(m_longestStep / 2);
}

Clock DeviceClock::now()
{
    const auto real = m_real();
    m_now += std::clamp(real - std::exchange(m_seen, real), Clock{0}, m_longestStep);
    return m_now;
}

} // namespace kiosk::hardware
