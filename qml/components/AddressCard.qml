// SPDX-License-Identifier: Apache-2.0
// An address in full, on a sheet, with its coin.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string coinCode
    required property string coinName
    required property string address
    property string askedAmount

    spacing: Theme.spaceL

    RowLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true

        CoinBadge {
            code: root.coinCode
        }
        BodyText {
            //: Above the address in full; %1 is the coin.
            text: qsTr("%1 address").arg(root.coinName)
            font.pixelSize: Theme.textLead
            lineHeight: 1
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }
    AddressGroups {
        address: root.address
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
    BodyText {
        visible: root.askedAmount.length > 0
        //: Below the address: the scanned link asks for this amount. The purchase depends on the bills only.
        text: qsTr("Your code asks for %1. You decide with your bills.").arg(root.askedAmount)
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
}
