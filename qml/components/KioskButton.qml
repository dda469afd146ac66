// SPDX-License-Identifier: Apache-2.0
// What all buttons share: at least a target high, darker at once when touched, a ring when the keyboard is on it.
import QtQuick
import QtQuick.Templates as T
import Kiosk

T.AbstractButton {
    id: root

    property color fill: Theme.surface
    property color fillPressed: Theme.pressed
    property color border: Theme.edge
    property color ink: Theme.ink
    property color ring: Theme.primary
    property real radius: Theme.radiusControl
    property real textSize: Theme.textButton
    property int weight: Font.DemiBold

    implicitHeight: Theme.primaryHeight
    implicitWidth: Math.max(Theme.target, contentItem.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.fillPressed : root.fill
        border.color: root.border
        border.width: root.border.a > 0 ? Theme.edgeWidth : 0

        Rectangle {
            visible: root.visualFocus
            anchors.fill: parent
            anchors.margins: -2 * Theme.focusWidth
            radius: root.radius + 2 * Theme.focusWidth
            color: "transparent"
            border.color: root.ring
            border.width: Theme.focusWidth
        }
    }

    contentItem: Text {
        text: root.text
        color: root.ink
        font.family: Theme.family
        font.pixelSize: root.textSize
        font.weight: root.weight
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
