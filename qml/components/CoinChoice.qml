// SPDX-License-Identifier: Apache-2.0
// A coin to choose: its name, what it costs with everything in it, and the market price beside it.
import QtQuick
import QtQuick.Layouts
import Kiosk

KioskButton {
    id: root

    required property var modelData
    readonly property string underPrice: !modelData.available
        //: In the list of coins, instead of a price that is missing.
        ? qsTr("No price right now")
        //: In the list of coins, below our price; %1 is the price of the market.
        : modelData.reference.length > 0 ? qsTr("Market %1").arg(modelData.reference) : ""

    objectName: "coin_" + modelData.code
    implicitHeight: Math.max(Theme.choiceHeight, contentItem.implicitHeight + 2 * Theme.spaceS)
    radius: Theme.radiusCard
    fill: modelData.available ? Theme.surface : Theme.ground
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    text: modelData.name
    Accessible.description: [modelData.available ? modelData.price : "", underPrice].filter(part => part.length > 0).join(", ")
    Layout.fillWidth: true
    onClicked: (parent as ChoiceGroup)?.chosen(modelData.code)

    contentItem: RowLayout {
        spacing: Theme.spaceL

        CoinBadge {
            code: root.modelData.code
            opacity: root.modelData.available ? 1 : 0.4
        }
        BodyText {
            text: root.modelData.name
            color: root.modelData.available ? Theme.ink : Theme.inkMuted
            font.pixelSize: Theme.textButton
            lineHeight: 1
            font.weight: Font.DemiBold
            Layout.fillWidth: true
        }
        ColumnLayout {
            spacing: Theme.spaceXS

            AmountText {
                visible: root.modelData.available
                text: root.modelData.price
                pixelSize: Theme.textHeading
                Layout.alignment: Qt.AlignRight
            }
            BodyText {
                text: root.underPrice
                visible: text.length > 0
                color: Theme.inkMuted
                font.pixelSize: Theme.textSmall
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Layout.alignment: Qt.AlignRight
            }
        }
    }
}
