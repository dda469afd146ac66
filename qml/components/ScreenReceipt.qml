// SPDX-License-Identifier: Apache-2.0
// What the paper receipt would say of a purchase, where there is no whole one: price, fees, where the coins go.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string price
    required property bool feesPublished
    required property string serviceFee
    required property string networkFee
    required property string address

    spacing: Theme.spaceS
    Layout.fillWidth: true

    Grid {
        id: facts

        readonly property real half: columns === 1 ? width : (width - spacing) / 2

        columns: Theme.large ? 1 : 2

        spacing: Theme.spaceM
        Layout.fillWidth: true

        LabelledText {
            width: facts.half
            //: On the receipt that is shown on the screen: above the price of one coin.
            label: qsTr("Price, all fees included")
            value: root.price
        }
        LabelledText {
            width: facts.half
            //: On the receipt that is shown on the screen: above our fee and the network's fee.
            label: qsTr("Our fee and network fee")
            //: On the receipt that is shown on the screen: %1 is our fee, %2 what the network costs.
            value: root.feesPublished ? qsTr("%1 and %2").arg(root.serviceFee).arg(root.networkFee) : ""
        }
    }
    AddressLine {
        address: root.address
    }
}
