// SPDX-License-Identifier: Apache-2.0
// The code for the customer's phone on its white sheet; the sheet keeps its place while there is no code.
import QtQuick
import Kiosk

Rectangle {
    id: root

    required property string text

    implicitWidth: Theme.loginCode + 2 * Theme.spaceM
    implicitHeight: implicitWidth
    color: Theme.qrLight
    radius: Theme.radiusCard
    border.color: Theme.line
    border.width: Theme.hairline

    // In place of a code that is not there yet, or not any more.
    Icon {
        anchors.centerIn: parent
        visible: root.text.length === 0
        name: "phone"
        size: root.width * 0.34
        color: Theme.line
    }
    QrCode {
        anchors.centerIn: parent
        width: Theme.loginCode
        height: Theme.loginCode
        text: root.text
    }
}
