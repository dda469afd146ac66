// SPDX-License-Identifier: Apache-2.0
// Above every screen: the operator's mark, the language, help. They keep state and money.
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
    implicitHeight: Theme.target

    BrandMark {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        night: root.night
    }
    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
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
