// SPDX-License-Identifier: Apache-2.0
// A small round button: language, help. Dark on the idle screen.
import QtQuick
import Kiosk

KioskButton {
    id: root

    property bool night: false
    property bool chosen: false

    least: Theme.target
    implicitWidth: Math.max(Theme.pillWidth, content.implicitWidth + leftPadding + rightPadding)
    leftPadding: Theme.target * 0.36
    rightPadding: leftPadding
    radius: height / 2
    textSize: Theme.textSmall * 1.08
    weight: chosen ? Font.Bold : Font.Medium // colour is never the only sign
    fill: night ? (chosen ? Theme.nightPressed : "transparent") : (chosen ? Theme.primarySoft : Theme.surface)
    fillPressed: night ? Theme.nightPressed : Theme.pressed
    border: night ? (chosen ? Theme.inverse : Theme.nightEdge) : chosen ? Theme.primary : Theme.edge
    ink: night ? Theme.inverse : Theme.ink
}
