// SPDX-License-Identifier: Apache-2.0
// One character of an AmountText.
import QtQuick
import Kiosk

Item {
    id: root

    required property int index
    readonly property AmountCells row: parent as AmountCells
    readonly property string character: row?.label.charAt(index) ?? ""

    property bool settled: false

    Component.onCompleted: settled = true
    onCharacterChanged: if (settled && row?.rolls && Theme.motion)
        roll.restart()

    implicitWidth: character >= "0" && character <= "9" ? row?.advance ?? 0 : glyph.implicitWidth
    implicitHeight: glyph.implicitHeight

    Text {
        id: glyph
        anchors.horizontalCenter: parent.horizontalCenter
        text: root.character
        color: root.row?.color ?? Theme.ink
        font.family: Theme.family
        font.weight: root.row?.weight ?? Font.DemiBold
        font.pixelSize: root.row?.size ?? 1
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    // The right digit from the first frame on: what is counted is never shown as anything else.
    NumberAnimation {
        id: roll
        target: glyph
        property: "y"
        from: glyph.height * 0.22
        to: 0
        duration: Theme.motionTime
        easing.type: Easing.OutCubic
    }
}
