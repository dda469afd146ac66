// SPDX-License-Identifier: Apache-2.0
// A name on the left, its value on the right, a line below. What may be done about it stands beside the value.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    property alias action: place.data
    property bool acts: false // something may be done about it
    required property string label
    required property string value
    property color valueColor: Theme.ink
    property bool strong: false

    visible: value.length > 0
    spacing: root.acts ? Theme.spaceXS : Theme.portrait ? Math.round(Theme.spaceM * 0.8) : Theme.spaceS
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + value

    TextMetrics {
        id: words
        font: name.font
        text: root.label
    }
    GridLayout {
        // Large letters may need a line for the name and one for the value.
        // The words as they are, and not as they happen to be laid out: else each would wait for the other for ever.
        columns: Theme.large && words.advanceWidth + amount.naturalWidth + columnSpacing > root.width ? 1 : root.acts && !Theme.large ? 3 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceXS
        Layout.fillWidth: true

        BodyText {
            id: name
            text: root.label
            color: Theme.inkMuted
            lineHeight: 1
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
        }
        AmountText {
            id: amount
            text: root.value
            color: root.valueColor
            pixelSize: root.strong ? Theme.textHeading : Theme.textBody * 1.06
            maximumWidth: root.width * (Theme.large ? 1 : 0.62)
            Layout.alignment: Qt.AlignVCenter
            Accessible.ignored: true
        }
        RowLayout {
            id: place
            visible: root.acts
            Layout.columnSpan: parent.columns === 2 ? 2 : 1
        }
    }
    Rectangle {
        color: Theme.line
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
    }
}
