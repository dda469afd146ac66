// SPDX-License-Identifier: Apache-2.0
// Where the focus of the pad is: two lines, a dark and a light one, so that it stands out on every colour.
import QtQuick
import Kiosk

Rectangle {
    id: root

    required property rect around

    objectName: "focusRing"
    visible: around.width > 0
    x: around.x - 2 * Theme.focusWidth
    y: around.y - 2 * Theme.focusWidth
    width: around.width + 4 * Theme.focusWidth
    height: around.height + 4 * Theme.focusWidth
    radius: Theme.radiusControl + 2 * Theme.focusWidth
    color: "transparent"
    border.color: Theme.inverse
    border.width: 2 * Theme.focusWidth

    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.color: Theme.night
        border.width: Theme.focusWidth
    }
}
