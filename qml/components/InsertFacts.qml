// SPDX-License-Identifier: Apache-2.0
// Price, fees and what may still go in.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinCode
    required property string price
    required property string feePercent
    required property string serviceFee // empty: not published, or of nothing
    required property string networkFee // empty: not published
    required property string stillPossible
    required property bool mayRaise

    signal raise

    spacing: Theme.portrait ? Math.round(Theme.spaceM * 0.8) : Theme.spaceS
    Layout.fillWidth: true

    FactRow {
        //: Before the price of a coin.
        label: qsTr("Price, all fees included")
        value: root.price.length > 0 ? root.price + " / " + root.coinCode : ""
    }
    FactRow {
        //: Before our fee in money; %1 is the fee in per cent of what was inserted.
        label: root.feePercent.length > 0 ? qsTr("Our fee (%1)").arg(root.feePercent)
            //: Before our fee in money.
            : qsTr("Our fee")
        value: root.serviceFee
    }
    FactRow {
        //: Before what the coin's network costs.
        label: qsTr("Network fee")
        value: root.networkFee
    }
    FactRow {
        objectName: "stillPossible"
        //: Before the amount that may still be inserted.
        label: qsTr("You can still insert up to")
        value: root.stillPossible
        acts: root.mayRaise
        action: SecondaryButton {
            objectName: "raiseButton"
            //: Shows a code for the phone, by which the customer may insert more. Short.
            text: qsTr("Raise my limit")
            textSize: Theme.textBody
            least: Theme.target
            onClicked: root.raise()
        }
    }
}
