// SPDX-License-Identifier: Apache-2.0
// How long an address from the app is waited for, or why it did not come.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string receiveStep // asking, waiting, too_long, no_answer
    required property string countdown
    required property string coinName
    required property bool mayScan
    required property string notice // "", unusable, declined
    required property int waitingSeconds

    spacing: Theme.spaceM

    NoticeBar {
        kind: "warn"
        text: root.notice === "unusable"
            //: The address that came from the app cannot be used. %1 is the coin.
            ? qsTr("The address in your app is no %1 address. Enter another one.").arg(root.coinName) : ""
    }
    NoticeBar {
        kind: "info"
        text: root.notice === "declined"
            //: The customer did not want the address that came from the app.
            ? qsTr("Now enter the other address in your app.") : ""
    }
    NoticeBar {
        kind: "warn"
        text: root.receiveStep === "too_long"
            //: No address came from the app in two minutes.
            ? qsTr("No address has come yet. You have not paid anything.") : root.receiveStep === "no_answer"
            //: Our service could not be asked for the address.
            ? qsTr("We got no answer. You have not paid anything. Please try again.") : ""
    }
    RowLayout {
        visible: root.receiveStep === "waiting"
        spacing: Theme.spaceS
        Layout.fillWidth: true

        Item {
            Layout.fillWidth: true
        }
        Rectangle {
            implicitWidth: Theme.dot
            implicitHeight: Theme.dot
            radius: width / 2
            color: Theme.primary
        }
        BodyText {
            objectName: "waitingForAddress"
            ticking: true
            //: While an address is to come from the app; %1 is the time that is left, e.g. "1:38".
            text: qsTr("Waiting for your address… %1").arg("\u2066" + root.countdown + "\u2069")
            font.weight: Font.Medium
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
        }
    }
    WaitLine {
        waiting: root.receiveStep === "asking"
        seconds: root.waitingSeconds
        Layout.alignment: Qt.AlignHCenter
    }
}
