// SPDX-License-Identifier: Apache-2.0
// The round mark of a coin: its colour and its letter.
import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string code

    implicitWidth: Theme.badge
    implicitHeight: Theme.badge
    radius: width / 2
    color: code === "ETH" ? Theme.coinEth : code === "LTC" ? Theme.coinLtc : code === "BCH" ? Theme.coinBch : Theme.coinBtc

    Text {
        anchors.centerIn: parent
        text: root.code === "BCH" ? "C" : root.code.charAt(0)
        color: Theme.night
        font.family: Theme.family
        font.pixelSize: root.height * 0.5
        font.weight: Font.ExtraBold
        Accessible.ignored: true
    }
}
