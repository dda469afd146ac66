// SPDX-License-Identifier: Apache-2.0
// A digit of the code, or room for it. The next one to be typed has a strong edge.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property int index
    readonly property string code: (parent as CodeRow)?.code ?? ""
    readonly property bool next: index === code.length

    color: Theme.surface
    radius: Theme.radiusControl
    border.color: next ? Theme.primary : Theme.edge
    border.width: next ? Theme.edgeWidth * 1.4 : Theme.edgeWidth
    implicitHeight: Theme.codeBox
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.codeBoxLeast
    Layout.maximumHeight: Theme.codeBox

    Text {
        anchors.centerIn: parent
        text: root.code.charAt(root.index)
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
}
