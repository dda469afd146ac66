// SPDX-License-Identifier: Apache-2.0
// A small name above its value.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string label
    required property string value
    property bool mono: false
    // What is said aloud in place of the value, where that is nobody else's business.
    property string insteadAloud
    readonly property bool secret: insteadAloud.length > 0

    visible: value.length > 0
    spacing: Theme.spaceXS
    Layout.fillWidth: true

    BodyText {
        text: root.label
        color: Theme.inkMuted
        font.pixelSize: Theme.textSmall
        Layout.fillWidth: true
    }
    BodyText {
        text: root.value
        font.family: root.mono ? Theme.monoFamily : Theme.family
        font.weight: Font.DemiBold
        Accessible.name: root.secret ? root.insteadAloud : text
        Layout.fillWidth: true
    }
}
