// SPDX-License-Identifier: Apache-2.0
// A bill that may be in the machine without being in the purchase.
import QtQuick
import Kiosk

NoticeBar {
    required property string amount

    kind: "warn"
    text: amount.length > 0
        //: A bill was lost track of. %1 is its value. It stands on the receipt and the help desk settles it.
        ? qsTr("One bill of %1 is not counted yet. It is on your receipt.").arg(amount) : ""
}
