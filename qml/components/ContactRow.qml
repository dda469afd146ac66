// SPDX-License-Identifier: Apache-2.0
// Whom to call, and what to tell them.
import QtQuick
import QtQuick.Layouts
import Kiosk

Grid {
    id: root

    property string reference
    property string phone
    //: Beside the phone number: names the machine or the purchase to the help desk.
    property string referenceName: qsTr("Reference")

    // Layouts cannot share a width equally; this can.
    readonly property real half: columns === 1 ? width : (width - spacing) / 2

    component Fact: ColumnLayout {
        id: fact

        required property string name
        required property string words

        visible: words.length > 0
        spacing: Theme.spaceXS

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
    columns: Theme.large ? 1 : 2
    spacing: Theme.spaceM
    Layout.fillWidth: true

    Fact {
        width: root.half
        //: Above the phone number of the help desk.
        name: Theme.texts.support ?? qsTr("Call us")
        words: root.phone
    }
    Fact {
        width: root.half
        name: root.referenceName
        words: root.reference
    }
}
