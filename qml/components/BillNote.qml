// SPDX-License-Identifier: Apache-2.0
// A bill that is in.
import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string modelData

    width: Theme.billWidth
    height: Theme.billHeight
    radius: Theme.radiusControl / 2
    color: Theme.surface
    border.color: Theme.primary
    border.width: Theme.edgeWidth

    BodyText {
        anchors.centerIn: parent
        text: root.modelData
        color: Theme.primary
        font.pixelSize: Theme.textLead
        font.weight: Font.Bold
        lineHeight: 1
        Accessible.ignored: true
    }
}
