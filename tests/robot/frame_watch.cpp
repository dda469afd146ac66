// SPDX-License-Identifier: Apache-2.0
#include "tests/robot/frame_watch.h"

#include <QMetaEnum>

#include <ctime>

namespace kiosk::robot {

namespace {

QByteArray orDash(const QString& text) { return text.isEmpty() ? QByteArray("-") : text.toUtf8(); }

} // namespace

FrameWatch::FrameWatch(QQuickWindow& window, QObject& view, const QString& file)
    : m_hand(window)
    , m_view(view)
    , m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        qWarning("athena-robot: frames are not written: %s", qPrintable(m_file.errorString()));
    connect(&window, &QQuickWindow::afterSynchronizing, this, &FrameWatch::look, Qt::DirectConnection);
    connect(&window, &QQuickWindow::frameSwapped, this, &FrameWatch::painted, Qt::DirectConnection);
}

void FrameWatch::look()
{
    const auto* meta = m_view.metaObject();
    const auto property = meta->property(meta->indexOfProperty("screen"));
    const QByteArray screen = property.enumerator().valueToKey(property.read(&m_view).toInt());
    const auto* paid = m_hand.find("paidAmount");
    m_inFrame = (m_hand.sees(screen + "Screen") ? screen : QByteArray("?")) + ' '
        + orDash(m_view.property("addressStep").toString()) + ' '
        + orDash(paid ? paid->property("text").toString() : QString());
}

void FrameWatch::painted()
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    if (m_inFrame == m_onScreen)
        return;
    m_onScreen = m_inFrame;
    m_file.write(
        QByteArray::number(qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec) + ' ' + m_onScreen + '\n');
}

} // namespace kiosk::robot

#include "moc_frame_watch.cpp"
