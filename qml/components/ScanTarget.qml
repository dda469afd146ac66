// SPDX-License-Identifier: Apache-2.0
// What to do: a phone with a code, held into the frame of the scanner; or what the camera sees, in its frame.
import QtQuick
import Kiosk

Item {
    id: root

    required property var picture // of the camera, while live
    required property bool live
    readonly property real side: Math.min(width, height)
    readonly property real unit: side / 12

    implicitWidth: (Theme.portrait || !Theme.large ? 120 : 84) * Theme.pxPerMm
    implicitHeight: implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: live
        //: The live picture on the scan screen, as a screen reader names it.
        ? qsTr("What the camera sees")
        //: The picture on the scan screen, as a screen reader names it.
        : qsTr("A phone with a code in front of the scanner")

    component Corner: Item {
        id: corner

        property int turn: 0
        property real unit: 1

        width: unit * 2.6
        height: width
        rotation: turn * 90

        Rectangle {
            width: parent.width
            height: corner.unit * 0.36
            radius: height / 2
            color: Theme.primary
        }
        Rectangle {
            width: corner.unit * 0.36
            height: parent.height
            radius: width / 2
            color: Theme.primary
        }
    }

    Item {
        anchors.centerIn: parent
        width: root.side
        height: root.side

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.unit * 0.2
            radius: root.unit
            color: Theme.primarySoft
        }
        CameraPicture {
            anchors.fill: parent
            anchors.margins: root.unit * 0.5
            objectName: "cameraPicture"
            visible: root.live
            picture: root.picture
        }
        Corner {
            unit: root.unit
        }
        Corner {
            anchors.right: parent.right
            unit: root.unit
            turn: 1
        }
        Corner {
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            unit: root.unit
            turn: 2
        }
        Corner {
            anchors.bottom: parent.bottom
            unit: root.unit
            turn: 3
        }
        Rectangle {
            visible: !root.live
            anchors.centerIn: parent
            width: root.unit * 5.4
            height: root.unit * 9.4
            radius: root.unit * 0.8
            color: Theme.night

            Rectangle {
                anchors.fill: parent
                anchors.margins: root.unit * 0.3
                anchors.topMargin: root.unit * 0.8
                anchors.bottomMargin: root.unit * 0.8
                radius: root.unit * 0.3
                color: Theme.qrLight

                QrItem {
                    anchors.centerIn: parent
                    width: root.unit * 4.6
                    height: width
                    objectName: "picture"
                    text: "ATHENA"
                    Accessible.ignored: true
                }
            }
        }
    }
}
