// SPDX-License-Identifier: Apache-2.0
// One worked example: what one gets for a round amount.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string amount
    required property string coinAmount
    required property string countdown
    required property bool byCard

    BodyText {
        text: root.byCard
            //: Above a round amount of money, e.g. "$100.00": the start of a worked example, by card.
            ? qsTr("For example, you pay")
            //: Above a round amount of money, e.g. "$100.00": the start of a worked example.
            : qsTr("For example, you insert")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    AmountText {
        text: root.amount
        pixelSize: Theme.textAmount * 0.7
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
            //: Above a countdown, e.g. "1:32": how long the price holds before the first bill.
            label: qsTr("Price valid")
            time: root.countdown
        }
    }
}
