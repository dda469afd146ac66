// SPDX-License-Identifier: Apache-2.0
// An address whose text is good for several coins needs a confirmation of its own.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinName
    required property string sharedWith
    required property bool accepted

    signal accept

    spacing: Theme.spaceM
    Layout.fillWidth: true

    NoticeBar {
        kind: root.accepted ? "good" : "warn"
        text: root.accepted
            //: The customer has confirmed for which coin the address is. %1 is the coin.
            ? qsTr("You confirmed: this address is for %1.").arg(root.coinName)
            //: The text of the address is good for several coins; %1 names the others.
            : qsTr("This kind of address is also used by %1. Coins sent on the wrong chain are lost.").arg(root.sharedWith)
    }
    SecondaryButton {
        objectName: "sharedButton"
        visible: !root.accepted
        //: Confirms for which coin the address is, where its text is good for several. %1 is the coin.
        text: qsTr("It is for %1").arg(root.coinName)
        least: Theme.target * 1.1
        textSize: Theme.textLead
        Layout.fillWidth: true
        onClicked: root.accept()
    }
}
