// SPDX-License-Identifier: Apache-2.0
// The round sign of a notice: a tick, an exclamation mark or an i.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property string kind
    required property color accent

    readonly property real side: Math.round(Theme.textBody * 1.25)

    implicitWidth: side
    implicitHeight: side
    // Beside words that fill the row it stays as wide as its sign.
    Layout.minimumWidth: side
    Layout.minimumHeight: side
    radius: width / 2
    color: accent

    Icon {
        anchors.centerIn: parent
        visible: root.kind === "good"
        name: "tick"
        size: parent.width * 0.72
        color: Theme.accentInk
    }
    Text {
        anchors.centerIn: parent
        visible: root.kind !== "good"
        text: root.kind === "info" ? "i" : "!"
        color: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.textBody * 0.8
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
