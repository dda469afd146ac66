// SPDX-License-Identifier: Apache-2.0
// Switches a way of showing things on and off. A tick says the same as the colour.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    property bool on: false

    least: Theme.target
    textSize: Theme.textBody
    fill: on ? Theme.primarySoft : Theme.surface
    border: on ? Theme.primary : Theme.edge
    Accessible.checkable: true
    Accessible.checked: on
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1

    content: RowLayout {
        spacing: Theme.spaceS

        Rectangle {
            implicitWidth: Theme.textBody * 1.2
            implicitHeight: implicitWidth
            radius: Theme.radiusControl / 4
            color: root.on ? Theme.primary : Theme.surface
            border.color: root.on ? Theme.primary : Theme.edge
            border.width: Theme.edgeWidth

            Text {
                anchors.centerIn: parent
                visible: root.on
                text: "\u2713"
                color: Theme.accentInk
                font.family: Theme.family
                font.pixelSize: Theme.textBody
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
        BodyText {
            text: root.text
            color: root.ink
            font.pixelSize: root.textSize
            font.weight: root.weight
            lineHeight: 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
