// SPDX-License-Identifier: Apache-2.0
// Digits of one width, so that an amount does not dance when it changes. Shrinks rather than leave `maximumWidth`.
// Always left to right, whatever the language; but a figure among words that are joined or run from right to left
// ("من 10 إلى 500") is one piece of text.
import QtQuick
import Kiosk

Item {
    id: root

    required property string text
    property color color: Theme.ink
    property real pixelSize: Theme.textLead
    property int weight: Font.DemiBold
    property real maximumWidth: Infinity
    property bool rolls: false // a digit that changes comes up from below: for amounts, not for countdowns

    readonly property bool inWords: /[\u0590-\u08FF]/.test(text)
    // Without the marks that keep a figure together inside a sentence.
    readonly property string plain: text.replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, "")
    readonly property string figure: inWords ? "" : plain

    // Cells are whole pixels wide: one more for each than the text would be.
    readonly property int size: Math.floor(pixelSize * Math.min(1, (maximumWidth - plain.length) / Math.max(1, natural.advanceWidth)))

    readonly property real naturalWidth: natural.advanceWidth + plain.length

    implicitWidth: inWords ? words.implicitWidth : cells.implicitWidth
    implicitHeight: inWords ? words.implicitHeight : cells.implicitHeight > 0 ? cells.implicitHeight : digit.height
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: plain

    TextMetrics {
        id: natural
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.pixelSize
        // The widest digit in place of each: what the cells will need.
        text: root.plain.replace(/[0-9]/g, "0")
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
        visible: !root.inWords
        label: root.figure
        color: root.color
        size: root.size
        weight: root.weight
        advance: Math.ceil(digit.advanceWidth)
        rolls: root.rolls
        spacing: -Math.round(root.size * 0.025) // cells are as wide as the widest digit, and a pixel more

        LiveRepeater {
            model: root.figure.length
            delegate: AmountCell {}
        }
    }
    Text {
        id: words
        visible: root.inWords
        text: root.inWords ? root.text : ""
        color: root.color
        font.family: Theme.family
        font.weight: root.weight
        font.pixelSize: root.size
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
