// SPDX-License-Identifier: Apache-2.0
// The way to larger text, lower buttons and stronger colours: a sign and a word.
import QtQuick
import Kiosk

Pill {
    id: root

    objectName: "accessButton"
    //: On the idle screen and in the help: opens larger text, lower buttons, stronger colors. One word, if there is one.
    text: qsTr("Accessibility")

    content: SignAndWords {
        text: root.text
        ink: root.ink
        textSize: root.textSize
        weight: root.weight
        spacing: Theme.spaceS

        AccessSign {
            ink: root.ink
        }
    }
}
