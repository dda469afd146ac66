// SPDX-License-Identifier: Apache-2.0
// The countries whose phone numbers are taken.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property var countries // [{code, name, prefix}]
    required property string current

    signal chosen(string code)
    signal close

    objectName: "CountryOverlay"
    //: Title of the list of countries for the phone number.
    title: qsTr("Country of your number")

    ChoiceGroup {
        current: root.current
        rowSpacing: root.gap
        Layout.fillWidth: true
        onChosen: code => root.chosen(code)

        LiveRepeater {
            model: root.countries
            delegate: CountryChoice {}
        }
    }
    foot: SecondaryButton {
        objectName: "closeButton"
        goesBack: true
        //: Closes the list of countries; the country stays as it was.
        text: qsTr("Back")
        Layout.fillWidth: true
        onClicked: root.close()
    }
}
