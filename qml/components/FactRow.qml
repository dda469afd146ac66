// SPDX-License-Identifier: Apache-2.0
// A name on the left, its value on the right, a line below.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string label
    required property string value
    property color valueColor: Theme.ink
    property bool strong: false

    visible: value.length > 0
    spacing: Theme.portrait ? Math.round(Theme.spaceM * 0.8) : Theme.spaceS
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    RowLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true

        BodyText {
            text: root.label
            color: Theme.inkMuted
            lineHeight: 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
        }
        AmountText {
            text: root.value
            color: root.valueColor
            pixelSize: root.strong ? Theme.textHeading : Theme.textBody * 1.06
            maximumWidth: root.width * 0.62
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
        }
    }
    Rectangle {
        color: Theme.line
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
    }
}
