// SPDX-License-Identifier: Apache-2.0
// Why no more bills could go in: one was refused for good, and came back.
import QtQuick
import Kiosk

NoticeBar {
    required property string amount

    kind: "warn"
    text: amount.length === 0 ? ""
        //: After inserting: our service refused a bill for good. %1 is its value, e.g. "$5". What was in was kept.
        : qsTr("Our service did not accept your bill of %1. It came back, and no more bills could go in.").arg(amount)
}
