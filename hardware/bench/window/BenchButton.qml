// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import AthenaBench

// A button that can be what the eye should find (filled), or a fault that is on now (active).
Button {
    id: root

    property bool filled: false
    property bool active: false

    Layout.fillWidth: true
    Layout.preferredWidth: 1 // all as wide as one another
    implicitHeight: Look.controlHeight
    leftPadding: 6
    rightPadding: 6

    contentItem: Text {
        text: (root.active ? "● " : "") + root.text
        color: root.filled || root.active ? Look.inverse : Look.ink
        font.family: Look.sans
        font.pixelSize: Look.textControl
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Look.radiusControl
        color: root.active ? Look.bad : root.filled ? Look.primary : root.down ? Look.controlPressed : Look.control
        border.color: root.active ? Look.bad : root.filled || root.visualFocus ? Look.primary : Look.line
        border.width: root.visualFocus ? 2 : 1
        opacity: (root.active || root.filled) && root.down ? 0.85 : 1
    }
}
