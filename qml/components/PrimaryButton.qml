// SPDX-License-Identifier: Apache-2.0
// The one filled button of a screen.
import QtQuick
import Kiosk

KioskButton {
    objectName: "primaryButton"
    preferred: true
    fill: Theme.primary
    fillPressed: Theme.primaryPressed
    border: "transparent"
    ink: Theme.accentInk
}
