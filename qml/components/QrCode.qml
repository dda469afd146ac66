// SPDX-License-Identifier: Apache-2.0
// A code to scan, at least 50 mm, black on white.
import QtQuick
import Kiosk

QrItem {
    implicitWidth: Theme.qrSize
    implicitHeight: Theme.qrSize
    visible: valid
    Accessible.role: Accessible.Graphic
    //: A QR code on the screen, as a screen reader names it.
    Accessible.name: qsTr("QR code to scan with your phone")
}
