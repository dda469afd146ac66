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
    // Large letters leave a page of a landscape panel wide and low.
    readonly property bool beside: Theme.huge && !Theme.portrait && money.naturalWidth + received.naturalWidth + lock.implicitWidth + Theme.spaceM + Theme.spaceL < innerWidth

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: root.spacing
        Layout.fillWidth: true

        ColumnLayout {
            spacing: root.spacing
            Layout.fillWidth: true

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
                id: money
                objectName: "paidAmount"
                readonly property string call: text // a bill that was counted is seen
                rolls: true
                text: root.paid
                pixelSize: Theme.textAmount
                weight: Font.Bold
                maximumWidth: root.beside ? Infinity : root.innerWidth
            }
        }
        Rectangle {
            visible: !root.beside
            color: Theme.line
            implicitHeight: Theme.hairline
            Layout.fillWidth: true
            Layout.topMargin: Theme.spaceM
            Layout.bottomMargin: Theme.spaceM
        }
        GridLayout {
            id: bought
            columns: !root.beside && Theme.large && received.naturalWidth + lock.implicitWidth + columnSpacing > root.innerWidth ? 1 : 2
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
                    objectName: "coinAmount"
                    rolls: true
                    text: root.coinAmount
                    color: Theme.good
                    pixelSize: Theme.textCoinAmount
                    maximumWidth: root.beside ? Infinity : root.innerWidth - (bought.columns === 2 && lock.visible ? lock.implicitWidth + bought.columnSpacing : 0)
                }
            }
            Countdown {
                id: lock
                //: Above a countdown, e.g. "9:42": the price holds that long.
                label: qsTr("Price locked")
                time: root.lockCountdown
            }
        }
    }
}
