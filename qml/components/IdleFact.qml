// SPDX-License-Identifier: Apache-2.0
// One thing to know before the start, on the dark idle screen.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property string icon
    required property string text

    visible: text.length > 0
    spacing: Theme.spaceS * 1.2
    Layout.fillWidth: true
    Layout.preferredWidth: 1 // all as wide as one another
    Layout.alignment: Qt.AlignTop

    Icon {
        name: root.icon
        size: Theme.textBody * 1.3
        color: Theme.nightMuted
        Layout.alignment: Qt.AlignTop
    }
    BodyText {
        text: root.text
        color: Theme.inverse
        Layout.fillWidth: true
    }
}
