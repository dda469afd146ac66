// SPDX-License-Identifier: Apache-2.0
// Below the code for the phone: how long it is waited for, or why there is none.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string loginStep // asking, shown, expired, no_answer
    required property string countdown
    required property int waitingSeconds
    required property real widest

    spacing: Theme.spaceS

    RowLayout {
        visible: root.loginStep === "shown"
        spacing: Theme.spaceS
        Layout.alignment: Qt.AlignHCenter

        Rectangle {
            implicitWidth: Theme.dot
            implicitHeight: Theme.dot
            radius: width / 2
            color: Theme.primary
        }
        BodyText {
            objectName: "waitingForPhone"
            ticking: true
            //: Below the code for the phone; %1 is the time that is left, e.g. "1:38".
            text: qsTr("Waiting for your phone… %1").arg("\u2066" + root.countdown + "\u2069")
            font.weight: Font.Medium
            Layout.maximumWidth: root.widest - Theme.dot - Theme.spaceS
        }
    }
    WaitLine {
        waiting: root.loginStep === "asking"
        seconds: root.waitingSeconds
        Layout.alignment: Qt.AlignHCenter
    }
    NoticeBar {
        kind: "warn"
        text: root.loginStep === "expired"
            //: The code for the phone was shown for its whole time and nobody signed in.
            ? qsTr("This code is too old. Ask for a new one, or use a text message.") : root.loginStep === "no_answer"
            //: The code for the phone could not be fetched.
            ? qsTr("We got no answer. You have not paid anything. Please try again.") : ""
    }
}
