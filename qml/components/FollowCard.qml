// SPDX-License-Identifier: Apache-2.0
// The link to follow a purchase with a phone, its number, and the receipt's real state.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property bool sent
    required property string qrText
    required property bool qrIsReceipt
    required property string transaction
    required property string receipt
    required property string cardLabel // "VISA •••• 1111", where it was paid by card
    required property string claimCode
    required property bool isOwed // money, whatever becomes of the coins
    required property string phone
    required property string price
    required property bool feesPublished
    required property string serviceFee
    required property string networkFee
    required property string address

    property bool pricesElsewhere: false

    // A code that holds a whole receipt takes half of the sheet: what is short stands beside it.
    readonly property bool factsBeside: qrIsReceipt && !Theme.large && width > 200 * Theme.pxPerMm
    readonly property bool claimBeside: factsBeside && !Theme.portrait

    spacing: Theme.spaceM

    // A fact that else stands below the code.
    component Beside: LabelledText {
        required property LabelledText fact

        label: fact.label
        value: fact.value
        mono: fact.mono
        insteadAloud: fact.insteadAloud
    }

    ReceiptWords {
        id: words
    }
    GridLayout {
        visible: root.qrText.length > 0
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true

        QrCode {
            text: root.qrText
            Layout.alignment: Qt.AlignTop
            Layout.margins: -Math.min(quiet, Theme.spaceM)
            Layout.rightMargin: 0
        }
        ColumnLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            BodyText {
                text: root.qrIsReceipt
                    //: Beside a code that holds the whole receipt.
                    ? qsTr("Your receipt is in this code")
                    //: Beside a code that leads to the transaction.
                    : qsTr("Follow it on your phone")
                font.pixelSize: root.qrIsReceipt && !Theme.large ? Theme.textBody : Theme.textHeading
                font.weight: Font.Bold
                Layout.fillWidth: true
            }
            BodyText {
                text: root.qrIsReceipt
                    //: Beside a code that holds the whole receipt.
                    ? qsTr("Scan it and keep it, or take a photo.") : root.sent
                    //: Beside a code that leads to the transaction, once it was sent.
                    ? qsTr("Scan to see the transaction. It usually confirms within 30 minutes.")
                    //: Beside a code that leads to the transaction, before it was sent.
                    : qsTr("Scan to see when it is sent. You may go.")
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
            Beside {
                fact: transactionFact
                visible: root.factsBeside
            }
            Beside {
                fact: receiptFact
                visible: root.factsBeside
            }
            Beside {
                fact: cardFact
                visible: root.factsBeside && root.cardLabel.length > 0
            }
            Beside {
                fact: claimFact
                visible: root.claimBeside && root.claimCode.length > 0
            }
            Beside {
                fact: phoneFact
                visible: root.claimBeside && root.claimCode.length > 0
            }
        }
    }
    Rectangle {
        visible: root.qrText.length > 0 && !root.factsBeside
        color: Theme.line
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
    }
    Grid {
        id: facts

        readonly property real half: columns === 1 ? width : (width - spacing) / 2

        visible: !root.factsBeside
        columns: Theme.large ? 1 : 2
        spacing: Theme.spaceM
        Layout.fillWidth: true

        LabelledText {
            id: transactionFact
            width: facts.half
            //: Above the short number of the transaction.
            label: qsTr("Transaction")
            value: root.transaction
            mono: true
        }
        LabelledText {
            id: receiptFact
            objectName: "receiptState"
            width: facts.half
            //: Above what has become of the paper receipt.
            label: qsTr("Receipt")
            value: words.states[root.receipt] ?? ""
        }
        LabelledText {
            id: cardFact
            width: facts.half
            //: Above the kind of card and its last four digits.
            label: qsTr("Paid by card")
            value: root.cardLabel.length > 0 ? "\u2066" + root.cardLabel + "\u2069" : ""
        }
    }
    Grid {
        columns: facts.columns
        visible: root.claimCode.length > 0 && !root.claimBeside
        spacing: Theme.spaceM
        Layout.fillWidth: true

        LabelledText {
            id: claimFact
            objectName: "claimCode"
            width: facts.half
            label: root.sent
                //: Above a claim code, once the coins have been sent: for a bill that is not counted yet, or money that was
                //: not bought for.
                ? qsTr("Your claim for the rest") : root.isOwed
                //: Above a claim code, while the coins have not been sent yet and some of the money is owed in any case.
                ? qsTr("Your claim")
                //: Above a claim code, while the coins have not been sent yet: who has the code can ask for the money.
                : qsTr("If nothing arrives, your claim")
            value: (root.claimCode.match(/.{1,4}/g) ?? []).join(" ")
            //: Read aloud in place of the claim code, which is a secret; after "If nothing arrives, your claim".
            insteadAloud: qsTr("The code is on the screen. It is not said aloud.")
            mono: true
        }
        LabelledText {
            id: phoneFact
            width: facts.half
            //: Above the phone number of the help desk.
            label: Theme.texts.support ?? qsTr("Call us")
            value: root.phone
        }
    }
    ScreenReceipt {
        visible: !root.pricesElsewhere && root.receipt !== "none" && !root.receipt.startsWith("print")
        price: root.price
        feesPublished: root.feesPublished
        serviceFee: root.serviceFee
        networkFee: root.networkFee
        address: root.address
    }
}
