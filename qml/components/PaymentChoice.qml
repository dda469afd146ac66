// SPDX-License-Identifier: Apache-2.0
// A way to pay: its name, and what the customer does then.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property string words
    property bool available: true

    implicitHeight: Math.max(Theme.primaryHeight * (!Theme.portrait ? 1.6 : Theme.lowReach ? 1.2 : 1.8), contentItem.implicitHeight + 2 * Theme.spaceS)
    radius: Theme.radiusCard
    fill: available ? Theme.surface : Theme.ground
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    Accessible.description: words
    Layout.fillWidth: true

    contentItem: ColumnLayout {
        spacing: Theme.spaceXS

        Item {
            Layout.fillHeight: true
        }
        BodyText {
            text: root.text
            color: root.available ? Theme.ink : Theme.inkMuted
            font.pixelSize: Theme.textHeading
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        BodyText {
            text: root.words
            color: Theme.inkMuted
            Layout.fillWidth: true
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
