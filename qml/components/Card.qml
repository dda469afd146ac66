// SPDX-License-Identifier: Apache-2.0
// A white sheet with round corners; what stands on it is laid out from top to bottom.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    color: Theme.surface
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline
    implicitHeight: column.implicitHeight + 2 * Theme.cardPadding
    implicitWidth: column.implicitWidth + 2 * Theme.cardPadding
    Layout.fillWidth: true

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.cardPadding
        }
        spacing: Theme.spaceS
    }
}
