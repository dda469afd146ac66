// SPDX-License-Identifier: Apache-2.0
// A white sheet with round corners; what stands on it is laid out from top to bottom.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing
    property bool close: false // less room within, where another card needs it
    readonly property real innerWidth: width - 2 * padding
    readonly property real padding: close ? Theme.spaceM : Theme.cardPadding

    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    Layout.fillWidth: true

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: root.padding
        }
        spacing: Theme.spaceS
    }
}
