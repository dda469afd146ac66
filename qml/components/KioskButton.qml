// SPDX-License-Identifier: Apache-2.0
// What all buttons share: at least a target high, darker at once when touched, a ring when the keyboard is on it.
import QtQuick
import Kiosk

PressItem {
    id: root

    property color fill: Theme.surface
    property color fillPressed: Theme.pressed
    property color border: Theme.edge
    property color ink: Theme.ink
    // For the pad: what the screen is for, and what leaves it without doing anything.
    property bool preferred: false
    property bool goesBack: false
    property real least: Theme.primaryHeight // of its height; words that need more lines need more
    property real radius: Theme.radiusControl
    property real textSize: Theme.textButton
    property int weight: Font.DemiBold

    font.family: Theme.family
    font.pixelSize: textSize
    font.weight: weight
    implicitHeight: Math.max(least, content.implicitHeight + 2 * Theme.spaceS)
    implicitWidth: Math.max(Theme.target, content.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.large && Theme.portrait ? Theme.spaceS : Theme.spaceM
    rightPadding: leftPadding
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.focusable: true
    Accessible.pressed: down
    Accessible.onPressAction: {
        if (enabled)
            clicked();
    }

    background: Rectangle {
        radius: root.radius
        color: root.down ? root.fillPressed : root.fill
        border.color: root.border
        border.width: root.border.a > 0 ? Theme.edgeWidth : 0
    }

    content: Text {
        text: root.text
        color: root.ink
        font: root.font
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
