// SPDX-License-Identifier: Apache-2.0
// A sentence of the terms, with a mark in front.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property string text

    spacing: Theme.spaceM
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: Theme.dot
        implicitHeight: Theme.dot
        radius: Theme.dot / 2
        color: Theme.primary
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.textLead * 0.4
    }
    BodyText {
        text: root.text
        font.pixelSize: Theme.textLead
        Layout.fillWidth: true
    }
}
