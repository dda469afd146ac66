// SPDX-License-Identifier: Apache-2.0
// The machine takes no customer: why, in plain words, and whom to call.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property var closedReasons // codes, the most important first
    required property string machineId
    required property string supportPhone

    readonly property string reason: closedReasons[0] ?? ""

    objectName: "OutOfServiceScreen"
    //: Title of the screen of a machine that cannot sell right now.
    title: qsTr("Out of service")
    //: Below the title "Out of service".
    subtitle: qsTr("This machine takes no bills right now.")

    ClosedWords {
        id: words
    }
    ErrorPanel {
        happened: words.reasons[root.reason] ?? words.general
        //: Out of service: reassures somebody who has paid at this machine before.
        money: qsTr("Did you pay here before? Keep your receipt. Your purchase goes on without you.")
        todo: words.todo[root.reason] ?? words.generalTodo
    }
    side: [
        Item {
            Layout.fillHeight: Theme.portrait
        },
        ContactCard {
            phone: root.supportPhone
            reference: root.machineId
            //: Beside the phone number: the machine's own number, for the help desk.
            referenceName: qsTr("Machine")
        },
        Item {
            Layout.fillHeight: !Theme.portrait
        }
    ]
}
