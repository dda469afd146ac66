// SPDX-License-Identifier: Apache-2.0
// A piece of text as every screen shows it: wrapped at words, never cut, plain.
import QtQuick
import Kiosk

Text {
    property bool ticking: false // a countdown: read aloud when it comes, not with every second

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    lineHeight: Theme.lineSpacing
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    horizontalAlignment: Text.AlignLeft
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
