// SPDX-License-Identifier: Apache-2.0
// What the bill slot is doing, and why a bill came back.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string phase
    required property int phaseSeconds
    required property string notice
    required property string noticeAmount
    required property string minimum

    spacing: Theme.spaceM
    Layout.fillWidth: true

    InsertWords {
        id: words
        amount: root.noticeAmount
        minimum: root.minimum
    }
    NoticeBar {
        objectName: "insertNotice"
        kind: root.notice === "limit_raised" ? "good" : "warn"
        text: root.phase === "stopped" || root.phase === "silent" ? "" : words.notices[root.notice] ?? ""
    }
    NoticeBar {
        objectName: "insertPhase"
        kind: root.phase === "stopped" || root.phase === "returning" || root.phase === "silent" ? "warn" : "info"
        text: root.phase === "stopped" || root.phase === "silent" || root.notice.length === 0 ? words.phases[root.phase] ?? "" : ""
    }
    WaitLine {
        waiting: root.phaseSeconds >= 10 && (root.phase === "reading" || root.phase === "stacking" || root.phase === "closing")
        seconds: root.phaseSeconds
        //: Bills: a bill moves for more than ten seconds.
        text: qsTr("This takes longer than usual. Up to 20 seconds.")
    }
}
