// SPDX-License-Identifier: Apache-2.0
// A way to pay: its sign and name, and what the customer does then.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property string words
    required property string sign // an icon
    property bool available: true

    implicitHeight: Math.max(Theme.primaryHeight * (Theme.lowReach ? 1.2 : 2.4), content.implicitHeight + 2 * Theme.spaceM)
    radius: Theme.radiusCard
    fill: available ? Theme.surface : Theme.ground
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    Accessible.description: words
    Layout.fillWidth: true
    Layout.fillHeight: true // beside another one as high as that
    Layout.preferredWidth: 1

    content: RowLayout {
        spacing: Theme.spaceL

        Icon {
            visible: !Theme.large // words need the place
            name: root.sign
            size: Theme.textHeading * 1.7
            color: root.available ? Theme.primary : Theme.inkMuted
            Layout.alignment: Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: Theme.spaceXS
            Layout.alignment: Qt.AlignVCenter

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
        }
    }
}
