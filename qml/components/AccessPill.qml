// SPDX-License-Identifier: Apache-2.0
// The way to larger text, lower buttons and stronger colours: a sign and a word.
import QtQuick
import QtQuick.Layouts
import Kiosk

Pill {
    id: root

    objectName: "accessButton"
    //: On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.
    text: qsTr("Accessibility")

    contentItem: RowLayout {
        spacing: Theme.spaceXS

        AccessSign {
            ink: root.ink
            Layout.alignment: Qt.AlignVCenter
        }
        Text {
            text: root.text
            color: root.ink
            font.family: Theme.family
            font.pixelSize: root.textSize
            font.weight: root.weight
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
