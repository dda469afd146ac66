// SPDX-License-Identifier: Apache-2.0
// Room for the next bill; filled while one moves.
import QtQuick
import Kiosk

Rectangle {
    id: root

    required property bool moving
    readonly property bool unsaid: true // a picture of what the notices say

    width: Theme.billWidth
    height: Theme.billHeight
    radius: Theme.radiusControl / 2
    color: "transparent"
    border.color: Theme.primary
    border.width: Theme.edgeWidth

    WorkingDots {
        anchors.centerIn: parent
        visible: root.moving
    }
    BodyText {
        anchors.centerIn: parent
        visible: !root.moving
        width: parent.width - Theme.spaceS
        //: In the row of inserted bills: the empty place of the next one. Short.
        text: qsTr("next bill")
        color: Theme.primary
        font.pixelSize: Theme.textSmall
        lineHeight: 1
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }
}
