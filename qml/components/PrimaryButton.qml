// SPDX-License-Identifier: Apache-2.0
// The one filled button of a screen; not filled where it is one of two answers.
import QtQuick
import Kiosk

KioskButton {
    property bool filled: true

    objectName: "primaryButton"
    preferred: filled
    fill: filled ? Theme.primary : Theme.surface
    fillPressed: filled ? Theme.primaryPressed : Theme.pressed
    border: filled ? "transparent" : Theme.edge
    ink: filled ? Theme.accentInk : Theme.ink
}
