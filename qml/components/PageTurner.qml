// SPDX-License-Identifier: Apache-2.0
// Turns the pages of what does not fit on one: where one is, on, and back.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property int page // from 0
    required property int pages

    property bool night: false // on the dark idle screen
    //: Where a text is too long for one page: goes to the next page.
    readonly property string onWords: qsTr("Read on")
    property bool onward: true // it goes on here, and not by a button below

    signal turned(int page)

    visible: pages > 1
    spacing: Theme.spaceM

    // Up and down, which nothing else on a screen points: the way back points to where one comes from.
    component TurnButton: SecondaryButton {
        id: button

        property bool wordless: false
        property bool forward: false
        property bool night: false

        least: Theme.target
        textSize: Theme.textBody
        fill: night ? "transparent" : Theme.surface
        fillPressed: night ? Theme.nightPressed : Theme.pressed
        ink: night ? Theme.inverse : Theme.ink
        border: night ? Theme.nightEdge : Theme.edge

        content: SignAndWords {
            text: button.wordless ? "" : button.text
            ink: button.ink
            textSize: button.textSize
            weight: button.weight
            spacing: Theme.spaceS

            Icon {
                name: "chevron"
                rotation: button.forward ? 0 : 180
                color: button.ink
                size: Theme.textBody
            }
        }
    }

    TurnButton {
        objectName: "pageBackButton"
        visible: root.page > 0
        night: root.night
        wordless: Theme.large // larger letters leave room for a sign
        //: Where a text is too long for one page: goes to the page before.
        text: qsTr("Page back")
        onClicked: root.turned(root.page - 1)
    }
    BodyText {
        //: Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.
        text: qsTr("%1 of %2").arg(root.page + 1).arg(root.pages)
        color: root.night ? Theme.inverse : Theme.ink
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    TurnButton {
        objectName: "pageOnButton"
        visible: root.onward && root.page < root.pages - 1
        forward: true
        night: root.night
        border: root.night ? Theme.inverse : Theme.primary
        text: root.onWords
        onClicked: root.turned(root.page + 1)
    }
}
