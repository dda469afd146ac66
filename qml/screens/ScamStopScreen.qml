// SPDX-License-Identifier: Apache-2.0
// Somebody sent this customer: stop, and whom to call. Closes by itself.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string helpLine
    required property int secondsLeft

    signal leave

    objectName: "ScamStopScreen"
    //: Title after the customer has said that somebody sent them.
    title: qsTr("Stop. Keep your money.")
    //: Below "Stop. Keep your money."
    subtitle: qsTr("This is how people get robbed.")
    //: Leaves the scam warning; the number counts the seconds until it closes by itself.
    primaryText: qsTr("Close (%1)").arg(secondsLeft)
    onPrimaryPressed: leave()

    NoticeBar {
        kind: "bad"
        //: Scam warning, first sentence.
        text: qsTr("Police, banks and tax offices never ask for crypto.")
    }
    NoticeBar {
        kind: "bad"
        //: Scam warning, second sentence.
        text: qsTr("Money sent from here cannot come back.")
    }
    NoticeBar {
        kind: "warn"
        //: Scam warning, what to do.
        text: qsTr("Hang up now. Talk to someone whom you trust.")
    }
    side: [
        Card {
            visible: root.helpLine.length > 0

            BodyText {
                //: Scam warning, above the phone number of the help line.
                text: qsTr("Call the help line now.")
                color: Theme.inkMuted
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }
            AmountText {
                text: root.helpLine
                pixelSize: Theme.textTitle
                weight: Font.Bold
                maximumWidth: parent.width
            }
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
