// SPDX-License-Identifier: Apache-2.0
// The sign of access for everybody: a person with open arms in a ring.
import QtQuick
import Kiosk

Item {
    id: root

    required property color ink
    readonly property real unit: height / 24

    implicitHeight: Theme.textBody * 1.5
    implicitWidth: implicitHeight

    component Limb: Rectangle {
        radius: width / 2
        transformOrigin: Item.Top
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.color: root.ink
        border.width: 1.8 * root.unit
    }
    Rectangle {
        x: 10 * root.unit
        y: 3.6 * root.unit
        width: 4 * root.unit
        height: width
        radius: width / 2
        color: root.ink
    }
    Rectangle {
        x: 5 * root.unit
        y: 8.6 * root.unit
        width: 14 * root.unit
        height: 2.2 * root.unit
        radius: height / 2
        color: root.ink
    }
    Rectangle {
        x: 10.2 * root.unit
        y: 8.6 * root.unit
        width: 3.6 * root.unit
        height: 6 * root.unit
        color: root.ink
    }
    Limb {
        x: 10.3 * root.unit
        y: 13 * root.unit
        width: 2.2 * root.unit
        height: 7.4 * root.unit
        color: root.ink
        rotation: 18
    }
    Limb {
        x: 11.5 * root.unit
        y: 13 * root.unit
        width: 2.2 * root.unit
        height: 7.4 * root.unit
        color: root.ink
        rotation: -18
    }
}
