// SPDX-License-Identifier: Apache-2.0
// How to sign in with a phone, in three steps; and at which machine, so that a code from elsewhere is noticed.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string machineId

    spacing: Theme.spaceM
    Layout.fillWidth: true

    StepLine {
        number: 1
        //: Signing in by phone, first step. BitID is a standard that some wallets know.
        text: qsTr("Open Athena Mobile or any BitID wallet")
    }
    StepLine {
        number: 2
        //: Signing in by phone, second step.
        text: qsTr("Point the camera at this code")
    }
    StepLine {
        number: 3
        //: Signing in by phone, third step.
        text: qsTr("Approve on your phone")
    }
    FactRow {
        //: Below the steps of signing in by phone: before this machine's number, which the phone may show, too.
        label: qsTr("This machine")
        value: root.machineId
        Layout.topMargin: Theme.spaceS
    }
}
