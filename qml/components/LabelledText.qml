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
        Layout.fillWidth: true
    }
}
