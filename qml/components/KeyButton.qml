// SPDX-License-Identifier: Apache-2.0
// A key of the pad.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    implicitHeight: Theme.keyHeight
    textSize: Theme.textKey
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.target
    Layout.minimumWidth: Theme.target
    Layout.maximumHeight: Theme.keyHeight
    Layout.preferredWidth: 1
}
