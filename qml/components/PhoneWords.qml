// SPDX-License-Identifier: Apache-2.0
// The words for each notice of the phone number screen. `seconds` is how long to wait.
import QtQuick

QtObject {
    id: root

    required property int seconds

    readonly property var notices: ({
            //: Phone number: "Send code" was pressed before the number was whole.
            missing: qsTr("Please type your whole number first."),
            //: Phone number: the number cannot exist.
            invalid: qsTr("This number does not look right. Please check it."),
            //: Phone number: too many codes were asked for.
            wait: qsTr("Please wait %n second(s), then try again.", "", root.seconds),
            //: Phone number: no answer from our service.
            no_answer: qsTr("We got no answer. Please try again."),
            //: Phone number: the code that was sent is older than five minutes, or of another session.
            expired: qsTr("That code is too old. Please ask for a new one."),
            //: Phone number: the code was typed wrong too often; %n is how long to wait.
            locked: root.seconds > 0
                    ? qsTr("Too many wrong codes. Please wait %n second(s), then ask for a new one.", "", root.seconds)
                    //: Phone number: the code was typed wrong too often.
                    : qsTr("Too many wrong codes. Please ask for a new one.")
        })
}
