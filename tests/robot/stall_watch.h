// SPDX-License-Identifier: Apache-2.0
// How long the thread of the screens did nothing else at a stretch: a touch in the meantime would have
// waited.
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace kiosk::robot {

class StallWatch : public QObject {
    Q_OBJECT
public:
    StallWatch();

    // Milliseconds; the longest since it was last asked.
    double takeLongest();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    void look();

    QBasicTimer m_timer;
    QElapsedTimer m_sinceLook;
    double m_longest = 0;
};

} // namespace kiosk::robot
