// SPDX-License-Identifier: Apache-2.0
// A country with its prefix.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property var modelData
    readonly property ChoiceGroup group: parent as ChoiceGroup

    objectName: "country_" + modelData.code
    text: modelData.name
    least: Theme.portrait && !Theme.lowReach ? Theme.primaryHeight : Theme.target
    fill: modelData.code === group?.current ? Theme.primarySoft : Theme.surface
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    preferred: modelData.code === group?.current
    Accessible.description: modelData.prefix
    Accessible.checkable: true
    Accessible.checked: modelData.code === group?.current
    Layout.fillWidth: true
    onClicked: group?.chosen(modelData.code)

    contentItem: RowLayout {
        BodyText {
            text: root.modelData.name
            font.pixelSize: Theme.textLead
            lineHeight: 1
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        AmountText {
            text: root.modelData.prefix
            color: Theme.inkMuted
        }
    }
}
