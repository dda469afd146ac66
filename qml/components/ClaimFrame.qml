// SPDX-License-Identifier: Apache-2.0
// A purchase that ends in a claim: where the money is, the claim's code, whom to call. Stays until "I have it".
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string happened
    required property string money
    required property string claimCode
    required property string qrText
    required property string reference
    required property string supportPhone
    required property string receipt
    required property bool mayReprint
    required property bool mayText
    required property bool qrIsReceipt
    required property string doubtAmount
    required property string returnedBill
    required property int secondsLeft
    property bool cardInside: false
    property bool claimed: true // something is owed
    //: A purchase ended in a claim: what to do.
    property string todo: qsTr("Keep this code and call us.")

    signal done
    signal printAgain
    signal sendText

    step: 6
    sideShare: 0.54
    readFirst: true
    primaryText: !claimed
        //: Leaves the last screen.
        ? qsTr("Finish") : secondsLeft > 0 && secondsLeft <= 20
        //: The customer has the claim code and leaves; the number counts the seconds until the screen closes by itself.
        ? qsTr("I have it (%1)").arg(secondsLeft)
        //: The customer has the claim code and leaves.
        : qsTr("I have it")
    //: Prints the receipt once more.
    backText: mayReprint ? qsTr("Print again") : ""
    //: The receipt could not be printed whole: sends it as a text message. Short.
    cancelText: mayText ? qsTr("Text it to me") : ""
    equalButtons: mayReprint || mayText
    backLeaves: false
    onBackPressed: printAgain()
    onCancelPressed: sendText()
    onPrimaryPressed: done()

    ReceiptWords {
        id: words
    }
    ErrorPanel {
        close: root.qrIsReceipt && Theme.portrait
        happened: root.happened
        money: root.money
        todo: root.todo
        reference: root.reference
        phone: root.supportPhone
    }
    side: [
        Card {
            visible: !root.claimed && receiptState.value.length > 0

            LabelledText {
                id: receiptState
                //: Above what has become of the paper receipt.
                label: qsTr("Receipt")
                value: words.states[root.receipt] ?? ""
            }
        },
        ClaimCard {
            close: root.qrIsReceipt && Theme.portrait
            visible: root.claimed
            claimCode: root.claimCode
            qrText: root.qrText
            qrIsReceipt: root.qrIsReceipt
            receipt: root.receipt
        },
        DoubtNotice {
            amount: root.doubtAmount
            receipt: root.receipt
        },
        ReturnedNotice {
            amount: root.returnedBill
        },
        TakeCard {
            cardInside: root.cardInside
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
