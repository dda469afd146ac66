// SPDX-License-Identifier: Apache-2.0
// What is happening while the coins are being bought.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string finishStep
    required property bool byCard
    required property int holdHours
    readonly property int at: finishStep === "settling" ? 0 : finishStep === "buying" ? 1 : 2

    spacing: Theme.spaceM
    Layout.fillWidth: true

    DoneLine {
        done: root.at > 0
        text: root.byCard
            //: While a purchase by card is being made, first of three steps.
            ? qsTr("Debiting your card")
            //: While the purchase is being made, first of three steps.
            : qsTr("Counting your last bill")
    }
    DoneLine {
        done: root.at > 1
        current: root.at === 1
        //: While the purchase is being made, second of three steps.
        text: qsTr("Booking your purchase with Athena")
    }
    DoneLine {
        done: false
        current: root.at === 2
        text: root.holdHours > 0
            //: While the purchase is being made, last of three steps, where the rules of the place hold the coins back.
            ? qsTr("Sending the coins after %n hour(s)", "", root.holdHours)
            //: While the purchase is being made, last of three steps.
            : qsTr("Sending the coins to your wallet")
    }
}
