// SPDX-License-Identifier: Apache-2.0
// A bill that may be in the machine without being in the purchase.
import QtQuick
import Kiosk

NoticeBar {
    required property string amount
    required property string receipt
    readonly property bool onPaper: receipt === "printed" || receipt === "printing" || receipt === "none"

    kind: "warn"
    text: amount.length === 0 ? "" : onPaper
        //: A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.
        ? qsTr("A bill of %1 is not counted yet. See your receipt.").arg(amount)
        //: A bill was lost track of, and there is no whole receipt. %1 is its value. The help desk settles it.
        : qsTr("A bill of %1 is not counted yet. Tell us when you call.").arg(amount)
}
