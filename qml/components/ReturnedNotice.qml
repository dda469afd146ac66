// SPDX-License-Identifier: Apache-2.0
// Why no more bills could go in: our service refused one for good, and it came back.
import QtQuick
import Kiosk

NoticeBar {
    required property string amount

    kind: "warn"
    text: amount.length === 0 ? ""
        //: After inserting: our service refused a bill for good. %1 is its value, e.g. "$5". It came out again.
        : qsTr("Your bill of %1 was not accepted. It came back.").arg(amount)
}
