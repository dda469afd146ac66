// SPDX-License-Identifier: Apache-2.0
// How to show a code to the scanner, in three steps.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinName
    required property bool camera

    spacing: Theme.spaceM
    Layout.fillWidth: true

    StepLine {
        number: 1
        //: Scanning, first step; %1 is the coin. "Receive" is the name of the button in most wallets.
        text: qsTr("Open your wallet and choose Receive %1.").arg(root.coinName)
    }
    StepLine {
        number: 2
        //: Scanning, second step.
        text: qsTr("Make your screen bright.")
    }
    StepLine {
        number: 3
        text: root.camera
            //: Scanning, third step, where a camera reads the code: its picture is on the screen in a frame.
            ? qsTr("Hold the code into the frame.")
            //: Scanning, third step.
            : qsTr("Hold the code in front of the scanner.")
    }
}
