// SPDX-License-Identifier: Apache-2.0
// Above every screen: the operator's mark, the language, help. They keep state and money. Where the reach is low, what
// is touched stands at the bottom of the room that this is given.
import QtQuick
import Kiosk

Item {
    id: root

    required property string languageName
    property bool night: false
    property bool languageShown: true

    signal languagePressed
    signal helpPressed

    objectName: "header"
    implicitHeight: Theme.headerHeight

    BrandMark {
        anchors.left: parent.left
        y: (root.implicitHeight - height) / 2
        night: root.night
    }
    Row {
        anchors.right: parent.right
        y: Theme.lowReach ? parent.height - height : 0
        spacing: Theme.spaceM * 0.8

        Pill {
            objectName: "languageButton"
            night: root.night
            visible: root.languageShown
            text: root.languageName
            //: Read aloud for the button with the language's name; %1 is that name.
            Accessible.name: qsTr("Language: %1").arg(root.languageName)
            onClicked: root.languagePressed()
        }
        Pill {
            objectName: "helpButton"
            night: root.night
            //: At the top of every screen; opens the help.
            text: qsTr("Help")
            onClicked: root.helpPressed()
        }
    }
}
