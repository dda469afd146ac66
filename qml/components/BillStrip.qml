// SPDX-License-Identifier: Apache-2.0
// The last bills that went in, and room for the next one.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property var bills
    required property string phase
    readonly property bool takesNext: phase === "open" || phase === "reading" || phase === "stacking"
    readonly property bool bare: bills.length === 0 && !takesNext // nothing to be seen on it
    // Beside the place of the next one, and the number of those for which there is no room.
    readonly property int shown: Math.max(1, Math.min(3, Math.floor((width - 2 * Theme.spaceM - 2 * Theme.textBody) / (Theme.billWidth + Theme.spaceM)) - 1))

    color: Theme.primarySoft
    radius: Theme.radiusControl
    border.color: Theme.primary
    border.width: Theme.softEdge
    implicitHeight: Theme.billHeight + 2 * Theme.spaceM
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    //: The row of inserted bills, as a screen reader says it; %n is how many are in.
    Accessible.name: qsTr("%n bill(s) inserted", "", bills.length)
    Accessible.description: bills.slice(-shown).join(", ")

    readonly property int count: bills.length

    // A bill comes in from the slot's side.
    onCountChanged: if (Theme.motion)
        enter.restart()

    NumberAnimation {
        id: enter
        target: place
        property: "x"
        from: Theme.motionReach * (root.LayoutMirroring.enabled ? -1 : 1)
        to: 0
        duration: Theme.motionTime
        easing.type: Easing.OutCubic
    }
    Row {
        anchors.centerIn: parent
        transform: Translate {
            id: place
        }
        spacing: Theme.spaceM

        BodyText {
            visible: root.bills.length > root.shown
            anchors.verticalCenter: parent.verticalCenter
            text: "+" + (root.bills.length - root.shown)
            color: Theme.primary
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }
        LiveRepeater {
            model: root.bills.slice(-root.shown)
            delegate: BillNote {}
        }
        NextBill {
            visible: root.takesNext
            moving: root.phase !== "open"
        }
    }
}
