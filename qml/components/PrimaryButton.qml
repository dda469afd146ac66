// SPDX-License-Identifier: Apache-2.0
// The one filled button of a screen; not filled where it is one of two answers, pale while it is too early.
import QtQuick
import Kiosk

KioskButton {
    property bool filled: true
    property bool early: false // touching it says how long to wait

    objectName: "primaryButton"
    preferred: filled
    fill: early ? Theme.ground : filled ? Theme.primary : Theme.surface
    fillPressed: filled && !early ? Theme.primaryPressed : Theme.pressed
    border: filled && !early ? "transparent" : Theme.edge
    ink: early ? Theme.inkMuted : filled ? Theme.accentInk : Theme.ink
}
