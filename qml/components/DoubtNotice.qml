// SPDX-License-Identifier: Apache-2.0
// What a purchase does not count: a bill that may be in the machine, and money that was not bought for.
import QtQuick
import Kiosk

NoticeBar {
    required property string amount
    required property string receipt
    property string unbought: ""
    readonly property bool onPaper: receipt === "printed" || receipt === "printing" || receipt === "none"
    readonly property string lost: amount.length === 0 ? "" : onPaper || receipt === "printed_older"
        //: A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.
        ? qsTr("A bill of %1 is not counted yet. See your receipt.").arg(amount)
        //: A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.
        : qsTr("A bill of %1 is not counted yet. Tell us when you call.").arg(amount)
    readonly property string owed: unbought.length === 0 ? "" : onPaper
        //: Coins were bought for less than was paid. %1 is the rest. It stands on the receipt.
        ? qsTr("We owe you %1 of what you paid. See your receipt.").arg(unbought)
        //: Coins were bought for less than was paid, and no receipt says so. %1 is the rest.
        : qsTr("We owe you %1 of what you paid. Tell us when you call.").arg(unbought)

    kind: "warn"
    text: owed.length === 0 ? lost : (lost + " " + owed).trim()
}
