// SPDX-License-Identifier: Apache-2.0
#include "qml/press_item.h"

#include <QMouseEvent>
#include <QTouchEvent>

#include <algorithm>
#include <utility>

namespace kiosk {

namespace {

void discard(QQuickItem* item)
{
    if (item == nullptr)
        return;
    item->setParentItem(nullptr);
    item->deleteLater();
}

} // namespace

PressItem::PressItem(QQuickItem* parent)
    : QQuickItem(parent)
{
    setAcceptedMouseButtons(Qt::LeftButton);
    setAcceptTouchEvents(true);
    setActiveFocusOnTab(true);
}

void PressItem::setText(const QString& text)
{
    if (std::exchange(m_text, text) != text)
        Q_EMIT textChanged();
}

void PressItem::setFont(const QFont& font)
{
    if (std::exchange(m_font, font) != font)
        Q_EMIT fontChanged();
}

void PressItem::setLeftPadding(qreal padding)
{
    if (std::exchange(m_leftPadding, padding) == padding)
        return;
    place();
    Q_EMIT leftPaddingChanged();
}

void PressItem::setRightPadding(qreal padding)
{
    if (std::exchange(m_rightPadding, padding) == padding)
        return;
    place();
    Q_EMIT rightPaddingChanged();
}

void PressItem::setBackground(QQuickItem* background)
{
    if (background == m_background)
        return;
    discard(std::exchange(m_background, background));
    if (background != nullptr) {
        background->setParentItem(this);
        background->setZ(-1);
    }
    place();
    Q_EMIT backgroundChanged();
}

void PressItem::setContent(QQuickItem* content)
{
    if (content == m_content)
        return;
    discard(std::exchange(m_content, content));
    if (content != nullptr)
        content->setParentItem(this);
    place();
    Q_EMIT contentChanged();
}

void PressItem::place()
{
    if (m_background != nullptr)
        m_background->setSize(size());
    if (m_content == nullptr)
        return;
    m_content->setPosition({m_leftPadding, 0});
    m_content->setSize({std::max(0.0, width() - m_leftPadding - m_rightPadding), height()});
}

void PressItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size())
        place();
}

// --- pressing ---

void PressItem::press()
{
    setDown(true);
    forceActiveFocus(Qt::MouseFocusReason);
}

void PressItem::release(QPointF where)
{
    const bool pressed = m_down && contains(where);
    letGo();
    if (pressed)
        Q_EMIT clicked();
}

void PressItem::setDown(bool down)
{
    if (std::exchange(m_down, down) != down)
        Q_EMIT downChanged();
}

void PressItem::letGo()
{
    m_finger = -1;
    setDown(false);
}

void PressItem::mousePressEvent(QMouseEvent* event)
{
    press();
    event->accept();
}

void PressItem::mouseMoveEvent(QMouseEvent* event)
{
    setDown(contains(event->position()));
    event->accept();
}

void PressItem::mouseReleaseEvent(QMouseEvent* event)
{
    release(event->position());
    event->accept();
}

void PressItem::mouseUngrabEvent() { letGo(); }

void PressItem::touchEvent(QTouchEvent* event)
{
    if (event->type() == QEvent::TouchCancel)
        return letGo();
    for (const QEventPoint& point : event->points()) {
        if (m_finger < 0 && point.state() == QEventPoint::Pressed) {
            m_finger = point.id();
            press();
        } else if (point.id() == m_finger && point.state() == QEventPoint::Updated) {
            setDown(contains(point.position()));
        } else if (point.id() == m_finger && point.state() == QEventPoint::Released) {
            return release(point.position()); // what follows a click may end this item
        }
    }
}

void PressItem::touchUngrabEvent() { letGo(); }

void PressItem::itemChange(ItemChange change, const ItemChangeData& data)
{
    QQuickItem::itemChange(change, data);
    if ((change == ItemEnabledHasChanged || change == ItemVisibleHasChanged) && !data.boolValue)
        letGo();
}

} // namespace kiosk

#include "moc_press_item.cpp"
