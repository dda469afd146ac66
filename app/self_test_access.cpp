// SPDX-License-Identifier: Apache-2.0
#include "app/self_test_access.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QSet>

#include "qml/pad_focus.h"
#include "qml/press_item.h"
#include "qml/reading_order.h"
#include "qml/utterance.h"

namespace kiosk {

namespace {

QString nameOf(QQuickItem& item)
{
    const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&item);
    return access ? access->text(QAccessible::Name) : QString();
}

QString called(QQuickItem& item) { return item.objectName().isEmpty() ? nameOf(item) : item.objectName(); }

void collectButtons(QQuickItem& item, QList<QQuickItem*>& found)
{
    if (!isSeen(item))
        return;
    if (qobject_cast<PressItem*>(&item) != nullptr)
        found << &item;
    for (QQuickItem* child : inPaintOrder(item))
        collectButtons(*child, found);
}

QStringList nameFaults(const QList<QQuickItem*>& buttons)
{
    QStringList faults;
    QSet<QString> names;
    for (QQuickItem* button : buttons) {
        const QAccessibleInterface* access = QAccessible::queryAccessibleInterface(button);
        const QString name = nameOf(*button);
        if (!access || access->role() != QAccessible::Button)
            faults << called(*button) + " has no role";
        if (name.isEmpty())
            faults << called(*button) + " has no name";
        else if (names.contains(name))
            faults << "two controls are called \"" + name + "\"";
        names << name;
    }
    return faults;
}

void press(QQuickWindow& window, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &down);
    QCoreApplication::sendEvent(&window, &up);
}

// Columns are read one after the other, the nearer to the language's beginning first; the header comes last.
bool comesTooLate(const QRectF& before, const QRectF& after, bool mirrored)
{
    const bool sameRow = after.top() < before.bottom() && before.top() < after.bottom();
    const bool laterColumn = mirrored ? after.right() <= before.left() : after.left() >= before.right();
    const bool earlierColumn = mirrored ? after.left() >= before.right() : after.right() <= before.left();
    return sameRow ? earlierColumn : after.bottom() <= before.top() && !laterColumn;
}

bool isInHeader(const QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        if (item->objectName() == QLatin1String("header"))
            return true;
    }
    return false;
}

struct PadWalk {
    QQuickWindow& window;
    QQuickItem& surface;
    PadFocus& pad;
    QStringList faults = {};

    QRectF placeOf(const QQuickItem& item) const { return item.mapRectToItem(&surface, item.boundingRect()); }

    void checkRing(QQuickItem& control)
    {
        const QRectF ring = pad.ring();
        if (!ring.contains(placeOf(control)) || !surface.boundingRect().contains(ring))
            faults << "the focus does not show on " + called(control);
    }

    void checkStep(QQuickItem& from, QQuickItem& to)
    {
        const bool mirrored = window.property("mirrored").toBool();
        if (!isInHeader(&to) && comesTooLate(placeOf(from), placeOf(to), mirrored))
            faults << "the focus goes from " + called(from) + " back to " + called(to);
    }

    // Once round, from control to control.
    void go(const QList<QQuickItem*>& expected)
    {
        press(window, Qt::Key_Tab); // shows where the focus is
        QQuickItem* const first = pad.control();
        QSet<QQuickItem*> seen;
        for (QQuickItem* at = first; at && !seen.contains(at) && seen.size() <= expected.size();) {
            seen << at;
            checkRing(*at);
            press(window, Qt::Key_Tab);
            if (pad.control() && expected.indexOf(pad.control()) > expected.indexOf(at))
                checkStep(*at, *pad.control());
            at = pad.control();
        }
        if (pad.control() != first || !first)
            faults << "the focus does not come back to where it began";
        for (QQuickItem* control : expected) {
            if (!seen.contains(control))
                faults << "the pad does not reach " + called(*control);
        }
        pad.rest();
    }
};

// Letters and digits alone: how they are parted is each voice's business.
QString bare(QString text)
{
    static const QRegularExpression rest(QStringLiteral("[^\\p{L}\\p{N}]"));
    return text.remove(rest);
}

// What stands on the screen in words or figures; a letter alone is a picture, and "+2" counts what is not
// shown.
void collectFacts(QQuickItem& item, QStringList& facts)
{
    static const QRegularExpression more(QStringLiteral("^\\+\\d+$"));
    const bool elsewhere = item.property("secret").toBool() || item.property("unsaid").toBool()
        || takesDigits(item) || item.objectName() == QLatin1String("header");
    if (!isSeen(item) || elsewhere)
        return;
    const bool figure = item.property("figure").isValid();
    const bool groups = item.property("groups").isValid();
    const QString text = item.property(groups ? "address" : "text").toString();
    if ((item.inherits("QQuickText") || figure || groups) && bare(text).size() > 1
        && !more.match(text).hasMatch())
        facts << text;
    if (figure || groups)
        return; // each character is an item of its own
    for (QQuickItem* child : inPaintOrder(item))
        collectFacts(*child, facts);
}

bool isKeyOfNumberPad(const QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        if (takesDigits(*item))
            return true;
    }
    return false;
}

} // namespace

QStringList padFaults(QQuickWindow& window, QQuickItem& surface)
{
    auto* pad = surface.findChild<PadFocus*>();
    if (!pad)
        return {"there is no pad"};
    QQuickItem* reach = reachOf(surface);
    QList<QQuickItem*> buttons;
    collectButtons(*reach, buttons);
    QStringList faults = nameFaults(buttons);
    QList<QQuickItem*> expected = controlsIn(*reach);
    for (QQuickItem* button : buttons) {
        if (!expected.contains(button) && !isKeyOfNumberPad(button))
            faults << called(*button) + " cannot be reached by keys";
    }
    PadWalk walk{window, surface, *pad};
    walk.go(expected);
    return faults + walk.faults;
}

QStringList speechFaults(QQuickItem& surface, const QStringList& secrets)
{
    QQuickItem* reach = reachOf(surface);
    const QString said = bare(utteranceOf(*reach).join(QLatin1Char(' ')));
    QStringList facts;
    collectFacts(*reach, facts);
    constexpr qsizetype leastSecret = 4; // less of it gives nothing away
    QStringList faults;
    for (const QString& fact : facts) {
        if (!said.contains(bare(fact)))
            faults << "\"" + fact + "\" is not said aloud";
    }
    for (const QString& secret : secrets) {
        if (bare(secret).size() >= leastSecret && said.contains(bare(secret)))
            faults << "a secret is said aloud";
    }
    return faults;
}

} // namespace kiosk
