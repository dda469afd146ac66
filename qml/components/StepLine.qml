// SPDX-License-Identifier: Apache-2.0
// One step of a short instruction: a number in a circle and a sentence.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property int number
    required property string text

    spacing: Theme.spaceM
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: Theme.textBody * 2
        implicitHeight: implicitWidth
        radius: width / 2
        color: Theme.primarySoft

        Text {
            anchors.centerIn: parent
            text: root.number
            color: Theme.primary
            font.family: Theme.family
            font.pixelSize: Theme.textBody
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
    BodyText {
        text: root.text
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
    }
}
