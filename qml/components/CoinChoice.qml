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

    readonly property bool narrow: Theme.large && Theme.portrait === Theme.huge // the price stands below the name
    readonly property int side: narrow ? Qt.AlignLeft : Qt.AlignRight

    objectName: "coin_" + modelData.code
    implicitHeight: Math.max(Theme.choiceHeight, content.implicitHeight + 2 * Theme.spaceM)
    radius: Theme.radiusCard
    fill: modelData.available ? Theme.surface : Theme.ground
    leftPadding: Theme.cardPadding
    rightPadding: Theme.cardPadding
    text: modelData.name
    Accessible.description: [modelData.available ? modelData.price : "", underPrice].filter(part => part.length > 0).join(", ")
    Layout.fillWidth: true
    Layout.preferredWidth: (parent as ChoiceGroup)?.share ?? 0
    onClicked: (parent as ChoiceGroup)?.chosen(modelData.code)

    content: GridLayout {
        columns: root.narrow ? 2 : 3
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceXS

        CoinBadge {
            code: root.modelData.code
            opacity: root.modelData.available ? 1 : 0.4
            Layout.rowSpan: root.narrow ? 2 : 1
        }
        BodyText {
            text: root.modelData.name
            color: root.modelData.available ? Theme.ink : Theme.inkMuted
            font.pixelSize: Theme.textButton
            lineHeight: 1
            font.weight: Font.DemiBold
            Layout.fillWidth: true
            Layout.alignment: root.narrow ? Qt.AlignBottom : Qt.AlignVCenter
        }
        ColumnLayout {
            spacing: Theme.spaceXS
            Layout.fillHeight: false
            Layout.alignment: root.narrow ? Qt.AlignTop : Qt.AlignVCenter

            AmountText {
                visible: root.modelData.available
                text: root.modelData.price
                pixelSize: Theme.textHeading
                Layout.alignment: root.side
            }
            BodyText {
                text: root.underPrice
                visible: text.length > 0
                color: Theme.inkMuted
                font.pixelSize: Theme.textSmall
                wrapMode: Text.NoWrap
                horizontalAlignment: root.narrow ? Text.AlignLeft : Text.AlignRight
                Layout.alignment: root.side
            }
        }
    }
}
