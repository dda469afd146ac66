// SPDX-License-Identifier: Apache-2.0
// A code to scan, at least 50 mm, black on white.
import QtQuick
import Kiosk

QrItem {
    // As many modules as a long text takes are still large enough for a phone.
    implicitWidth: Math.max(Theme.qrSize, (modules + 8) * Theme.qrModule)
    implicitHeight: implicitWidth

    // The white around it, which a card of the same colour shares.
    readonly property real quiet: modules > 0 ? 4 * Math.floor(implicitWidth / (modules + 8)) : 0

    visible: valid
    Accessible.role: Accessible.Graphic
    //: A QR code on the screen, as a screen reader names it.
    Accessible.name: qsTr("QR code to scan with your phone")
}
