// SPDX-License-Identifier: Apache-2.0
// Bills go in: the amount is the largest thing, the coins beside it, every fee below.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string paid
    required property string coinAmount
    required property string coinCode
    required property string coinName
    required property bool hasMoney
    required property string lockCountdown
    required property string price
    required property string feePercent
    required property string serviceFee
    required property string networkFee
    required property string stillPossible
    required property string minimum
    required property string denominations
    required property var bills // oldest first
    required property string address
    required property string phase // open, reading, stacking, returning, full, closing, stopped
    required property int phaseSeconds
    required property string notice // see InsertWords
    required property string noticeAmount
    required property bool mayRaise

    signal finish
    signal back
    signal cancel
    signal raise

    objectName: "InsertScreen"
    step: 5
    sideShare: Theme.large ? 0.46 : 0.53
    //: Title of the screen that takes the bills.
    title: qsTr("Insert your bills")
    //: Below "Insert your bills"; %1 are the bills that are taken, e.g. "$1, $5, $10, $20".
    subtitle: qsTr("One at a time: %1").arg(denominations)
    //: Goes one screen back; only while no bill is in.
    backText: hasMoney ? "" : qsTr("Back")
    //: Ends the purchase; only while no bill is in.
    cancelText: hasMoney ? "" : qsTr("Cancel")
    primaryText: bills.length > 0
        //: Ends inserting and buys. %1 is the money, %2 the coin.
        ? qsTr("Finish and buy %1 of %2").arg(paid).arg(coinName)
        //: Ends inserting; nothing is in yet, so it only says what is missing.
        : qsTr("Finish")
    onBackPressed: back()
    onCancelPressed: cancel()
    onPrimaryPressed: finish()

    InsertAmount {
        paid: root.paid
        coinAmount: root.coinAmount
        lockCountdown: root.lockCountdown
    }
    InsertNotices {
        visible: !Theme.portrait
        phase: root.phase
        phaseSeconds: root.phaseSeconds
        notice: root.notice
        noticeAmount: root.noticeAmount
        minimum: root.minimum
    }
    side: [
        InsertFacts {
            coinCode: root.coinCode
            price: root.price
            feePercent: root.feePercent
            serviceFee: root.serviceFee
            networkFee: root.networkFee
            stillPossible: root.stillPossible
            mayRaise: root.mayRaise
            onRaise: root.raise()
        },
        BillStrip {
            visible: !bare && (!Theme.portrait || root.hasMoney || root.notice.length === 0) // the notice needs the room
            bills: root.bills
            phase: root.phase
        },
        InsertNotices {
            visible: Theme.portrait
            phase: root.phase
            phaseSeconds: root.phaseSeconds
            notice: root.notice
            noticeAmount: root.noticeAmount
            minimum: root.minimum
        },
        Item {
            Layout.fillHeight: true
            Layout.topMargin: -Theme.spaceM // takes no room where there is none
        },
        AddressLine {
            address: root.address
        }
    ]
}
