// SPDX-License-Identifier: Apache-2.0
// One step of the ProgressBar.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    required property int index

    color: index < ((parent as ProgressRow)?.step ?? 0) ? Theme.primary : Theme.line
    radius: height / 2
    implicitHeight: Theme.progressHeight
    Layout.fillWidth: true
}
