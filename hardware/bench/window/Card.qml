// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

// One device: its name, what it is doing, a light for its connection, and its controls below.
Rectangle {
    id: root

    property alias title: heading.text
    property alias detail: note.text
    // Whether a light is shown at all.
    property bool lit: true
    property int light: BenchView.Off
    default property alias content: body.data

    color: Look.surface
    border.color: Look.line
    radius: Look.radiusCard
    implicitHeight: layout.implicitHeight + 2 * Look.inset

    ColumnLayout {
        id: layout

        anchors.fill: parent
        anchors.margins: Look.inset
        spacing: Look.tight

        RowLayout {
            Layout.fillWidth: true
            Layout.bottomMargin: Look.tight / 2
            spacing: Look.tight

            Text {
                id: heading

                color: Look.ink
                font.family: Look.sans
                font.pixelSize: Look.textTitle
                font.weight: Font.DemiBold
            }
            Text {
                id: note

                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideRight
                color: Look.inkMuted
                font.family: Look.sans
                font.pixelSize: Look.textSmall
            }
            Rectangle {
                visible: root.lit
                Layout.preferredWidth: Look.dot
                Layout.preferredHeight: Look.dot
                radius: Look.dot / 2
                color: root.light === BenchView.Good ? Look.good : root.light === BenchView.Waiting ? Look.warn : "transparent"
                border.color: root.light === BenchView.Off ? Look.bad : color
                border.width: 2
                Accessible.role: Accessible.Indicator
                Accessible.name: root.light === BenchView.Good ? "connected" : root.light === BenchView.Waiting ? "waiting" : "unplugged"
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Look.tight
        }
    }
}
