// SPDX-License-Identifier: Apache-2.0
// The machine takes no customer: why, in plain words, until when, where else, and what becomes of money that is in.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property var closedReasons // codes, the most important first
    required property string machineId
    required property string supportPhone
    required property string note // the operator's own words
    required property string back // a day and a time; empty: nobody knows
    required property var elsewhere // [{name, address, distance, hours}]

    readonly property string reason: closedReasons[0] ?? ""

    objectName: "OutOfServiceScreen"
    //: Title of the screen of a machine that cannot sell right now.
    title: qsTr("Out of service")
    subtitle: note.length > 0 ? note
        //: Below the title "Out of service".
        : qsTr("This machine takes no bills right now.")

    ClosedWords {
        id: words
    }
    ErrorPanel {
        happened: words.reasons[root.reason] ?? words.general
        //: Out of service: what the operator expects; %1 is a day and a time.
        when: root.back.length > 0 ? qsTr("We expect it to work again on %1.").arg(root.back) : words.todo[root.reason] ?? words.generalTodo
        //: Out of service: reassures somebody who has paid at this machine before.
        money: qsTr("Did you pay here before? Keep your receipt. Your purchase goes on without you.")
    }
    side: [
        Elsewhere {
            places: root.elsewhere
        },
        Item {
            Layout.fillHeight: Theme.portrait
        },
        ContactCard {
            phone: root.supportPhone
            reference: root.machineId
            //: Beside the phone number: the machine's own number, for the help desk.
            referenceName: qsTr("Machine")
            BodyText {
                //: Out of service, below the phone number of the help desk.
                text: qsTr("Have your receipt or claim code at hand.")
                color: Theme.inkMuted
                Layout.fillWidth: true
                Layout.topMargin: Theme.spaceS
            }
        },
        Item {
            Layout.fillHeight: !Theme.portrait
        }
    ]
}
