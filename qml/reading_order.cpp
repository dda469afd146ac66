// SPDX-License-Identifier: Apache-2.0
#include <QVariant>

#include "qml/press_item.h"
#include "qml/reading_order.h"

#include <algorithm>

namespace kiosk {

namespace {

bool says(const QQuickItem& item, const char* property) { return item.property(property).toBool(); }

void collectControls(QQuickItem& item, QList<QQuickItem*>& found)
{
    if (!isSeen(item))
        return;
    if (isControl(item)) {
        found << &item;
        return;
    }
    for (QQuickItem* child : inPaintOrder(item))
        collectControls(*child, found);
}

QQuickItem* lastSheetIn(QQuickItem& item)
{
    if (!isSeen(item))
        return nullptr;
    QQuickItem* found = says(item, "modal") ? &item : nullptr;
    for (QQuickItem* child : inPaintOrder(item)) {
        if (QQuickItem* sheet = lastSheetIn(*child))
            found = sheet;
    }
    return found;
}

QQuickItem* firstThat(const QList<QQuickItem*>& controls, const char* property)
{
    const auto found = std::find_if(controls.begin(), controls.end(),
        [property](const QQuickItem* control) { return says(*control, property); });
    return found == controls.end() ? nullptr : *found;
}

} // namespace

bool isSeen(const QQuickItem& item) { return item.isVisible() && item.opacity() > 0; }

QList<QQuickItem*> inPaintOrder(const QQuickItem& item)
{
    QList<QQuickItem*> children = item.childItems();
    std::stable_sort(children.begin(), children.end(),
        [](const QQuickItem* a, const QQuickItem* b) { return a->z() < b->z(); });
    return children;
}

bool takesDigits(const QQuickItem& item) { return says(item, "takesDigits"); }

bool isControl(const QQuickItem& item)
{
    return takesDigits(item) || (qobject_cast<const PressItem*>(&item) != nullptr && item.isEnabled());
}

QQuickItem* reachOf(QQuickItem& surface)
{
    QQuickItem* sheet = lastSheetIn(surface);
    return sheet ? sheet : &surface;
}

QList<QQuickItem*> controlsIn(QQuickItem& reach)
{
    QList<QQuickItem*> found;
    collectControls(reach, found);
    return found;
}

QQuickItem* firstOf(const QList<QQuickItem*>& controls)
{
    if (QQuickItem* pad = firstThat(controls, "takesDigits"))
        return pad;
    if (QQuickItem* purpose = firstThat(controls, "preferred"))
        return purpose;
    return controls.isEmpty() ? nullptr : controls.constFirst();
}

QQuickItem* wayBackIn(const QList<QQuickItem*>& controls) { return firstThat(controls, "goesBack"); }

} // namespace kiosk
