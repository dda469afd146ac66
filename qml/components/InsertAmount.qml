// SPDX-License-Identifier: Apache-2.0
// The money that is in, the largest thing on the screen, and what it buys.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string paid
    required property string coinAmount
    required property string lockCountdown
    property bool byCard: false

    BodyText {
        text: root.byCard
            //: Above the money that was taken from the card.
            ? qsTr("You paid by card")
            //: Above the money that has been inserted.
            : qsTr("You inserted")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    AmountText {
        objectName: "paidAmount"
        readonly property string call: text // a bill that was counted is seen
        rolls: true
        text: root.paid
        pixelSize: Theme.textAmount
        weight: Font.Bold
        maximumWidth: parent.width
    }
    Rectangle {
        color: Theme.line
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        Layout.bottomMargin: Theme.spaceM
    }
    GridLayout {
        id: bought
        columns: Theme.large ? 1 : 2
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
                objectName: "coinAmount"
                rolls: true
                text: root.coinAmount
                color: Theme.good
                pixelSize: Theme.textCoinAmount
                maximumWidth: root.width * (bought.columns === 2 && root.lockCountdown.length > 0 ? 0.56 : 0.86)
            }
        }
        Countdown {
            //: Above a countdown, e.g. "9:42": the price holds that long.
            label: qsTr("Price locked")
            time: root.lockCountdown
        }
    }
}
