// SPDX-License-Identifier: Apache-2.0
// Notices every touch on itself or on what lies in it, and leaves the touch alone. (A PointHandler of a
// parent hears nothing of a touch that a button takes.)
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

namespace kiosk {

class TouchWatch : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit TouchWatch(QQuickItem* parent = nullptr);

Q_SIGNALS:
    void touched();

protected:
    bool childMouseEventFilter(QQuickItem* item, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace kiosk
