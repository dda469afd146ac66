// SPDX-License-Identifier: Apache-2.0
// Four characters of an address.
import QtQuick
import Kiosk

Text {
    id: root

    required property var modelData
    readonly property AddressFlow flow: parent as AddressFlow
    readonly property bool strong: modelData.strong || !(flow?.accentuate ?? true)

    text: modelData.text
    color: strong ? Theme.ink : Theme.addressMiddle
    font.family: Theme.monoFamily
    font.pixelSize: flow?.pixelSize ?? Theme.textAddress
    font.weight: strong ? Font.Bold : Font.Normal
    textFormat: Text.PlainText
    Accessible.ignored: true
}
