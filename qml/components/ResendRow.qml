// SPDX-License-Identifier: Apache-2.0
// How long the code is good, and the way to a new one.
import QtQuick
import QtQuick.Layouts
import Kiosk

GridLayout {
    id: root

    required property string countdown
    required property int seconds

    signal resend

    columns: Theme.large ? 1 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM
    Layout.fillWidth: true

    Countdown {
        //: Above a countdown, e.g. "4:32": how long the code of the text message may be used.
        label: qsTr("Code valid for")
        time: root.countdown
    }
    SecondaryButton {
        objectName: "resendButton"
        least: Theme.target
        textSize: Theme.textBody
        text: root.seconds > 0
            //: On the code screen: a new code may be asked for in %n seconds.
            ? qsTr("New code in %n second(s)", "", root.seconds)
            //: On the code screen: sends another text message.
            : qsTr("Send a new code")
        Layout.fillWidth: true
        onClicked: root.resend()
    }
}
