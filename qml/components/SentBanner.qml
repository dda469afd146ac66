// SPDX-License-Identifier: Apache-2.0
// The green band: what was bought for how much.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property bool sent
    required property int holdHours // how long the coins are held back; 0: they are not
    required property string coinAmount
    required property string paid
    property bool brief: false // the title above says what the first line says

    color: Theme.good
    radius: Theme.radiusCard
    implicitHeight: column.implicitHeight + 2 * (brief ? Theme.spaceM : Theme.cardPadding)
    Layout.fillWidth: true

    ColumnLayout {
        id: column
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.cardPadding
        }
        spacing: Theme.spaceXS

        BodyText {
            visible: !root.brief || root.holdHours > 0
            text: root.sent
                //: Above the amount of coins that have been sent.
                ? qsTr("Sent") : root.holdHours > 0
                //: Above the amount of coins that have been bought, and which the rules of the place hold back.
                ? qsTr("Held back, sent after %n hour(s)", "", root.holdHours)
                //: Above the amount of coins that have been bought and will be sent.
                : qsTr("Bought")
            color: Theme.goodMuted
            font.pixelSize: Theme.textLead
            Layout.fillWidth: true
        }
        AmountText {
            objectName: "coinAmount"
            text: root.coinAmount
            color: Theme.accentInk
            pixelSize: Theme.textTitle * 1.25
            weight: Font.Bold
            maximumWidth: column.width
        }
        BodyText {
            //: Below the amount of coins; %1 is the money that was paid.
            text: qsTr("for %1, fees included").arg(root.paid)
            color: Theme.goodMuted
            Layout.fillWidth: true
        }
    }
}
