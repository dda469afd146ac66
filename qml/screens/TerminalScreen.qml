// SPDX-License-Identifier: Apache-2.0
// The customer is at the card terminal: what it waits for, as it says itself.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string amount
    required property string coinAmount
    required property string coinName
    required property string cardStep // starting, card, pin, pin_again, bank, cancelling, asking, lost
    required property string reference
    required property string supportPhone
    readonly property bool stuck: cardStep === "lost" || cardStep === "asking"
    readonly property bool stoppable: cardStep === "starting" || cardStep === "card" || cardStep === "pin" || cardStep === "pin_again"

    signal cancel

    objectName: "TerminalScreen"
    step: 5
    sideShare: 0.52
    //: Title while the customer pays at the card terminal beside the screen.
    title: qsTr("Follow the card terminal")
    //: Below "Follow the card terminal": %1 is coins, %2 the coin's name.
    subtitle: qsTr("For %1").arg("\u2066" + coinAmount + "\u2069")
    //: Stops the payment at the card terminal.
    backText: stoppable ? qsTr("Stop") : ""
    onBackPressed: cancel()

    CardWords {
        id: words
    }
    Card {
        BodyText {
            //: Above the amount of money that the card is debited.
            text: qsTr("You pay")
            color: Theme.inkMuted
            Layout.fillWidth: true
        }
        AmountText {
            objectName: "askedAmount"
            text: root.amount
            pixelSize: Theme.textAmount * 0.8
            weight: Font.Bold
            maximumWidth: parent.width
        }
    }
    RowLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceL

        WorkingDots {
            Layout.alignment: Qt.AlignVCenter
        }
        BodyText {
            objectName: "terminalStep"
            text: words.steps[root.cardStep] ?? ""
            font.pixelSize: Theme.textHeading
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }
    side: [
        TerminalPicture {
            id: picture
            visible: !root.stuck && !Theme.large // words need the place
            cardStep: root.cardStep
            Layout.fillWidth: true
            Layout.fillHeight: !Theme.portrait
            Layout.topMargin: Theme.portrait ? Theme.spaceL : 0
            Layout.bottomMargin: Theme.portrait ? Theme.spaceL : Theme.spaceM
        },
        NoticeBar {
            visible: !root.stuck
            //: While the customer pays at the card terminal.
            text: qsTr("Cover the keys when you type your PIN. Nobody from us ever asks for it.")
        },
        ErrorPanel {
            visible: root.stuck
            //: While the card terminal does not say how a payment ended.
            happened: qsTr("We do not know yet whether your card was debited.")
            //: While the card terminal does not say how a payment ended.
            money: qsTr("If it was, you get coins or your money back.")
            //: While the card terminal does not say how a payment ended.
            todo: qsTr("Please stay. Within a minute you get an answer or a claim code.")
            reference: root.reference
            phone: root.supportPhone
        },
        Item {
            visible: Theme.portrait || !picture.visible
            Layout.fillHeight: true
        }
    ]
}
