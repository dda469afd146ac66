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
    required property bool printerOut
    required property string quoteStep // shown, refreshing, no_answer, above_cap, not_comparable
    required property string notice // "", price_changed, limit_changed
    required property int waitingSeconds

    readonly property bool notOffered: quoteStep === "no_answer" || quoteStep === "above_cap" || quoteStep === "not_comparable"

    signal accept
    signal acceptWithoutReceipt
    signal retry
    signal back

    objectName: "QuoteScreen"
    step: 5
    sideShare: 0.52
    //: Title of the screen with the price and the fees.
    title: qsTr("Your price")
    //: Below "Your price".
    subtitle: qsTr("What you see is what you pay.")
    //: Goes one screen back.
    backText: qsTr("Back")
    primaryText: notOffered
        //: Asks for the price again.
        ? qsTr("Try again") : printerOut
        //: Agrees to a receipt on the screen only (no paper) and goes on to the bills.
        ? qsTr("Receipt on screen is fine")
        //: Agrees to the price and goes on to the bills.
        : qsTr("Insert bills")
    onBackPressed: back()
    onPrimaryPressed: notOffered ? retry() : printerOut ? acceptWithoutReceipt() : accept()

    QuoteExample {
        amount: root.exampleAmount
        coinAmount: root.exampleCoinAmount
        countdown: root.priceCountdown
    }
    QuoteNotices {
        notice: root.notice
        printerOut: root.printerOut
        feesPublished: root.feesPublished
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
        },
        Item {
            Layout.fillHeight: true
        },
        AddressLine {
            address: root.address
        }
    ]
}
