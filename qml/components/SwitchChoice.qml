// SPDX-License-Identifier: Apache-2.0
// Goes on with another coin.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property var modelData
    // Of several, none is the filled one.
    readonly property bool only: (parent as ChoiceGroup)?.current === modelData.code

    fill: only ? Theme.primary : Theme.surface
    fillPressed: only ? Theme.primaryPressed : Theme.pressed
    border: only ? "transparent" : Theme.edge
    ink: only ? Theme.accentInk : Theme.ink
    objectName: "switch_" + modelData.code
    //: After another coin's address was scanned: goes on with that coin. %1 is its name.
    text: qsTr("Buy %1 instead").arg(modelData.name)
    Layout.fillWidth: true
    onClicked: (parent as ChoiceGroup)?.chosen(modelData.code)
}
