// SPDX-License-Identifier: Apache-2.0
// The customer has left before paying; a moment until the machine is free. Somebody who was sent away is told why.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string notice // "", locked

    readonly property bool locked: notice === "locked"

    signal done

    objectName: "LeavingScreen"
    title: locked
        //: Title after too many wrong codes: the sign-in has ended.
        ? qsTr("Too many wrong codes")
        //: Title after the customer has ended the purchase before paying.
        : qsTr("Canceled")
    //: Below "Canceled".
    subtitle: qsTr("You have not paid anything.")
    //: Leaves the screen; nothing was paid.
    primaryText: locked ? qsTr("Finish") : ""
    onPrimaryPressed: done()
    across: true
    side: [
        NoticeBar {
            visible: root.locked
            kind: "warn"
            //: After too many wrong codes: what to do.
            text: qsTr("The sign-in by text message is locked for a while. Please come back later.")
        },
        Item {
            Layout.fillHeight: true
        },
        WorkingDots {
            visible: !root.locked
            dot: Theme.dot * 2 // all that there is to be seen
            Layout.alignment: Qt.AlignHCenter
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
