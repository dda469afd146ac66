// SPDX-License-Identifier: Apache-2.0
// What a screen says while a request is out: a sign of work after a second, how long it takes after ten.
import QtQuick
import QtQuick.Layouts
import Kiosk

RowLayout {
    id: root

    required property bool waiting
    required property int seconds
    property string text: seconds < 10
        //: Shown beside moving dots while a request is out.
        ? qsTr("One moment…")
        //: Shown beside moving dots when a request takes longer than ten seconds.
        : qsTr("This takes longer than usual. Up to 30 seconds.")

    visible: waiting && seconds >= 1
    spacing: Theme.spaceM
    Layout.alignment: Qt.AlignHCenter

    WorkingDots {
        Layout.alignment: Qt.AlignVCenter
    }
    BodyText {
        text: root.text
        font.weight: Font.Medium
        Layout.alignment: Qt.AlignVCenter
        Layout.fillWidth: true
    }
}
