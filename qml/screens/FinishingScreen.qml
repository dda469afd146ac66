// SPDX-License-Identifier: Apache-2.0
// The money is in, the coins are being bought.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string paid
    required property string coinAmount
    required property string coinName
    required property string finishStep // settling, buying, sending
    required property bool byCard
    required property int holdHours // how long the coins are held back; 0: they are not
    required property string returnedBill
    required property int waitingSeconds

    objectName: "FinishingScreen"
    step: 6
    //: Title while the purchase is being made; %1 is the coin.
    title: qsTr("Buying your %1").arg(coinName)
    //: Below the title while the purchase is being made.
    subtitle: qsTr("Please stay. Your receipt comes next.")

    InsertAmount {
        paid: root.paid
        coinAmount: root.coinAmount
        lockCountdown: ""
        byCard: root.byCard
    }
    side: [
        FinishSteps {
            finishStep: root.finishStep
            byCard: root.byCard
            holdHours: root.holdHours
        },
        ReturnedNotice {
            amount: root.returnedBill
        },
        Item {
            Layout.fillHeight: true
        },
        WorkingDots {
            dot: Theme.dot * 1.5
            Layout.alignment: Qt.AlignHCenter
        },
        BodyText {
            text: root.waitingSeconds < 10
                //: While the purchase is being made: how long it usually takes.
                ? qsTr("This usually takes a few seconds.")
                //: While the purchase is being made and takes more than ten seconds. After 30 seconds there is a receipt in any case.
                : qsTr("Up to 30 seconds. You get a receipt in any case.")
            font.pixelSize: Theme.textLead
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
