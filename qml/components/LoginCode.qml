// SPDX-License-Identifier: Apache-2.0
// The code for the customer's phone on its white sheet; the sheet keeps its place while there is no code.
import QtQuick
import QtQuick.Layouts
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

    QrCode {
        anchors.centerIn: parent
        width: Theme.loginCode
        height: Theme.loginCode
        text: root.text
    }
}
