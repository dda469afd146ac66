// SPDX-License-Identifier: Apache-2.0
// The words for what has become of the receipt.
import QtQuick

QtObject {
    readonly property var states: ({
            //: Receipt: it has not been asked for yet. Short.
            none: qsTr("Comes next"),
            //: Receipt: the printer is at work. Short.
            printing: qsTr("Printing…"),
            //: Receipt: the printer is at work. Short.
            printing_older: qsTr("Printing…"),
            //: Receipt: it lies below the screen. Short.
            printed: qsTr("Printed, take it below"),
            //: Receipt: it lies below the screen, and was printed before something changed. Short.
            printed_older: qsTr("Printed, but out of date"),
            //: Receipt: it ended in the middle. Short.
            partial: qsTr("Not complete"),
            //: Receipt: the printer did not begin. Short.
            not_printed: qsTr("Not printed"),
            //: Receipt: nobody knows whether it was printed. Short.
            unknown: qsTr("Perhaps not complete"),
            //: Receipt: the customer chose a receipt on the screen. Short.
            screen: qsTr("On this screen"),
            //: Receipt: it is being sent as a text message. Short.
            texting: qsTr("Text message on its way"),
            //: Receipt: it was sent as a text message. Short.
            texted: qsTr("Sent to your phone"),
            //: Receipt: it could not be sent as a text message; a code on the screen holds it. Short.
            text_failed: qsTr("Not sent. Scan the code.")
        })
}
