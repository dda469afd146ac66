// SPDX-License-Identifier: Apache-2.0
// A coin and what it costs today, on the dark idle screen; below its name what of that is ours, where it is published.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property var modelData
    readonly property bool whole: true // a name and its price stay on one page
    readonly property string fee: modelData.fee ?? ""
    //: On the idle screen, below a coin's name: how much its price is above the market's, e.g. "6.9 %".
    readonly property string feeWords: fee.length > 0 ? qsTr("%1 above the market").arg(fee) : ""

    spacing: Theme.portrait ? Theme.spaceM * 0.65 : Theme.spaceS
    Layout.fillWidth: true
    Accessible.role: Accessible.StaticText
    Accessible.name: modelData.name + ": " + modelData.price + (fee.length > 0 ? ", " + feeWords : "")

    RowLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true

        CoinBadge {
            code: root.modelData.code
        }
        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            BodyText {
                text: root.modelData.name
                color: Theme.inverse
                font.pixelSize: Theme.textHeading * 0.94
                font.weight: Font.DemiBold
                lineHeight: 1
                Layout.fillWidth: true
                Accessible.ignored: true
            }
            BodyText {
                visible: text.length > 0
                text: root.feeWords
                color: Theme.nightMuted
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
                Accessible.ignored: true
            }
        }
        AmountText {
            objectName: "price_" + root.modelData.code
            text: root.modelData.price
            color: Theme.inverse
            pixelSize: Theme.textHeading * 1.1
            Accessible.ignored: true
        }
    }
    Rectangle {
        color: Theme.nightLine
        implicitHeight: Theme.hairline
        Layout.fillWidth: true
    }
}
