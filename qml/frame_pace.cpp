// SPDX-License-Identifier: Apache-2.0
#include <QQuickWindow>

#include "qml/frame_pace.h"

#include <chrono>
#include <utility>

namespace kiosk {

namespace {

std::int64_t steadyNow()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

} // namespace

FramePace::FramePace(QQuickItem* parent)
    : QQuickItem(parent)
{
}

void FramePace::setMoving(bool moving)
{
    if (moving == m_moving)
        return;
    m_moving = moving;
    if (moving && window() != nullptr) {
        m_watch = connect(
            window(), &QQuickWindow::frameSwapped, this,
            [this] {
                const std::lock_guard lock(m_mutex);
                m_moments.push_back(steadyNow());
            },
            Qt::DirectConnection);
    } else {
        disconnect(m_watch);
        std::unique_lock lock(m_mutex);
        const auto moments = std::exchange(m_moments, {});
        lock.unlock();
        m_judge.moved(moments);
        look();
    }
    Q_EMIT movingChanged();
}

void FramePace::look()
{
    const bool smooth = m_judge.mayMove(steadyNow());
    if (smooth == m_smooth)
        return;
    m_smooth = smooth;
    Q_EMIT smoothChanged();
}

} // namespace kiosk

#include "moc_frame_pace.cpp"
