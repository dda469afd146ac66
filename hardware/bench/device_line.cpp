// SPDX-License-Identifier: Apache-2.0
#include "hardware/bench/device_line.h"

#include <algorithm>

namespace kiosk::bench {

using hardware::Clock;

namespace {

constexpr Clock longestSleep{60000};

} // namespace

DeviceLine::DeviceLine(const QString& link, Simulator simulator, hardware::DeviceClock& clock)
    : m_pty(link)
    , m_simulator(std::move(simulator))
    , m_clock(clock)
{
    m_pty.onReceived = [this](const QByteArray& bytes) { onReceived(bytes); };
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        pump();
        Q_EMIT active();
    });
}

Status DeviceLine::plug()
{
    auto plugged = m_pty.plug();
    if (plugged)
        pump();
    return plugged;
}

void DeviceLine::unplug() { m_pty.unplug(); }

void DeviceLine::onReceived(const QByteArray& bytes)
{
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.constData());
    m_simulator.received(ByteView(data, static_cast<std::size_t>(bytes.size())), m_clock.now());
    pump();
    Q_EMIT active();
}

void DeviceLine::pump()
{
    const auto now = m_clock.now();
    const auto said = m_simulator.tick(now);
    if (!said.empty())
        m_pty.write(
            QByteArray(reinterpret_cast<const char*>(said.data()), static_cast<qsizetype>(said.size())));
    const auto next = m_simulator.nextWake();
    if (next == Clock::max())
        m_timer.stop();
    else
        m_timer.start(std::clamp(next - now, Clock{0}, longestSleep));
}

} // namespace kiosk::bench

#include "moc_device_line.cpp"
