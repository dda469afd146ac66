// SPDX-License-Identifier: Apache-2.0
// Where the coins go, small and whole.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property string address

    visible: address.length > 0
    spacing: Theme.spaceM
    Layout.fillWidth: true

    BodyText {
        //: Before the address that the coins go to.
        text: qsTr("To")
        color: Theme.inkMuted
        font.pixelSize: Theme.textSmall
        lineHeight: 1
        wrapMode: Text.NoWrap
        Layout.alignment: Qt.AlignTop
    }
    AddressGroups {
        address: root.address
        pixelSize: Theme.textSmall
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
        Layout.alignment: Qt.AlignTop
    }
}
