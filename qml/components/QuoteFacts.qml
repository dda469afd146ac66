// SPDX-License-Identifier: Apache-2.0
// Every figure behind a price.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinCode
    required property string price
    required property string referencePrice
    required property string referenceSource
    required property bool feesPublished
    required property string feePercent
    required property string exampleAmount
    required property string exampleServiceFee
    required property string exampleNetworkFee
    required property string limit
    required property string minimum
    required property bool byCard

    spacing: Theme.portrait ? Math.round(Theme.spaceM * 0.8) : Theme.spaceS
    Layout.fillWidth: true

    FactRow {
        //: Before the price of one coin; %1 is its code, e.g. BTC.
        label: qsTr("Price for 1 %1, all fees included").arg(root.coinCode)
        value: root.price
    }
    FactRow {
        visible: root.feesPublished
        //: Before the market price of one coin; %1 is where it comes from.
        label: qsTr("Market price (%1)").arg(root.referenceSource)
        value: root.referencePrice
    }
    FactRow {
        visible: root.feesPublished
        //: Before by how many per cent our price stands above the market price.
        label: qsTr("Our price is higher by")
        value: root.feePercent
    }
    FactRow {
        visible: root.feesPublished
        //: Before our fee in money for the example; %1 is the amount of the example.
        label: qsTr("Our fee, for %1").arg(root.exampleAmount)
        value: root.exampleServiceFee
    }
    FactRow {
        visible: root.feesPublished
        //: Before what the coin's network costs.
        label: qsTr("Network fee")
        value: root.exampleNetworkFee
    }
    FactRow {
        label: root.byCard
            //: Before how much this customer may pay by card now.
            ? qsTr("You can pay")
            //: Before how much this customer may insert now.
            : qsTr("You can insert")
        value: root.minimum.length > 0
            //: How much may be inserted: %1 is the least, %2 the most.
            ? qsTr("%1 to %2").arg(root.minimum).arg(root.limit)
            //: How much may be inserted; %1 is the most.
            : qsTr("up to %1").arg(root.limit)
    }
}
