// SPDX-License-Identifier: Apache-2.0
// Whom to call, and what to tell them.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    property string reference
    property string phone
    //: Beside the phone number: names the machine or the purchase to the help desk.
    property string referenceName: qsTr("Reference")

    component Fact: ColumnLayout {
        id: fact

        required property string name
        required property string words

        visible: words.length > 0
        spacing: Theme.spaceXS
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop

        BodyText {
            text: fact.name
            color: Theme.inkMuted
            font.pixelSize: Theme.textSmall
            Layout.fillWidth: true
        }
        BodyText {
            text: fact.words
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
    }

    visible: reference.length > 0 || phone.length > 0
    spacing: Theme.spaceM
    Layout.fillWidth: true

    Fact {
        //: Above the phone number of the help desk.
        name: qsTr("Call us")
        words: root.phone
    }
    Fact {
        name: root.referenceName
        words: root.reference
    }
}
