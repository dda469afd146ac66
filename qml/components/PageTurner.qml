// SPDX-License-Identifier: Apache-2.0
// Turns the pages of what does not fit on one: where one is, on, and back.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property int page // from 0
    required property int pages

    signal turned(int page)

    visible: pages > 1
    spacing: Theme.spaceM

    // Up and down, which nothing else on a screen points: the way back points to where one comes from.
    component TurnButton: SecondaryButton {
        id: button

        property bool wordless: false
        property bool onward: false

        least: Theme.target
        textSize: Theme.textBody

        contentItem: SignAndWords {
            text: button.wordless ? "" : button.text
            ink: button.ink
            textSize: button.textSize
            weight: button.weight
            spacing: Theme.spaceS

            Icon {
                name: "chevron"
                rotation: button.onward ? 0 : 180
                color: button.ink
                size: Theme.textBody
            }
        }
    }

    TurnButton {
        objectName: "pageBackButton"
        visible: root.page > 0
        wordless: Theme.large // larger letters leave room for a sign
        //: Where a text is too long for one page: goes to the page before.
        text: qsTr("Page back")
        onClicked: root.turned(root.page - 1)
    }
    BodyText {
        //: Where a text is too long for one page: which page this is; %1 is its number, %2 how many there are.
        text: qsTr("%1 of %2").arg(root.page + 1).arg(root.pages)
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
    TurnButton {
        objectName: "pageOnButton"
        visible: root.page < root.pages - 1
        onward: true
        border: Theme.primary
        //: Where a text is too long for one page: goes to the next page.
        text: qsTr("Read on")
        onClicked: root.turned(root.page + 1)
    }
}
