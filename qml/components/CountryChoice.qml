// SPDX-License-Identifier: Apache-2.0
// A country with its prefix; the chosen one has a tick, for colour is never the only sign.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property var modelData
    readonly property ChoiceGroup group: parent as ChoiceGroup
    readonly property bool current: modelData.code === group?.current

    objectName: "country_" + modelData.code
    text: modelData.name
    least: Theme.portrait && !Theme.lowReach ? Theme.primaryHeight : Theme.target
    fill: current ? Theme.primarySoft : Theme.surface
    border: current ? Theme.primary : Theme.edge
    leftPadding: Theme.huge ? Theme.spaceM : Theme.cardPadding
    rightPadding: leftPadding
    preferred: current
    Accessible.description: modelData.prefix
    Accessible.checkable: true
    Accessible.checked: current
    Layout.fillWidth: true
    onClicked: group?.chosen(modelData.code)

    content: RowLayout {
        spacing: Theme.spaceM

        BodyText {
            text: root.modelData.name
            font.pixelSize: Theme.textLead
            lineHeight: 1
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        Icon {
            visible: root.current
            name: "tick"
            size: Theme.textLead
            color: Theme.primary
        }
        AmountText {
            text: root.modelData.prefix
            color: Theme.inkMuted
        }
    }
}
