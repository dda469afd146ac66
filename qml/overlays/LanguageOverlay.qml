// SPDX-License-Identifier: Apache-2.0
// All languages. Changing it restarts nothing.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property var languages // [{code, name}]
    required property string current

    signal chosen(string code)
    signal close

    objectName: "LanguageOverlay"
    //: Title of the list of languages.
    title: qsTr("Language")

    LanguageList {
        languages: root.languages
        current: root.current
        Layout.fillWidth: true
        onChosen: code => root.chosen(code)
    }
    foot: PrimaryButton {
        objectName: "closeButton"
        goesBack: true
        //: Closes the list of languages or the help; the purchase goes on where it was.
        text: qsTr("Go on")
        Layout.fillWidth: true
        onClicked: root.close()
    }
}
