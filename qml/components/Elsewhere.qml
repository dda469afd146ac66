// SPDX-License-Identifier: Apache-2.0
// Where else somebody can go who finds this machine closed.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property var places // [{name, address, distance, hours}]

    visible: places.length > 0
    spacing: Theme.spaceM

    BodyText {
        //: Out of service: above the addresses of other machines of the same operator.
        text: qsTr("Other machines nearby")
        color: Theme.inkMuted
        font.pixelSize: Theme.textSmall
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    LiveRepeater {
        model: root.places
        delegate: ElsewhereRow {}
    }
}
