// SPDX-License-Identifier: Apache-2.0
// A small band with a name and the time that is left.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property string label
    required property string time
    property color accent: Theme.good
    readonly property bool ticking: true

    visible: time.length > 0
    color: Theme.goodSoft
    radius: Theme.radiusControl * 0.8
    border.color: accent
    border.width: Theme.softEdge
    implicitWidth: Math.max(column.implicitWidth + 2 * Theme.spaceM, 44 * Theme.pxPerMm)
    implicitHeight: column.implicitHeight + 2 * Theme.spaceS
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + time

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        spacing: 0

        BodyText {
            text: root.label
            color: root.accent
            font.pixelSize: Theme.textSmall
            wrapMode: Text.NoWrap
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true
        }
        AmountText {
            text: root.time
            color: root.accent
            pixelSize: Theme.textLead
            weight: Font.Bold
            Layout.alignment: Qt.AlignHCenter
            Accessible.ignored: true
        }
    }
}
