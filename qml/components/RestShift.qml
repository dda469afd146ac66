// SPDX-License-Identifier: Apache-2.0
// A machine at rest shows the same picture for days: it moves by a millimetre now and then, too little to be noticed,
// so that no line burns into the panel.
import QtQuick
import Kiosk

Translate {
    id: root

    required property bool resting
    property int place: 0

    // To the sides and up, never down: at the foot of the screen there is no room.
    readonly property var sides: [0, 1, 1, 0, -1, -1]
    readonly property var ups: [0, 0, -1, -1, -1, 0]

    x: resting ? Math.round(sides[place] * Theme.pxPerMm) : 0
    y: resting ? Math.round(ups[place] * Theme.pxPerMm) : 0

    readonly property Timer every: Timer {
        interval: 60000
        repeat: true
        running: root.resting
        onTriggered: root.place = (root.place + 1) % 6
    }
}
