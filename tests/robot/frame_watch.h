// SPDX-License-Identifier: Apache-2.0
// Writes down when what a customer sees has changed: one line a changed frame, once it has been handed to the
// screen: monotonic nanoseconds, the screen, the step of the address, the money that it shows; "-" for none.
#pragma once

#include <QFile>
#include <QObject>
#include <QQuickWindow>

#include "tests/robot/screen_hand.h"

namespace kiosk::robot {

class FrameWatch : public QObject {
    Q_OBJECT
public:
    // `file` is begun anew. Software rendering only: a frame is made and shown on this thread.
    FrameWatch(QQuickWindow& window, QObject& view, const QString& file);

private:
    // What the frame that is being made will show.
    void look();
    void painted();

    ScreenHand m_hand;
    QObject& m_view;
    QFile m_file;
    QByteArray m_inFrame;
    QByteArray m_onScreen;
};

} // namespace kiosk::robot
