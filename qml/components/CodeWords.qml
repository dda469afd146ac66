// SPDX-License-Identifier: Apache-2.0
// The words for each notice of the code screen. `attempts` is how often one may still try, `seconds` how long to wait.
import QtQuick

QtObject {
    id: root

    required property int attempts
    required property int seconds

    readonly property var notices: ({
            //: Code: "Continue" was pressed before six digits were in.
            missing: qsTr("Please type all six digits first."),
            //: Code: it was wrong; %n is how often one may still try.
            wrong: qsTr("This code is not right. %n try(s) left.", "", root.attempts),
            //: Code: no answer from our service.
            no_answer: qsTr("We got no answer. Please try again."),
            //: Code: a new text message is on its way.
            sent: qsTr("We have sent you a new code."),
            //: Code: a new one may not be asked for yet.
            wait: qsTr("Please wait %n second(s), then try again.", "", root.seconds)
        })
}
