// SPDX-License-Identifier: Apache-2.0
// A hand and an eye at the kiosk's own window: presses what a customer could press, reads what one could
// read.
#pragma once

#include <QObject>
#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

#include "core/money/result.h"

namespace kiosk::robot {

class ScreenHand {
public:
    explicit ScreenHand(QQuickWindow& window)
        : m_window(window)
    {
    }

    // Presses the middle of the visible item of that objectName. Refused when for two seconds there is none,
    // it is not the topmost thing there, or it lies outside the window: a customer could not press it either.
    Status touch(const QString& objectName);
    // The same; then how many milliseconds it took from the press until a frame was painted that shows the
    // other item. Refused when it does not within five seconds. Software rendering only.
    Result<double> answerTime(const QString& objectName, const QString& shown);
    // Keys of the pad, 0 to 9, * and #, no faster than a hand presses them.
    Status keys(const QString& keys);
    // Moves on until the item has the focus; Refused when it never has.
    Status keyTo(const QString& objectName);
    // Every text that is to be seen now, top to bottom.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] bool sees(const QString& objectName) const;
    Status grab(const QString& file);
    // The visible item of that objectName; null when there is none.
    [[nodiscard]] QQuickItem* find(const QString& objectName) const;

private:
    Status press(const QString& objectName);
    // Where a finger would press it; or why it cannot.
    Result<QPoint> pressable(const QString& objectName);

    QQuickWindow& m_window;
};

} // namespace kiosk::robot
