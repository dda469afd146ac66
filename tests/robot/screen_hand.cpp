// SPDX-License-Identifier: Apache-2.0
#include "tests/robot/screen_hand.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <optional>

namespace kiosk::robot {

namespace {

bool isShown(const QQuickItem* item)
{
    return item->isVisible() && item->opacity() > 0.1 && item->width() > 0 && item->height() > 0;
}

void walk(QQuickItem* item, const std::function<void(QQuickItem*)>& visit)
{
    if (!item->isVisible() || item->opacity() <= 0.1)
        return;
    visit(item);
    auto children = item->childItems();
    std::stable_sort(children.begin(), children.end(),
        [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    for (auto* child : children)
        walk(child, visit);
}

bool takesPress(const QQuickItem* item)
{
    return item->acceptedMouseButtons() != Qt::NoButton && item->isEnabled();
}

bool isWithin(const QQuickItem* item, const QQuickItem* ancestor)
{
    for (; item; item = item->parentItem()) {
        if (item == ancestor)
            return true;
    }
    return false;
}

// Painted last, so it gets the press.
QQuickItem* topmostAt(QQuickWindow& window, QPointF point)
{
    QQuickItem* top = nullptr;
    walk(window.contentItem(), [&](QQuickItem* item) {
        if (takesPress(item) && item->contains(item->mapFromScene(point)))
            top = item;
    });
    return top;
}

constexpr int aFrameOrTwo = 40; // ms

QPointF middleOf(const QQuickItem& item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

Error cannot(const QString& objectName, const char* why)
{
    return {Errc::Refused, objectName.toStdString() + " cannot be pressed: " + why};
}

} // namespace

QQuickItem* ScreenHand::find(const QString& objectName) const
{
    QQuickItem* found = nullptr;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        if (item->objectName() == objectName && isShown(item))
            found = item;
    });
    return found;
}

bool ScreenHand::sees(const QString& objectName) const { return find(objectName) != nullptr; }

Status ScreenHand::touch(const QString& objectName)
{
    // A finger, too, waits until a screen has come to rest.
    constexpr int patience = 2000;
    Status pressed = press(objectName);
    (void)QTest::qWaitFor([&] { return pressed.ok() || (pressed = press(objectName)).ok(); }, patience);
    return pressed;
}

Status ScreenHand::press(const QString& objectName)
{
    const auto point = pressable(objectName);
    if (!point)
        return point.error();
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, *point);
    return Done{};
}

Result<double> ScreenHand::answerTime(const QString& objectName, const QString& shown)
{
    constexpr int longest = 5000; // ms
    const auto point = pressable(objectName);
    if (!point)
        return point.error();
    QElapsedTimer time;
    std::optional<double> painted;
    QEventLoop untilPainted;
    const auto watch = QObject::connect(&m_window, &QQuickWindow::frameSwapped, &untilPainted, [&] {
        if (painted || !sees(shown))
            return;
        painted = static_cast<double>(time.nsecsElapsed()) / 1e6;
        untilPainted.quit();
    });
    time.start();
    QTest::mouseClick(&m_window, Qt::LeftButton, Qt::NoModifier, *point);
    QTimer::singleShot(longest, &untilPainted, &QEventLoop::quit);
    if (!painted)
        untilPainted.exec();
    QObject::disconnect(watch);
    if (!painted)
        return Error{Errc::Refused, shown.toStdString() + " did not follow " + objectName.toStdString()};
    return *painted;
}

Result<QPoint> ScreenHand::pressable(const QString& objectName)
{
    const auto* before = find(objectName);
    if (!before)
        return cannot(objectName, "it is not on the screen");
    const auto seen = middleOf(*before);
    QTest::qWait(aFrameOrTwo); // a screen that has just come is laid out with its first frames
    auto* item = find(objectName);
    if (!item || middleOf(*item) != seen)
        return cannot(objectName, "it moves");
    const auto middle = middleOf(*item);
    if (!QRectF(QPointF(0, 0), QSizeF(m_window.size())).contains(middle))
        return cannot(objectName, "it lies outside the window");
    const auto* top = topmostAt(m_window, middle);
    if (!top || (!isWithin(top, item) && !isWithin(item, top)))
        return cannot(objectName, "something else covers it");
    return middle.toPoint();
}

Status ScreenHand::keys(const QString& keys)
{
    constexpr int aPress = 520; // ms: the kiosk takes two within half a second for one
    for (const QChar key : keys) {
        if (key == QLatin1Char('#') || key == QLatin1Char('*') || key == QLatin1Char('5'))
            QTest::qWait(aPress);
        QTest::keyClick(&m_window, key.toLatin1());
    }
    return Done{};
}

Status ScreenHand::keyTo(const QString& objectName)
{
    constexpr int mostControls = 24;
    constexpr int patience = 2000; // ms: for what is yet to come
    (void)QTest::qWaitFor([&] { return sees(objectName); }, patience);
    const auto* pad = find("pad");
    for (int step = 0; pad && step < mostControls; ++step) {
        const auto* control = pad->property("control").value<QQuickItem*>();
        if (control && control->objectName() == objectName)
            return Done{};
        // The first key shows where the focus is; a number pad is left by #, as digits type into it.
        const bool moves = control && !control->property("takesDigits").toBool();
        QTest::keyClick(&m_window, moves ? '8' : '#');
    }
    return Error{Errc::Refused, "the pad does not get to " + objectName.toStdString()};
}

QStringList ScreenHand::texts() const
{
    QStringList list;
    walk(m_window.contentItem(), [&](QQuickItem* item) {
        const auto text = item->property("text");
        const bool isText = item->inherits("QQuickText");
        if (isText && text.isValid() && !text.toString().isEmpty())
            list.append(text.toString());
    });
    return list;
}

Status ScreenHand::grab(const QString& file)
{
    const auto image = m_window.grabWindow();
    if (image.isNull() || !image.save(file, "PNG"))
        return Error{Errc::Io, "the window could not be saved as " + file.toStdString()};
    return Done{};
}

} // namespace kiosk::robot
