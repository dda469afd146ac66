// SPDX-License-Identifier: Apache-2.0
// What was checked about an address, and what the customer should know before confirming it.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinCode
    required property string coinName
    required property string addressType
    required property string addressStep
    required property bool noChecksum
    required property bool fromAthena
    required property string notice

    spacing: Theme.spaceM
    Layout.fillWidth: true

    AddressWords {
        id: words
        coin: root.coinName
    }
    NoticeBar {
        kind: "bad"
        text: root.notice === "confirm_shared"
            //: "Yes, this is mine" was pressed before the kind of address was confirmed. %1 is the coin.
            ? qsTr("First confirm that this address is for %1.").arg(root.coinName) : root.notice === "still_checking"
            //: "Yes, this is mine" was pressed while the address is still being checked.
            ? qsTr("The address is still being checked. Please wait.") : ""
    }
    NoticeBar {
        kind: "warn"
        text: root.addressStep === "no_answer"
            //: The address could not be checked by our service.
            ? qsTr("We got no answer. You have not paid anything. Please try again.") : ""
    }
    NoticeBar {
        kind: "info"
        text: root.fromAthena
            //: Where the address comes from: nothing was scanned.
            ? qsTr("This address is from your Athena account.") : ""
    }
    NoticeBar {
        kind: root.addressStep === "ready" ? "good" : "info"
        text: root.addressStep === "no_answer" ? "" : root.addressStep === "checking"
            //: The machine has checked the address, our service is still at it. %1 says what kind of address it is.
            ? qsTr("%1 Athena is checking it too.").arg(words.kinds[root.addressType] ?? words.other)
            //: Who has checked the address. %1 says what kind of address it is.
            : qsTr("%1 Checked here and by Athena.").arg(words.kinds[root.addressType] ?? words.other)
    }
    NoticeBar {
        kind: "warn"
        text: root.coinCode === "ETH"
            //: Below an Ethereum address: the same address exists on other networks.
            ? qsTr("Ethereum main network only. Other networks lose the coins.") : ""
    }
    NoticeBar {
        kind: "warn"
        text: root.noChecksum
            //: Below an Ethereum address without capital letters: typing errors cannot be found.
            ? qsTr("This address carries no check. Compare every character.") : ""
    }
    NoticeBar {
        kind: "warn"
        visible: root.addressStep === "ready"
        //: Below the address: against fraud.
        text: qsTr("Use only a wallet that you control. Never send to somebody you have not met.")
    }
}
