// SPDX-License-Identifier: Apache-2.0
// The code from the text message. What is typed stays outside: this screen only shows it.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string code
    required property string phoneMasked
    required property string codeCountdown
    required property int resendSeconds
    required property string notice // "", missing, wrong, no_answer, sent, wait
    required property int noticeSeconds
    required property int attemptsLeft
    required property bool waiting
    required property int waitingSeconds

    signal digit(string d)
    signal erase
    signal clear
    signal verify
    signal resend
    signal back

    objectName: "CodeScreen"
    step: 2
    sideLeast: Theme.codeBoxLeast + Theme.spaceM + Theme.keyPadLeast
    //: Title of the screen where the code from the text message is typed.
    title: qsTr("Enter the code")
    subtitle: phoneMasked.length > 0
        //: Below "Enter the code"; %1 is the phone number, masked.
        ? qsTr("We sent it to %1.").arg("\u2066" + phoneMasked + "\u2069")
        //: Below "Enter the code", when the number is not shown.
        : qsTr("We sent it to your phone.")
    //: Goes one screen back.
    backText: qsTr("Back")
    //: Checks the code and goes on.
    primaryText: qsTr("Continue")
    onBackPressed: back()
    onPrimaryPressed: verify()

    CodeWords {
        id: words
        attempts: root.attemptsLeft
        seconds: root.noticeSeconds
    }
    NoticeBar {
        kind: root.notice === "sent" ? "good" : "warn"
        ticking: true
        text: words.notices[root.notice] ?? ""
    }
    Item {
        // What is touched stands low.
        visible: Theme.portrait
        Layout.fillHeight: true
    }
    ResendRow {
        countdown: root.codeCountdown
        seconds: root.resendSeconds
        onResend: root.resend()
    }
    WaitLine {
        waiting: root.waiting
        seconds: root.waitingSeconds
    }
    side: [
        Item {
            visible: !Theme.portrait
            Layout.fillHeight: true
        },
        PadColumn {
            CodeBoxes {
                code: root.code
                Layout.fillWidth: true
            }
            KeyPad {
                empty: root.code.length === 0
                Layout.fillWidth: true
                onDigit: d => root.digit(d)
                onErase: root.erase()
                onClear: root.clear()
            }
        }
    ]
}
