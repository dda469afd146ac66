// SPDX-License-Identifier: Apache-2.0
// How this customer wants the screens. Each touch shows at once; the purchase and its money stay as they are, and the
// next customer finds the machine as usual.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property int textPercent
    required property bool lowReach
    required property bool highContrast
    required property bool reducedMotion

    signal textChosen(int percent)
    signal lowReachChosen(bool on)
    signal highContrastChosen(bool on)
    signal reducedMotionChosen(bool on)
    signal close

    objectName: "AccessOverlay"
    //: Title of the sheet with larger text, lower buttons, stronger colors.
    title: qsTr("Accessibility")

    GridLayout {
        columns: Theme.huge && Theme.portrait ? 1 : 3
        columnSpacing: Theme.spaceM
        rowSpacing: root.gap
        Layout.fillWidth: true

        ModeButton {
            objectName: "text_100"
            on: root.textPercent === 100
            //: Accessibility: text as large as usual. Short.
            text: qsTr("Usual text")
            onClicked: root.textChosen(100)
        }
        ModeButton {
            objectName: "text_150"
            on: root.textPercent === 150
            //: Accessibility: text one and a half times as large. Short.
            text: qsTr("Large text")
            onClicked: root.textChosen(150)
        }
        ModeButton {
            objectName: "text_200"
            on: root.textPercent === 200
            //: Accessibility: text twice as large. Short.
            text: qsTr("Very large text")
            onClicked: root.textChosen(200)
        }
    }
    ModeButton {
        objectName: "lowReachButton"
        on: root.lowReach
        //: Accessibility: everything to touch comes down, for people who sit or are small.
        text: qsTr("Buttons lower down")
        onClicked: root.lowReachChosen(!root.lowReach)
    }
    ModeButton {
        objectName: "highContrastButton"
        on: root.highContrast
        //: Accessibility: white on black.
        text: qsTr("Stronger colors")
        onClicked: root.highContrastChosen(!root.highContrast)
    }
    ModeButton {
        objectName: "reducedMotionButton"
        on: root.reducedMotion
        //: Accessibility: no animation.
        text: qsTr("Nothing moves")
        onClicked: root.reducedMotionChosen(!root.reducedMotion)
    }
    foot: PrimaryButton {
        objectName: "closeButton"
        goesBack: true
        preferred: true
        //: Closes the list of languages or the help; the purchase goes on where it was.
        text: qsTr("Go on")
        Layout.fillWidth: true
        onClicked: root.close()
    }
}
