// SPDX-License-Identifier: Apache-2.0
// A sign of work: one of three dots after the other. No shader, no more than three changes a second.
import QtQuick
import Kiosk

Row {
    id: root

    property bool running: visible
    property real dot: Theme.dot
    property int lit: 0

    spacing: dot * 0.8
    Accessible.role: Accessible.Animation
    //: The three moving dots, as a screen reader names them.
    Accessible.name: qsTr("Working")

    Timer {
        interval: Theme.pulse
        repeat: true
        running: root.running && root.visible && !Theme.reducedMotion
        onTriggered: root.lit = (root.lit + 1) % 3
    }
    Rectangle {
        width: root.dot
        height: width
        radius: width / 2
        color: root.lit === 0 ? Theme.primary : Theme.edge
    }
    Rectangle {
        width: root.dot
        height: width
        radius: width / 2
        color: root.lit === 1 ? Theme.primary : Theme.edge
    }
    Rectangle {
        width: root.dot
        height: width
        radius: width / 2
        color: root.lit === 2 ? Theme.primary : Theme.edge
    }
}
