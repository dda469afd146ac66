// SPDX-License-Identifier: Apache-2.0
// The operator's mark and name: the logo of the theme, or the first letter of the name.
import QtQuick
import Kiosk

Row {
    id: root

    property bool night: false
    readonly property bool dark: night || Theme.highContrast
    readonly property string source: dark && Theme.logoNight.length > 0 ? Theme.logoNight : Theme.logo
    readonly property bool drawn: source.length > 0

    spacing: Theme.brandMark * 0.36
    Accessible.role: Accessible.StaticText
    Accessible.name: Theme.brand

    Image {
        visible: root.drawn
        source: root.source
        height: Theme.brandMark
        width: Math.min(implicitWidth * height / Math.max(1, implicitHeight), Theme.brandMark * 4)
        sourceSize.height: Theme.brandMark
        fillMode: Image.PreserveAspectFit
        smooth: true
        Accessible.ignored: true
    }
    Rectangle {
        visible: !root.drawn
        width: Theme.brandMark
        height: width
        radius: width * 0.26
        color: root.dark ? Theme.inverse : Theme.night

        Text {
            anchors.centerIn: parent
            text: Theme.brand.charAt(0)
            color: root.dark ? Theme.night : Theme.inverse
            font.family: Theme.family
            font.pixelSize: parent.height * 0.6
            font.weight: Font.Black
            Accessible.ignored: true
        }
    }
    Text {
        visible: Theme.brandShown && !Theme.huge // where letters are large, the mark alone
        anchors.verticalCenter: parent.verticalCenter
        text: Theme.brand
        color: root.dark ? Theme.inverse : Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.textLead
        font.weight: Font.Bold
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
