// SPDX-License-Identifier: Apache-2.0
// How much the card is debited: every fee is here before it is.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string amount
    required property bool typed
    required property string coinAmount
    required property string coinCode
    required property string price
    required property string priceCountdown
    required property bool feesPublished
    required property string feePercent
    required property string serviceFee
    required property string networkFee
    required property string minimum
    required property string limit
    required property string notice // "", missing, too_little, too_much, declined
    required property string reason // with declined
    required property bool mayRaise

    signal digit(string d)
    signal erase
    signal clear
    signal pay
    signal raise
    signal back

    objectName: "AmountScreen"
    step: 5
    sideLeast: Theme.keyPadLeast
    // Larger letters come page by page, beside a pad that stays.
    readonly property bool factsBelow: Theme.portrait || Theme.large
    //: Title of the screen where the amount for the card is typed.
    title: qsTr("Type the amount")
    // The notice needs the room; one about the amount says the same.
    subtitle: notice.length > 0 ? "" : minimum.length > 0
        //: Below "Type the amount": %1 is the least, %2 the most.
        ? qsTr("From %1 to %2").arg(minimum).arg(limit)
        //: Below "Type the amount"; %1 is the most.
        : qsTr("Up to %1").arg(limit)
    //: Goes one screen back.
    backText: qsTr("Back")
    //: Starts the payment at the card terminal.
    primaryText: qsTr("Pay by card")
    //: Shows a code for the phone; who proves more with it may pay more.
    cancelText: mayRaise ? qsTr("Raise limit") : ""
    onBackPressed: back()
    onCancelPressed: raise()
    onPrimaryPressed: pay()

    CardWords {
        id: words
        minimum: root.minimum
        limit: root.limit
    }
    TypedAmount {
        amount: root.amount
        typed: root.typed
        coinAmount: root.coinAmount
        countdown: root.priceCountdown
    }
    NoticeBar {
        kind: "warn"
        text: root.notice === "declined" ? words.reasons[root.reason] ?? words.other : words.notices[root.notice] ?? ""
    }
    CardFacts {
        visible: root.factsBelow
        coinCode: root.coinCode
        price: root.price
        feesPublished: root.feesPublished
        feePercent: root.feePercent
        serviceFee: root.serviceFee
        networkFee: root.networkFee
    }
    side: [
        CardFacts {
            visible: !root.factsBelow
            coinCode: root.coinCode
            price: root.price
            feesPublished: root.feesPublished
            feePercent: root.feePercent
            serviceFee: root.serviceFee
            networkFee: root.networkFee
        },
        Item {
            visible: !Theme.portrait
            Layout.fillHeight: true
        },
        KeyPad {
            empty: !root.typed
            Layout.fillWidth: true
            onDigit: d => root.digit(d)
            onErase: root.erase()
            onClear: root.clear()
        }
    ]
}
