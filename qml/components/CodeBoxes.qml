// SPDX-License-Identifier: Apache-2.0
// Six boxes, one for each digit of the code. Never mirrored, never read aloud.
import QtQuick
import Kiosk

CodeRow {
    id: root

    readonly property int count: 6
    readonly property bool secret: true // never read aloud
    readonly property bool ticking: true // each digit is told of by itself

    spacing: Math.round(Theme.spaceM * 0.8)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.EditableText
    //: The field with the code, as a screen reader names it; %1 is how many digits are in, %2 how many it takes.
    Accessible.name: qsTr("Code: %1 of %2 digits").arg(code.length).arg(count)

    LiveRepeater {
        model: root.count
        delegate: CodeBox {}
    }
}
