// SPDX-License-Identifier: Apache-2.0
// A number pad and, above it, what is typed: always seen together.
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    readonly property bool whole: true

    spacing: Theme.lowReach && !Theme.huge ? Theme.spaceS * 5 / 3 : Theme.spaceM
    Layout.fillWidth: true
}
