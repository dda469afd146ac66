// SPDX-License-Identifier: Apache-2.0
// Price and fees of the amount that is typed.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinCode
    required property string price
    required property bool feesPublished
    required property string feePercent
    required property string serviceFee
    required property string networkFee

    spacing: Theme.spaceS
    Layout.fillWidth: true

    FactRow {
        //: Before the price of a coin.
        label: qsTr("Price, all fees included")
        value: root.price.length > 0 ? root.price + " / " + root.coinCode : ""
    }
    FactRow {
        //: Before our fee in money; %1 is the fee in per cent of what is paid.
        label: root.feePercent.length > 0 ? qsTr("Our fee (%1)").arg(root.feePercent)
            //: Before our fee in money.
            : qsTr("Our fee")
        // Of nothing there is no fee yet; its row is there from the beginning, and what is below it does not move.
        value: root.serviceFee.length > 0 || !root.feesPublished ? root.serviceFee : "–"
    }
    FactRow {
        //: Before what the coin's network costs.
        label: qsTr("Network fee")
        value: root.networkFee
    }
    NoticeBar {
        kind: "info"
        text: root.feesPublished ? "" :
            //: The operator's server does not say how high the fee is.
            qsTr("All fees are in the price. The operator has not published them.")
    }
}
