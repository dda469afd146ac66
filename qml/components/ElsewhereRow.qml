// SPDX-License-Identifier: Apache-2.0
// Another machine: where it is, how far, when it is open.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property var modelData

    spacing: Theme.spaceM
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: [modelData.name, modelData.distance, modelData.address, modelData.hours].filter(part => part.length > 0).join(", ")

    Icon {
        name: "place"
        color: Theme.primary
        Layout.alignment: Qt.AlignTop
    }
    ColumnLayout {
        spacing: 0
        Layout.fillWidth: true

        BodyText {
            text: root.modelData.name
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        BodyText {
            text: root.modelData.address
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        BodyText {
            visible: text.length > 0
            text: root.modelData.hours
            color: Theme.inkMuted
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
    BodyText {
        visible: text.length > 0
        text: root.modelData.distance
        font.weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignTop
        Accessible.ignored: true
    }
}
