// SPDX-License-Identifier: Apache-2.0
// A step of work: done, being done, or still to come.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property string text
    required property bool done
    property bool current: !done

    spacing: Theme.spaceM
    Layout.fillWidth: true

    Rectangle {
        implicitWidth: Theme.textBody * 1.6
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.done ? Theme.good : root.current ? Theme.primarySoft : "transparent"
        border.color: root.done ? Theme.good : root.current ? Theme.primary : Theme.edge
        border.width: Theme.edgeWidth

        Icon {
            anchors.centerIn: parent
            visible: root.done
            name: "tick"
            size: parent.width * 0.72
            color: Theme.accentInk
        }
    }
    BodyText {
        text: root.text
        color: root.done || root.current ? Theme.ink : Theme.inkMuted
        font.pixelSize: Theme.textLead
        font.weight: root.current ? Font.DemiBold : Font.Normal
        Layout.fillWidth: true
    }
}
