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
        columns: Theme.huge ? 1 : 2
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
                text: root.coinAmount
                color: Theme.good
                pixelSize: Theme.textCoinAmount
                maximumWidth: root.width * (root.countdown.length > 0 && !Theme.huge ? 0.56 : 0.86)
            }
        }
        Countdown {
            //: Above a countdown, e.g. "1:32": how long the price holds.
            label: qsTr("Price valid")
            time: root.countdown
        }
    }
}
