// SPDX-License-Identifier: Apache-2.0
// The phone number as it is typed, with the country's prefix in front, which may be changed.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property string prefix
    required property string country
    required property string number
    required property string example

    // What is typed is nobody else's business: only how much of it is read aloud.
    readonly property bool secret: true
    readonly property bool ticking: true // each digit is told of by itself
    readonly property int digits: (number.match(/[0-9]/g) ?? []).length

    signal countryPressed

    color: Theme.surface
    radius: Theme.radiusControl
    border.color: Theme.primary
    border.width: Theme.edgeWidth * 1.4
    implicitHeight: Theme.fieldHeight
    Layout.fillWidth: true
    LayoutMirroring.enabled: false // a number begins with its prefix, on the left, in every language
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.EditableText
    //: The field with the phone number, as a screen reader names it.
    Accessible.name: qsTr("Mobile number")
    //: Read aloud for the field with the phone number: how many digits are in.
    Accessible.description: qsTr("%n digit(s) typed", "", digits)

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.edgeWidth * 1.4
        anchors.rightMargin: Theme.edgeWidth * 1.4
        spacing: Theme.spaceM

        KioskButton {
            id: prefixButton
            objectName: "countryButton"
            text: root.prefix + " \u25BE"
            textSize: Theme.textTitle * 0.82
            weight: Font.Normal
            fill: "transparent"
            border: "transparent"
            implicitHeight: root.height // and no higher, however large its letters
            ink: Theme.inkMuted
            //: Read aloud for the button that changes the country; %1 is its name now.
            Accessible.name: qsTr("Country: %1").arg(root.country + " " + root.prefix)
            Layout.fillHeight: true
            onClicked: root.countryPressed()
        }
        Rectangle {
            color: Theme.line
            implicitWidth: Theme.hairline
            Layout.fillHeight: true
            Layout.topMargin: Theme.spaceM
            Layout.bottomMargin: Theme.spaceM
        }
        AmountText {
            text: root.number.length > 0 ? root.number : root.example
            color: root.number.length > 0 ? Theme.ink : Theme.inkMuted
            pixelSize: Theme.textTitle * 0.95
            weight: root.number.length > 0 ? Font.DemiBold : Font.Normal
            maximumWidth: root.width - prefixButton.width - 4 * Theme.spaceM
            Accessible.ignored: true
        }
        Rectangle {
            visible: root.number.length > 0
            color: Theme.primary
            implicitWidth: Theme.edgeWidth * 1.4
            implicitHeight: root.height * 0.5
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
