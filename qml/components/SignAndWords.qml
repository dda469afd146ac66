// SPDX-License-Identifier: Apache-2.0
// What a button says with a sign before its words, in its middle however wide it is.
import QtQuick
import QtQuick.Layouts
import Kiosk

Item {
    id: root

    default property alias sign: place.data
    property alias spacing: row.spacing
    required property string text // empty: the sign alone
    required property color ink
    required property real textSize
    required property int weight

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight

    RowLayout {
        id: row
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.width)

        Item {
            id: place
            implicitWidth: childrenRect.width
            implicitHeight: childrenRect.height
            Layout.alignment: Qt.AlignVCenter
        }
        Text {
            visible: text.length > 0
            text: root.text
            color: root.ink
            font.family: Theme.family
            font.pixelSize: root.textSize
            font.weight: root.weight
            textFormat: Text.PlainText
            wrapMode: Text.WordWrap
            verticalAlignment: Text.AlignVCenter
            Layout.fillWidth: true
            Accessible.ignored: true
        }
    }
}
