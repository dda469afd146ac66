// SPDX-License-Identifier: Apache-2.0
// The green band: what was bought for how much.
import QtQuick
import QtQuick.Layouts
import Kiosk

Rectangle {
    id: root

    required property bool sent
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
            visible: !root.brief
            text: root.sent
                //: Above the amount of coins that have been sent.
                ? qsTr("Sent")
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
