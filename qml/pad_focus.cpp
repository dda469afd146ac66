// SPDX-License-Identifier: Apache-2.0
#include <QQuickWindow>

#include "qml/pad_focus.h"
#include "qml/reading_order.h"

#include <utility>

namespace kiosk {

namespace {

bool isEmpty(const QQuickItem& field) { return field.property("empty").toBool(); }

} // namespace

PadFocus::PadFocus(QQuickItem* parent)
    : QQuickItem(parent)
{
}

void PadFocus::itemChange(ItemChange change, const ItemChangeData& data)
{
    if (change == ItemSceneChange) {
        QObject::disconnect(m_frames);
        if (data.window) {
            data.window->installEventFilter(this);
            m_frames = connect(data.window, &QQuickWindow::afterAnimating, this, &PadFocus::follow);
        }
    }
    QQuickItem::itemChange(change, data);
}

bool PadFocus::eventFilter(QObject* watched, QEvent* event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!parentItem() || watched != window() || (!pressed && event->type() != QEvent::KeyRelease))
        return QQuickItem::eventFilter(watched, event);
    const auto& stroke = static_cast<const QKeyEvent&>(*event);
    const auto key = padKeyOf(stroke);
    if (!key)
        return QQuickItem::eventFilter(watched, event);
    if (pressed && !stroke.isAutoRepeat())
        take(*key);
    return true; // no item sees it: what a key does is decided here
}

void PadFocus::take(const PadKey& key)
{
    Q_EMIT used();
    const bool wasActive = std::exchange(m_active, true);
    follow();
    if (!wasActive)
        Q_EMIT changed();
    if (key.wish == PadKey::Wish::Digit && m_control && takesDigits(*m_control))
        return takeDigit(key.digit);
    if (key.wish != PadKey::Wish::Digit) {
        if (wasActive)
            obey(key.wish);
        return;
    }
    if (const auto wish = wishOf(key.digit); !wish)
        Q_EMIT asked(QString(QLatin1Char(key.digit)));
    else if (wasActive)
        obey(*wish);
}

void PadFocus::takeDigit(char digit)
{
    QMetaObject::invokeMethod(m_control, "digit", Q_ARG(QString, QString(QLatin1Char(digit))));
    Q_EMIT typed();
}

void PadFocus::obey(PadKey::Wish wish)
{
    switch (wish) {
    case PadKey::Wish::Next:
        return move(1);
    case PadKey::Wish::Previous:
        return move(-1);
    case PadKey::Wish::Press:
        return press();
    case PadKey::Wish::Back:
        return goBack();
    case PadKey::Wish::Digit:
        return;
    }
}

void PadFocus::move(int by)
{
    const auto controls = m_reach ? controlsIn(*m_reach) : QList<QQuickItem*>();
    if (controls.isEmpty())
        return;
    const auto count = controls.size();
    choose(controls.at((controls.indexOf(m_control.data()) + by + count) % count));
    Q_EMIT moved();
}

void PadFocus::press()
{
    if (!m_control)
        return;
    if (takesDigits(*m_control)) { // the number is typed: on to the button that the screen is for
        auto others = controlsIn(*m_reach);
        others.removeOne(m_control.data());
        if (QQuickItem* next = firstOf(others))
            choose(next);
        return Q_EMIT moved();
    }
    if (!pressedTooSoon())
        QMetaObject::invokeMethod(m_control, "clicked");
}

void PadFocus::goBack()
{
    if (m_control && takesDigits(*m_control) && !isEmpty(*m_control)) {
        QMetaObject::invokeMethod(m_control, "erase");
        return Q_EMIT erased();
    }
    QQuickItem* way = m_reach ? wayBackIn(controlsIn(*m_reach)) : nullptr;
    if (way && !pressedTooSoon())
        QMetaObject::invokeMethod(way, "clicked");
}

bool PadFocus::pressedTooSoon()
{
    const auto within = [this](const QElapsedTimer& timer) {
        return timer.isValid() && timer.elapsed() < m_pressGuard;
    };
    if (within(m_sincePress) || within(m_sinceEntered))
        return true;
    m_sincePress.start();
    return false;
}

void PadFocus::setPlace(const QString& place)
{
    if (m_place == place)
        return;
    m_place = place;
    m_control.clear();
    m_reach.clear();
    m_left.clear();
    Q_EMIT placeChanged();
}

void PadFocus::rest()
{
    if (!std::exchange(m_active, false))
        return;
    m_control.clear();
    m_reach.clear();
    m_left.clear();
    Q_EMIT changed();
}

// Screens and sheets come and go by themselves; the focus follows before the frame is painted.
void PadFocus::follow()
{
    if (!m_active || !parentItem())
        return;
    QQuickItem* reach = reachOf(surface());
    if (reach != m_reach)
        enter(reach);
    const auto controls = controlsIn(*reach);
    if (!m_control || !controls.contains(m_control.data())) {
        m_sinceEntered.start();
        choose(firstOf(controls));
    }
    const QRectF ring = m_control ? m_control->mapRectToItem(this, m_control->boundingRect()) : QRectF();
    if (std::exchange(m_ring, ring) != ring)
        Q_EMIT changed();
}

void PadFocus::enter(QQuickItem* reach)
{
    if (m_reach && !m_left.contains(reach)) // it will be left again; what is left itself begins anew
        m_left.insert(m_reach, m_control);
    m_reach = reach;
    m_control = m_left.take(reach);
    m_sinceEntered.start();
}

void PadFocus::choose(QQuickItem* control)
{
    if (m_control == control)
        return;
    m_control = control;
    if (control) {
        control->forceActiveFocus(Qt::TabFocusReason);
        m_ring = control->mapRectToItem(this, control->boundingRect());
    }
    Q_EMIT changed();
}

} // namespace kiosk

#include "moc_pad_focus.cpp"
