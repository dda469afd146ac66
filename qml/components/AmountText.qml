// SPDX-License-Identifier: Apache-2.0
// Digits of one width, so that an amount does not dance when it changes. Shrinks rather than leave `maximumWidth`.
// Always left to right, whatever the language.
import QtQuick
import Kiosk

Item {
    id: root

    required property string text
    property color color: Theme.ink
    property real pixelSize: Theme.textLead
    property int weight: Font.DemiBold
    property real maximumWidth: Infinity

    // Cells are whole pixels wide: one more for each than the text would be.
    readonly property int size: Math.floor(pixelSize * Math.min(1, (maximumWidth - text.length) / Math.max(1, natural.advanceWidth)))

    implicitWidth: cells.implicitWidth
    implicitHeight: cells.implicitHeight > 0 ? cells.implicitHeight : digit.height
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics {
        id: natural
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.pixelSize
        // The widest digit in place of each: what the cells will need.
        text: root.text.replace(/[0-9]/g, "0")
    }

    TextMetrics {
        id: digit
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.size
        text: "0"
    }

    AmountCells {
        id: cells
        label: root.text
        color: root.color
        size: root.size
        weight: root.weight
        advance: Math.ceil(digit.advanceWidth)
        spacing: root.size > Theme.textLead * 1.2 ? -Math.round(root.size * 0.025) : 0

        Repeater {
            model: root.text.length
            delegate: AmountCell {}
        }
    }
}
