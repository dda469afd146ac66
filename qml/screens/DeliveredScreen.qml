// SPDX-License-Identifier: Apache-2.0
// What was bought, the link as a code, the receipt's real state.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property bool sent
    required property int holdHours // how long the coins are held back; 0: they are not
    required property string coinAmount
    required property string coinName
    required property string coinCode
    required property string paid
    required property string cardLabel
    required property bool cardInside
    required property string price
    required property bool feesPublished
    required property string serviceFee
    required property string networkFee
    required property string address
    required property string qrText
    required property string transaction
    required property string receipt // none, printing, printing_older, printed, printed_older, partial, not_printed, unknown, screen
    required property bool mayReprint
    required property bool mayText
    required property bool qrIsReceipt
    required property string claimCode
    required property string doubtAmount
    required property string unboughtAmount
    required property string returnedBill
    required property string supportPhone
    required property int secondsLeft

    // Beside a code that holds the receipt there is no room for all that is in it.
    readonly property bool pricesAside: qrIsReceipt && !Theme.portrait && !Theme.large

    signal finish
    signal printAgain
    signal sendText

    objectName: "DeliveredScreen"
    step: 6
    sideShare: 0.54
    readFirst: true
    title: sent
        //: Title at the end of a purchase, once the coins have been sent; %1 is the coin.
        ? qsTr("Your %1 has been sent").arg(coinName) : holdHours > 0
        //: Title at the end of a purchase whose coins are held back for some hours; %1 is the coin.
        ? qsTr("Your %1 is bought").arg(coinName)
        //: Title at the end of a purchase, before the coins have been sent; %1 is the coin.
        : qsTr("Your %1 is on its way").arg(coinName)
    primaryText: secondsLeft > 0 && secondsLeft <= 20
        //: Leaves the last screen; the number counts the seconds until it closes by itself.
        ? qsTr("Finish (%1)").arg(secondsLeft)
        //: Leaves the last screen.
        : qsTr("Finish")
    //: Prints the receipt once more.
    backText: mayReprint ? qsTr("Print again") : ""
    //: The receipt could not be printed whole: sends it as a text message. Short.
    cancelText: mayText ? qsTr("Text it to me") : ""
    equalButtons: mayReprint || mayText
    backLeaves: false
    onBackPressed: printAgain()
    onCancelPressed: sendText()
    onPrimaryPressed: finish()

    SentBanner {
        sent: root.sent
        holdHours: root.holdHours
        coinAmount: root.coinAmount
        paid: root.paid
        brief: root.qrIsReceipt
    }
    DoubtNotice {
        amount: root.doubtAmount
        unbought: root.unboughtAmount
        receipt: root.receipt
    }
    ReturnedNotice {
        amount: root.returnedBill
    }
    TakeCard {
        cardInside: root.cardInside
    }
    ScreenReceipt {
        visible: root.pricesAside
        price: root.price
        feesPublished: root.feesPublished
        serviceFee: root.serviceFee
        networkFee: root.networkFee
        address: root.address
    }
    side: [
        FollowCard {
            sent: root.sent
            qrText: root.qrText
            qrIsReceipt: root.qrIsReceipt
            pricesElsewhere: root.pricesAside
            transaction: root.transaction
            cardLabel: root.cardLabel
            receipt: root.receipt
            claimCode: root.claimCode
            isOwed: root.doubtAmount.length > 0 || root.unboughtAmount.length > 0
            phone: root.supportPhone
            price: root.price
            feesPublished: root.feesPublished
            serviceFee: root.serviceFee
            networkFee: root.networkFee
            address: root.address
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
