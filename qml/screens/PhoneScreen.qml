// SPDX-License-Identifier: Apache-2.0
// The customer's mobile number. What is typed stays outside: this screen only shows it.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string countryCode
    required property string countryPrefix
    required property string phoneNumber
    required property string phoneExample
    required property string notice // "", missing, invalid, wait, no_answer, expired, locked
    required property int noticeSeconds
    required property bool waiting
    required property int waitingSeconds

    signal digit(string d)
    signal erase
    signal clear
    signal countryPressed
    signal send
    signal usePhone
    signal back

    objectName: "PhoneScreen"
    step: 2
    sideLeast: Theme.fieldHeight + Theme.spaceM + Theme.keyPadLeast
    sideShare: 0.54
    //: Title of the phone number screen.
    title: qsTr("Enter your mobile number")
    //: Below the title of the phone number screen.
    subtitle: qsTr("We text you a six-digit code.")
    //: Goes one screen back.
    backText: qsTr("Back")
    //: Sends the text message with the code to the number.
    primaryText: qsTr("Send code")
    onBackPressed: back()
    onPrimaryPressed: send()

    PhoneWords {
        id: words
        seconds: root.noticeSeconds
    }
    NoticeBar {
        kind: "warn"
        ticking: true
        text: words.notices[root.notice]
            //: Below the phone number, while nothing is wrong with it.
            ?? qsTr("Did someone on the phone tell you to come here? Stop. It is a scam.")
    }
    Item {
        // What is touched stands low.
        visible: Theme.portrait
        Layout.fillHeight: true
    }
    SecondaryButton {
        objectName: "usePhoneButton"
        least: Theme.target
        textSize: Theme.textBody
        //: On the phone number screen: signs in by a code on the screen that the customer's phone scans, in place of a text message.
        text: qsTr("Scan a code with your phone instead")
        Layout.fillWidth: true
        onClicked: root.usePhone()
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
            NumberField {
                prefix: root.countryPrefix
                country: root.countryCode
                number: root.phoneNumber
                example: root.phoneExample
                onCountryPressed: root.countryPressed()
            }
            KeyPad {
                empty: root.phoneNumber.length === 0
                Layout.fillWidth: true
                onDigit: d => root.digit(d)
                onErase: root.erase()
                onClear: root.clear()
            }
        }
    ]
}
