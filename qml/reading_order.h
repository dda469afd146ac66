// SPDX-License-Identifier: Apache-2.0
// What of a screen can be reached by keys, in the order in which it is read. Pure questions to the tree of
// items; the pad, the speech and the self-test ask them, so that all three mean the same.
#pragma once

#include <QtQuick/QQuickItem>

namespace kiosk {

// Visible, and so are all that it lies in.
bool isSeen(const QQuickItem& item);
// Painted last comes last.
QList<QQuickItem*> inPaintOrder(const QQuickItem& item);
// A control of its own: a button, or a number pad (whose keys the keys of the pad stand for).
bool isControl(const QQuickItem& item);
// A number pad, which takes digits while it has the focus.
bool takesDigits(const QQuickItem& item);
// The sheet that lies on top, as nothing below it can be reached; the surface itself without one.
QQuickItem* reachOf(QQuickItem& surface);
QList<QQuickItem*> controlsIn(QQuickItem& reach);
// Where the focus begins: the number pad, else what the screen is for, else the first. Null without controls.
QQuickItem* firstOf(const QList<QQuickItem*>& controls);
// What leaves the screen or sheet without doing anything. Null where there is no way back.
QQuickItem* wayBackIn(const QList<QQuickItem*>& controls);

} // namespace kiosk
