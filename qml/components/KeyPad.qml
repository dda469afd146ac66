// SPDX-License-Identifier: Apache-2.0
// Twelve keys, laid out as on a phone; never mirrored. A keyboard or a 12-key pad types into it too.
import QtQuick
import QtQuick.Layouts
import Kiosk

GridLayout {
    id: root

    // The keys of a pad type into it while it has the focus; `empty` when there is nothing to erase.
    readonly property bool takesDigits: true
    property bool empty: false

    signal digit(string d)
    signal erase
    signal clear

    columns: 3
    columnSpacing: Theme.portrait ? Theme.spaceM : Theme.spaceS
    rowSpacing: Theme.keySpace
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Grouping
    //: The number pad, as a screen reader names it.
    Accessible.name: qsTr("Number pad")

    KeyButton {
        objectName: "key_1"
        text: "1"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_2"
        text: "2"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_3"
        text: "3"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_4"
        text: "4"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_5"
        text: "5"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_6"
        text: "6"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_7"
        text: "7"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_8"
        text: "8"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_9"
        text: "9"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_clear"
        //: On the number pad; removes every digit that was typed.
        text: qsTr("Clear")
        textSize: Theme.large ? Theme.textSmall : Theme.textLead
        leftPadding: Theme.spaceXS
        rightPadding: Theme.spaceXS
        weight: Font.Medium
        ink: Theme.inkMuted
        onClicked: root.clear()
    }
    KeyButton {
        objectName: "key_0"
        text: "0"
        onClicked: root.digit(text)
    }
    KeyButton {
        objectName: "key_erase"
        //: On the number pad; removes the last digit. Read aloud only.
        Accessible.name: qsTr("Erase the last digit")
        onClicked: root.erase()

        Icon {
            anchors.centerIn: parent
            name: "erase"
            size: Theme.textKey * 0.95
        }
    }
}
