// SPDX-License-Identifier: Apache-2.0
// A sign beside words; the words say what it means.
import QtQuick
import Kiosk

IconItem {
    property real size: Theme.textLead * 1.3

    implicitWidth: size
    implicitHeight: size
    color: Theme.ink
    Accessible.ignored: true
}
