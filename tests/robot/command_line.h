// SPDX-License-Identifier: Apache-2.0
// The robot's commands: one line of words on standard input, one JSON object a line on standard output.
//   touch NAME           presses the item of that objectName
//   answer-time NAME ITEM   presses it; "ms" until a frame shows the item
//   stall                "ms": the longest that the screens' thread was busy since this was last asked
//   type DIGITS          presses key_0 … key_9
//   key KEYS             the keys of a 12-key pad, one after the other: 0 to 9, *, #
//   key-to NAME          the pad's focus goes on until that item has the focus
//   wait SCREEN [MS]     until the view shows that screen (KioskView::Screen), else fails
//   wait-for NAME VALUE [MS]   until a property of the view has that text
//   wait-seen NAME [MS]  until an item of that objectName is on the screen
//   get NAME             a property of the view
//   texts                every text on the screen
//   grab FILE            saves the window as PNG
//   quit
// MS is 15000 where it is left out. A line of another form is refused, and says why.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QString>

#include "tests/robot/screen_hand.h"
#include "tests/robot/stall_watch.h"

#include <functional>

namespace kiosk::robot {

class CommandLine : public QObject {
    Q_OBJECT
public:
    CommandLine(QQuickWindow& window, QObject& view, QObject* parent = nullptr);

    // Answers every line of standard input until it ends or says quit, in order.
    void serve();

private:
    void take(const QByteArray& line);
    void next();
    void run(const QStringList& words);
    void waitUntil(const std::function<bool()>& condition, int milliseconds, const QString& what);
    void answer(const Status& status, const QJsonObject& more = {});

    ScreenHand m_hand;
    StallWatch m_stalls;
    QObject& m_view;
    QStringList m_queue;
    QByteArray m_rest;
    bool m_busy = false;
};

} // namespace kiosk::robot
