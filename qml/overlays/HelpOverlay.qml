// SPDX-License-Identifier: Apache-2.0
// Help: where the money is, whom to call. The purchase stays as it is behind it.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property string supportPhone
    required property string machineId
    required property string reference
    required property bool moneyInside
    required property bool byCard
    required property bool cardReady // the machine takes cards
    required property bool cashReady // and bills

    property bool speech: false // somebody listens

    signal close
    signal tricked
    signal accessPressed
    signal dark

    objectName: "HelpOverlay"
    //: Title of the help.
    title: qsTr("Help")

    NoticeBar {
        kind: "info"
        text: root.moneyInside && root.byCard
            //: Help, while a card is debited or has been.
            ? qsTr("Your money is safe. You get coins, or it goes back to your card.") : root.moneyInside
            //: Help, while money is inside the machine.
            ? qsTr("Your money is counted and safe. You get coins or a claim.")
            //: Help, while no money is inside.
            : qsTr("You have not paid anything. You may leave at any time.")
    }
    TermLine {
        text: root.cardReady && !root.cashReady && !root.moneyInside
            //: Help: what the customer needs, while the machine takes cards only.
            ? qsTr("You need a phone, a wallet and a debit card.") : root.cardReady || root.byCard
            //: Help: what the customer needs, where the machine takes cards.
            ? qsTr("You need a phone, a wallet, and cash or a debit card.")
            //: Help: what the customer needs.
            : qsTr("You need a phone, a wallet app and cash.")
    }
    TermLine {
        //: Help: where the address comes from.
        text: qsTr("Your wallet shows its address under Receive.")
    }
    TermLine {
        //: Help: what happens with the customer's data.
        text: qsTr("We use your number to sign you in. It is not kept here.")
    }
    TermLine {
        //: Help: against fraud.
        text: qsTr("Somebody sent you here? Stop and call us.")
    }
    TermLine {
        //: Help: how the kiosk is used by the number keys below the screen. "Star" is the key with the asterisk.
        text: qsTr("Number keys: 8 and 2 move, 5 presses, star goes back.")
    }
    Flow {
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceS

        AccessPill {
            onClicked: root.accessPressed()
        }
        Pill {
            objectName: "curtainButton"
            visible: root.speech
            //: Help, while headphones are in: makes the screen black, so that nobody else can read it. Speech goes on.
            text: qsTr("Make the screen dark")
            onClicked: root.dark()
        }
    }
    ContactRow {
        phone: root.supportPhone
        reference: root.reference.length > 0 ? root.machineId + " · " + root.reference : root.machineId
        Layout.topMargin: Theme.spaceM
    }
    foot: [
        SecondaryButton {
            objectName: "scammedButton"
            //: Help: for victims of a scam; says what to do and whom to call, and can stop the purchase.
            text: qsTr("I was scammed")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.tricked()
        },
        PrimaryButton {
            objectName: "closeButton"
            goesBack: true
            //: Closes the list of languages or the help; the purchase goes on where it was.
            text: qsTr("Go on")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.close()
        }
    ]
}
