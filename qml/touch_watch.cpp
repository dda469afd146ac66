// SPDX-License-Identifier: Apache-2.0
#include <QEvent>
#include <QMouseEvent>

#include "qml/touch_watch.h"

namespace kiosk {

TouchWatch::TouchWatch(QQuickItem* parent)
    : QQuickItem(parent)
{
    setFiltersChildMouseEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
}

bool TouchWatch::childMouseEventFilter(QQuickItem*, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin)
        Q_EMIT touched();
    return false;
}

void TouchWatch::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT touched();
    event->ignore();
}

} // namespace kiosk

#include "moc_touch_watch.cpp"
