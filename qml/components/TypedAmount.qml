// SPDX-License-Identifier: Apache-2.0
// The amount as it is typed, and what it buys.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string amount
    required property bool typed
    required property string coinAmount
    required property string countdown

    BodyText {
        //: Above the amount of money that is typed.
        text: qsTr("You pay")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    AmountText {
        objectName: "typedAmount"
        text: root.amount
        color: root.typed ? Theme.ink : Theme.inkMuted
        pixelSize: Theme.textAmount * 0.8
        weight: Font.Bold
        maximumWidth: parent.width
    }
    Rectangle {
        color: Theme.line
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceS
        Layout.bottomMargin: Theme.spaceS
    }
    GridLayout {
        id: bought
        columns: Theme.large && received.naturalWidth + valid.implicitWidth + columnSpacing > root.innerWidth ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.spaceXS
            Layout.fillWidth: true

            BodyText {
                //: Above the amount of coins.
                text: qsTr("You receive")
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
            AmountText {
                id: received
                text: root.coinAmount
                color: Theme.good
                pixelSize: Theme.textCoinAmount
                maximumWidth: root.innerWidth - (bought.columns === 2 && valid.visible ? valid.implicitWidth + bought.columnSpacing : 0)
            }
        }
        Countdown {
            id: valid
            //: Above a countdown, e.g. "1:32": how long the price holds.
            label: qsTr("Price valid")
            time: root.countdown
        }
    }
}
