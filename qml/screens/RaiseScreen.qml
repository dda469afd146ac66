// SPDX-License-Identifier: Apache-2.0
// In the middle of the bills, or before a card is debited: the customer's phone proves more, for a higher limit.
// What is in stays in.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string machineId
    required property string loginUri
    required property string loginStep // asking, shown
    required property string loginCountdown
    required property bool byCard
    required property bool hasMoney
    required property string paid
    required property string stillPossible
    required property string lockCountdown
    required property int waitingSeconds

    signal back

    objectName: "RaiseScreen"
    step: 5
    //: Title of the screen with a code for the phone, by which a customer may insert more.
    title: qsTr("Raise your limit")
    subtitle: hasMoney
        //: Below "Raise your limit"; %1 is the money that is in the machine.
        ? qsTr("Your %1 stays safe in the machine.").arg(paid)
        //: Below "Raise your limit", while no bill is in.
        : qsTr("Show a little more of who you are.")
    primaryText: byCard
        //: Leaves the code for the phone; price and limit come next.
        ? qsTr("Back to the price")
        //: Leaves the code for the phone and goes on with the bills.
        : qsTr("Back to the bills")
    onPrimaryPressed: back()

    LoginCode {
        text: root.loginUri
        Layout.alignment: Qt.AlignHCenter
    }
    LoginState {
        loginStep: root.loginStep
        countdown: root.loginCountdown
        waitingSeconds: root.waitingSeconds
        widest: root.columnsWidth * (Theme.portrait ? 1 : 1 - root.sideShare)
        Layout.alignment: Qt.AlignHCenter
    }
    side: [
        LoginSteps {
            machineId: root.machineId
        },
        FactRow {
            Layout.topMargin: Theme.spaceM
            label: root.byCard
                //: Before the most that this customer may pay by card now.
                ? qsTr("You can pay up to")
                //: Before the amount that may still be inserted.
                : qsTr("You can still insert up to")
            value: root.stillPossible
        },
        FactRow {
            visible: root.lockCountdown.length > 0
            //: Before a countdown, e.g. "9:42": the price holds that long.
            label: qsTr("Price locked")
            value: root.lockCountdown
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
