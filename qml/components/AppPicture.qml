// SPDX-License-Identifier: Apache-2.0
// A picture of what to do: a phone with an address on it.
import QtQuick
import Kiosk

Item {
    id: root

    required property string coinCode
    readonly property real side: Math.min(width, height)
    readonly property real unit: side / 12

    implicitWidth: (Theme.portrait ? 100 : 72) * Theme.pxPerMm
    implicitHeight: implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    //: The picture on the screen that waits for an address from the app, as a screen reader names it.
    Accessible.name: qsTr("A phone that shows an address")

    component Line: Rectangle {
        property real share: 1
        property real unit: 1

        width: unit * 4.2 * share
        height: unit * 0.36
        radius: height / 2
        color: Theme.addressMiddle
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.side
        height: root.side
        radius: root.unit
        color: Theme.primarySoft

        Rectangle {
            anchors.centerIn: parent
            width: root.unit * 6
            height: root.unit * 10.6
            radius: root.unit * 0.8
            color: Theme.night
            border.color: Theme.edge
            border.width: Theme.softEdge

            Rectangle {
                anchors.fill: parent
                anchors.margins: root.unit * 0.3
                anchors.topMargin: root.unit * 0.8
                anchors.bottomMargin: root.unit * 0.8
                radius: root.unit * 0.3
                color: Theme.surface

                Column {
                    anchors.centerIn: parent
                    spacing: root.unit * 0.5

                    CoinBadge {
                        anchors.horizontalCenter: parent.horizontalCenter
                        code: root.coinCode
                    }
                    Line {
                        unit: root.unit
                        color: Theme.ink
                    }
                    Line {
                        unit: root.unit
                    }
                    Line {
                        unit: root.unit
                    }
                    Line {
                        unit: root.unit
                        share: 0.6
                        color: Theme.ink
                    }
                }
            }
        }
    }
}
