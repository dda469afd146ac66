// SPDX-License-Identifier: Apache-2.0
// What it costs before the first bill: one worked example, every fee, the limits.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string coinCode
    required property string coinName
    required property string address
    required property string price
    required property string priceCountdown
    required property string referencePrice
    required property string referenceSource
    required property bool feesPublished
    required property string feePercent
    required property string exampleAmount
    required property string exampleCoinAmount
    required property string exampleServiceFee
    required property string exampleNetworkFee
    required property string limit
    required property string minimum
    required property bool byCard
    required property bool printerOut
    required property bool mayText // the receipt may be sent as a text message
    required property string quoteStep // shown, refreshing, no_answer, above_cap, not_comparable
    required property int holdHours // how long the coins are held back; 0: they are not
    required property string notice // "", price_changed, limit_changed, limit_same
    required property int waitingSeconds

    readonly property bool choosesReceipt: printerOut && !notOffered
    readonly property bool notOffered: quoteStep === "no_answer" || quoteStep === "above_cap" || quoteStep === "not_comparable"

    signal accept
    signal acceptWithoutReceipt
    signal acceptWithText
    signal retry
    signal back
    signal stop

    objectName: "QuoteScreen"
    step: 5
    sideShare: 0.52
    readFirst: !notOffered
    cancelGoesOn: true
    //: Title of the screen with the price and the fees.
    title: qsTr("Your price")
    //: Below "Your price".
    subtitle: qsTr("What you see is what you pay.")
    backText: choosesReceipt
        //: No paper: ends the purchase before any money is in. Short.
        ? qsTr("Stop here")
        //: Goes one screen back.
        : qsTr("Back")
    cancelText: choosesReceipt && mayText
        //: No paper: the receipt on the screen only, and on to the bills. Short.
        ? qsTr("On this screen") : ""
    primaryText: notOffered
        //: Asks for the price again.
        ? qsTr("Try again") : printerOut && mayText
        //: No paper: the receipt as a text message, and on to the bills. Short.
        ? qsTr("Text it to me") : printerOut
        //: No paper: the receipt on the screen only, and on to the bills. Short.
        ? qsTr("On this screen") : byCard
        //: Agrees to the price and goes on to typing the amount that the card pays.
        ? qsTr("Type the amount")
        //: Agrees to the price and goes on to the bills.
        : qsTr("Insert bills")
    equalButtons: choosesReceipt
    onBackPressed: choosesReceipt ? stop() : back()
    onCancelPressed: acceptWithoutReceipt()
    onPrimaryPressed: notOffered ? retry() : !printerOut ? accept() : mayText ? acceptWithText() : acceptWithoutReceipt()

    QuoteExample {
        amount: root.exampleAmount
        coinAmount: root.exampleCoinAmount
        countdown: root.priceCountdown
        byCard: root.byCard
    }
    QuoteNotices {
        notice: root.notice
        printerOut: root.printerOut
        feesPublished: root.feesPublished
        holdHours: root.holdHours
        quoteStep: root.quoteStep
        waitingSeconds: root.waitingSeconds
    }
    side: [
        QuoteFacts {
            coinCode: root.coinCode
            price: root.price
            referencePrice: root.referencePrice
            referenceSource: root.referenceSource
            feesPublished: root.feesPublished
            feePercent: root.feePercent
            exampleAmount: root.exampleAmount
            exampleServiceFee: root.exampleServiceFee
            exampleNetworkFee: root.exampleNetworkFee
            limit: root.limit
            minimum: root.minimum
            byCard: root.byCard
        },
        Item {
            Layout.fillHeight: true
        },
        AddressLine {
            address: root.address
        }
    ]
}
