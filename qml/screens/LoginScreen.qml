// SPDX-License-Identifier: Apache-2.0
// The customer's phone signs in: it scans the code, and nothing is typed.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string machineId
    required property string loginUri
    required property string loginStep // asking, shown, expired, no_answer
    required property string loginCountdown
    required property bool waiting
    required property int waitingSeconds
    readonly property bool ended: loginStep === "expired" || loginStep === "no_answer"

    signal newCode
    signal useText
    signal back

    objectName: "LoginScreen"
    step: 2
    //: Title of the screen with the code for the customer's phone. "Athena Mobile" is the name of the app.
    title: qsTr("Scan with Athena Mobile")
    //: Below "Scan with Athena Mobile".
    subtitle: qsTr("Your phone signs in. Nothing to type.")
    //: Goes one screen back.
    backText: qsTr("Back")
    //: Leaves the code for the phone and signs in by a text message.
    cancelText: qsTr("Use a text message instead")
    //: Shows another code for the phone.
    primaryText: ended ? qsTr("New code") : ""
    onBackPressed: back()
    onCancelPressed: useText()
    onPrimaryPressed: newCode()

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
            visible: !root.ended
            machineId: root.machineId
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
