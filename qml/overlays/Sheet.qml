// SPDX-License-Identifier: Apache-2.0
// A sheet over the screen: the screen stays behind it, keeps its state and takes no touches.
import QtQuick
import QtQuick.Layouts
import Kiosk

FocusScope {
    id: root

    default property alias content: column.data
    property string title
    readonly property bool modal: true // nothing below it can be reached

    Rectangle {
        anchors.fill: parent
        color: Theme.shade
    }
    MouseArea {
        anchors.fill: parent
        preventStealing: true
        Accessible.ignored: true
    }
    Rectangle {
        anchors {
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            bottomMargin: Theme.portrait ? Theme.margin : (parent.height - height) / 2
        }
        width: Math.min(parent.width - 2 * Theme.margin, 290 * Theme.pxPerMm)
        height: column.implicitHeight + 2 * Theme.cardPadding
        radius: Theme.radiusCard
        color: Theme.ground

        ColumnLayout {
            id: column
            anchors.fill: parent
            anchors.margins: Theme.cardPadding
            spacing: Theme.spaceM

            BodyText {
                text: root.title
                font.pixelSize: Theme.textTitle * 0.8
                font.weight: Font.Bold
                lineHeight: 1.08
                Accessible.role: Accessible.Heading
                Layout.fillWidth: true
                Layout.bottomMargin: Theme.spaceS
            }
        }
    }
}
