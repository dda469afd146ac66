// SPDX-License-Identifier: Apache-2.0
// The operator's mark and name.
import QtQuick
import Kiosk

Row {
    id: root

    property bool night: false

    spacing: Theme.brandMark * 0.36
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.brand

    Rectangle {
        width: Theme.brandMark
        height: width
        radius: width * 0.26
        color: root.night ? Theme.inverse : Theme.night

        Text {
            anchors.centerIn: parent
            text: Theme.brand.charAt(0)
            color: root.night ? Theme.night : Theme.inverse
            font.family: Theme.family
            font.pixelSize: parent.height * 0.6
            font.weight: Font.Black
            Accessible.ignored: true
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.brand
        color: root.night ? Theme.inverse : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.textLead
        font.weight: Font.Bold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
