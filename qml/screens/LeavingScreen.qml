// SPDX-License-Identifier: Apache-2.0
// The customer has left before paying; a moment until the machine is free.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    objectName: "LeavingScreen"
    //: Title after the customer has ended the purchase before paying.
    title: qsTr("Canceled")
    //: Below "Canceled".
    subtitle: qsTr("You have not paid anything.")
    side: [
        Item {
            Layout.fillHeight: true
        },
        WorkingDots {
            Layout.alignment: Qt.AlignHCenter
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
