// SPDX-License-Identifier: Apache-2.0
// Something is being ended before the customer goes on.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    objectName: "WaitingScreen"
    step: 2
    //: Title while an order that was begun is taken back, before another coin is chosen.
    title: qsTr("One moment")
    //: Below "One moment".
    subtitle: qsTr("You have not paid anything.")
    across: true
    side: [
        Item {
            Layout.fillHeight: true
        },
        WorkingDots {
            dot: Theme.dot * 2 // all that there is to be seen
            Layout.alignment: Qt.AlignHCenter
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
