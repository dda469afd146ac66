// SPDX-License-Identifier: Apache-2.0
// Watches the frames of its window while something moves, and says whether the next movement may be shown.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

#include "qml/motion_judge.h"

#include <mutex>

namespace kiosk {

class FramePace : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool moving READ isMoving WRITE setMoving NOTIFY movingChanged)
    Q_PROPERTY(bool smooth READ isSmooth NOTIFY smoothChanged)

public:
    explicit FramePace(QQuickItem* parent = nullptr);

    [[nodiscard]] bool isMoving() const { return m_moving; }
    void setMoving(bool moving);
    [[nodiscard]] bool isSmooth() const { return m_smooth; }
    // Asks anew: time has passed. To be called before a movement begins.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void movingChanged();
    void smoothChanged();

private:
    MotionJudge m_judge;
    QMetaObject::Connection m_watch;
    std::mutex m_mutex; // frames may be shown by another thread
    std::vector<std::int64_t> m_moments;
    bool m_moving = false;
    bool m_smooth = true;
};

} // namespace kiosk
