// SPDX-License-Identifier: Apache-2.0
// How to give an address with the app, in three steps.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property string coinName

    spacing: Theme.spaceM
    Layout.fillWidth: true

    StepLine {
        number: 1
        //: Address from the app, first step.
        text: qsTr("Open Athena Mobile on your phone.")
    }
    StepLine {
        number: 2
        //: Address from the app, second step; %1 is the coin.
        text: qsTr("Enter the %1 address of your own wallet.").arg(root.coinName)
    }
    StepLine {
        number: 3
        //: Address from the app, third step: the machine shows the address to be compared.
        text: qsTr("Compare it here before you pay.")
    }
}
