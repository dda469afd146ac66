// SPDX-License-Identifier: Apache-2.0
// The address comes from Athena's app: what to do there, and how long it is waited for.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string coinCode
    required property string coinName
    required property string receiveStep // asking, waiting, too_long, no_answer
    required property string receiveCountdown
    required property bool mayScan
    required property bool scannerLost
    required property string notice // "", unusable, declined
    required property int waitingSeconds
    readonly property bool ended: receiveStep === "too_long" || receiveStep === "no_answer"

    signal retry
    signal scan
    signal back

    objectName: "ReceiveScreen"
    step: 3
    //: Title of the screen that waits for an address from the customer's phone.
    title: qsTr("Enter your address in the app")
    //: Below "Enter your address in the app"; %1 is the coin. "Athena Mobile" is the name of the app.
    subtitle: qsTr("Athena Mobile sends your %1 address here.").arg(coinName)
    backText: mayScan || scannerLost
        //: Goes one screen back.
        ? qsTr("Back")
        //: Ends the visit; the customer is signed in, and there is no step back from here. Short.
        : qsTr("Stop")
    //: Leaves the wait for an address from the app and goes to the scanner.
    cancelText: mayScan ? qsTr("Scan a code instead") : ""
    //: Waits for the address from the app once more.
    primaryText: ended ? qsTr("Try again") : ""
    onBackPressed: back()
    onCancelPressed: scan()
    onPrimaryPressed: retry()

    AppPicture {
        visible: !root.ended || !Theme.large
        coinCode: root.coinCode
        Layout.fillHeight: !Theme.portrait
        Layout.maximumHeight: implicitHeight
        Layout.alignment: Qt.AlignHCenter
    }
    ReceiveState {
        receiveStep: root.receiveStep
        countdown: root.receiveCountdown
        coinName: root.coinName
        mayScan: root.mayScan
        notice: root.notice
        waitingSeconds: root.waitingSeconds
        Layout.fillWidth: true
    }
    side: [
        ReceiveSteps {
            visible: !root.ended
            coinName: root.coinName
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
