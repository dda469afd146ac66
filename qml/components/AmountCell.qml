// SPDX-License-Identifier: Apache-2.0
// One character of an AmountText.
import QtQuick
import Kiosk

Text {
    id: root

    required property int index
    readonly property AmountCells row: parent as AmountCells
    readonly property string character: row?.label.charAt(index) ?? ""

    text: character
    width: character >= "0" && character <= "9" ? row?.advance ?? implicitWidth : implicitWidth
    color: row?.color ?? Theme.ink
    font.family: Theme.family
    font.weight: row?.weight ?? Font.DemiBold
    font.pixelSize: row?.size ?? 1
    horizontalAlignment: Text.AlignHCenter
    textFormat: Text.PlainText
    Accessible.ignored: true
}
