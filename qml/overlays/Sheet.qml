// SPDX-License-Identifier: Apache-2.0
// A sheet over the screen: the screen stays behind it, keeps its state and takes no touches. What does not fit on it
// comes page by page; the buttons in its foot are always there.
import QtQuick
import QtQuick.Layouts
import Kiosk

FocusScope {
    id: root

    default property alias content: column.data
    property alias foot: footRow.data
    property string title
    readonly property bool modal: true // nothing below it can be reached
    property int page: 0
    readonly property real gap: Theme.lowReach ? Theme.spaceS : Theme.spaceM
    readonly property real most: height - 2 * Theme.margin - (Theme.huge ? 2 * Theme.spaceM : 0)

    onVisibleChanged: page = 0

    // What is there from the beginning is read from the beginning.
    Timer {
        id: beginning
        interval: 300
        running: root.visible
    }
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
        id: sheet

        // Of a sheet that is as tall as can be; a shorter one stands low.
        readonly property real touchTop: Theme.portrait && column.implicitHeight > most ? root.height * Theme.touchShare - (root.height - Theme.lowest - root.most) - padding : 0
        readonly property real padding: Theme.lowReach ? Theme.spaceM : Theme.cardPadding
        readonly property real footGap: Theme.lowReach ? Theme.spaceS : Theme.spaceM
        readonly property real footHeight: footRow.visible ? footRow.implicitHeight + footGap : 0
        readonly property real most: root.most - 2 * padding - footHeight

        anchors {
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
            bottomMargin: Theme.portrait || Theme.lowReach ? Theme.margin + (Theme.huge ? Theme.spaceM : 0) : (parent.height - height) / 2
        }
        width: Math.min(parent.width - 2 * Theme.margin, 290 * Theme.pxPerMm)
        height: Math.min(column.implicitHeight, most) + footHeight + 2 * padding
        radius: Theme.radiusCard
        color: Theme.ground
        border.color: Theme.edge
        border.width: Theme.softEdge

        PagedArea {
            id: area
            y: sheet.padding + shift
            touchTop: sheet.touchTop
            width: parent.width
            room: Math.min(column.implicitHeight, sheet.most)
            pagedRoom: sheet.most - Theme.turnerHeight - Theme.spaceM
            paged: overflows
            page: Math.min(root.page, pages - 1)
            onCalled: page => {
                if (!beginning.running)
                    root.page = page;
            }

            ColumnLayout {
                id: column
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.leftMargin: Theme.cardPadding
                anchors.rightMargin: Theme.cardPadding
                spacing: root.gap

                BodyText {
                    text: root.title
                    font.pixelSize: Math.max(Theme.textSmall, Theme.textTitle * 0.8)
                    font.weight: Font.Bold
                    lineHeight: 1.08
                    Accessible.role: Accessible.Heading
                    Layout.fillWidth: true
                    Layout.bottomMargin: Theme.spaceS
                }
            }
        }
        PageCuts {
            anchors.fill: area
            paged: area
        }
        PageTurner {
            anchors {
                left: parent.left
                right: parent.right
                bottom: footRow.top
                leftMargin: Theme.cardPadding
                rightMargin: Theme.cardPadding
                bottomMargin: Theme.spaceM
            }
            height: Theme.turnerHeight
            page: Math.min(root.page, pages - 1)
            pages: area.pages
            onTurned: page => root.page = page
        }
        GridLayout {
            id: footRow
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                margins: sheet.padding
            }
            visible: children.length > 0
            columns: Theme.huge && Theme.portrait ? 1 : -1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
        }
    }
}
