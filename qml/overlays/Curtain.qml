// SPDX-License-Identifier: Apache-2.0
// A black screen, for a customer who listens and does not want to be read. Everything goes on below it by pad and
// speech; the first touch lifts it and does nothing else.
import QtQuick
import Kiosk

Rectangle {
    id: root

    signal lifted

    objectName: "Curtain"
    color: Theme.qrDark

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        Accessible.ignored: true
        onPressed: root.lifted()
    }
}
