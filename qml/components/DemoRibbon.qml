// SPDX-License-Identifier: Apache-2.0
// A band along the lower edge that says that nothing here is real.
import QtQuick
import Kiosk

Rectangle {
    objectName: "demoRibbon"
    color: Theme.demo
    implicitHeight: Theme.ribbonHeight

    BodyText {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: Theme.tight ? 0 : -0.08 * Theme.textSmall // joined letters reach further down
        //: A band over every screen of a demonstration machine.
        text: qsTr("Demo, no real coins")
        color: Theme.night
        font.pixelSize: Theme.textSmall
        font.weight: Font.DemiBold
        lineHeight: 1
    }
}
