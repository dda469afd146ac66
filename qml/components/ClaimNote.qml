// SPDX-License-Identifier: Apache-2.0
// The claim code of a purchase that is not yet delivered, where the receipt may be missing.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string claimCode
    required property string phone

    visible: claimCode.length > 0

    BodyText {
        //: Above a claim code, when the coins have not been sent yet. %1 is a phone number.
        text: qsTr("Coins not there tomorrow? Call %1 with this code:").arg("\u2066" + root.phone + "\u2069")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    AddressGroups {
        address: root.claimCode
        pixelSize: Theme.textHeading
        accentuate: false
        Layout.fillWidth: true
        Layout.preferredHeight: implicitHeight
    }
}
