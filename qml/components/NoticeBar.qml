// SPDX-License-Identifier: Apache-2.0
// One thing to know, in a band of its colour. The sign in front says the same as the colour.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    property string kind: "info" // info, good, warn, bad
    required property string text
    property bool ticking: false // with a countdown in it
    readonly property color accent: kind === "good" ? Theme.good : kind === "warn" ? Theme.warn : kind === "bad" ? Theme.bad : Theme.primary

    // What a customer has to see turns to its page.
    readonly property string call: kind === "warn" || kind === "bad" ? ticking ? kind : text : ""

    visible: text.length > 0
    color: kind === "good" ? Theme.goodSoft : kind === "warn" ? Theme.warnSoft : kind === "bad" ? Theme.badSoft : Theme.primarySoft
    radius: Theme.radiusControl
    border.color: accent
    border.width: Theme.softEdge
    implicitHeight: row.implicitHeight + 2 * Theme.spaceM
    implicitWidth: row.implicitWidth + 2 * Theme.spaceM
    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.spaceM
        }
        spacing: Theme.spaceM

        NoticeSign {
            kind: root.kind
            accent: root.accent
            Layout.alignment: Qt.AlignTop
        }
        BodyText {
            text: root.text
            color: root.accent
            font.weight: Font.Medium
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
        }
    }
}
