// SPDX-License-Identifier: Apache-2.0
// A coin and what it costs today, on the dark idle screen.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property var modelData

    spacing: Theme.portrait ? Theme.spaceM : Theme.spaceS
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.name + ": " + modelData.price

    RowLayout {
        spacing: Theme.spaceL * 0.9
        Layout.fillWidth: true

        CoinBadge {
            code: root.modelData.code
        }
        BodyText {
            text: root.modelData.name
            color: Theme.inverse
            font.pixelSize: Theme.textHeading * 0.94
            font.weight: Font.DemiBold
            lineHeight: 1
            Layout.fillWidth: true
            Accessible.ignored: true
        }
        AmountText {
            text: root.modelData.price
            color: Theme.inverse
            pixelSize: Theme.textHeading * 1.05
            Accessible.ignored: true
        }
    }
    Rectangle {
        color: Theme.nightLine
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
    }
}
