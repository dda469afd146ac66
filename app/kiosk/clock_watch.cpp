// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/clock_watch.h"

#include <array>
#include <limits>

#include <sys/timerfd.h>
#include <unistd.h>

namespace kiosk {

int openClockAlarm()
{
    const int alarm = ::timerfd_create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK);
    if (alarm < 0)
        return -1;
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    if (::timerfd_settime(alarm, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0)
        return alarm;
    ::close(alarm);
    return -1;
}

ClockWatch::ClockWatch(ClockSource source)
    : m_now(source.now)
    , m_trust(m_now())
    , m_alarm(source.openAlarm())
{
    if (!isOn())
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_alarm, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ClockWatch::wasSet);
}

ClockWatch::~ClockWatch()
{
    m_notifier.reset();
    if (isOn())
        ::close(m_alarm);
}

void ClockWatch::wasSet()
{
    // ECANCELED, once for each time; the timer waits on by itself.
    std::array<char, sizeof(std::uint64_t)> ignored{};
    [[maybe_unused]] const auto taken = ::read(m_alarm, ignored.data(), ignored.size());
    if (const auto by = m_trust.jump(m_now()))
        Q_EMIT jumped(*by);
}

} // namespace kiosk

#include "moc_clock_watch.cpp"
