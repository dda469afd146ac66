// SPDX-License-Identifier: Apache-2.0
// The coins on offer and what each costs today, with everything in it.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property var prices // [{code, name, price, fee}]

    spacing: Theme.portrait ? Theme.spaceM * 0.65 : Theme.spaceS
    Layout.fillWidth: true

    ColumnLayout {
        readonly property bool whole: true // no words above nothing at the end of a page

        spacing: root.spacing
        Layout.fillWidth: true

        BodyText {
            //: On the idle screen, above the prices of the coins.
            text: qsTr("What one coin costs now, all fees included")
            color: Theme.nightMuted
            font.pixelSize: Theme.textSmall
            font.weight: Font.Medium
            Layout.fillWidth: true
        }
        Rectangle {
            color: Theme.nightLine
            implicitHeight: Theme.hairline
            Layout.fillWidth: true
        }
        LiveRepeater {
            model: root.prices.slice(0, 1)
            delegate: NightPrice {}
        }
    }
    LiveRepeater {
        model: root.prices.slice(1)
        delegate: NightPrice {}
    }
}
