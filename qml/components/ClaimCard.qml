// SPDX-License-Identifier: Apache-2.0
// A claim: its code in groups and as a QR code, on a sheet of its own.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    required property string claimCode
    required property string qrText
    required property bool qrIsReceipt
    required property string receipt

    ReceiptWords {
        id: words
    }
    GridLayout {
        columns: Theme.large ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        Layout.fillWidth: true

        QrCode {
            text: root.qrText
            Layout.alignment: Qt.AlignTop
            Layout.margins: -Math.min(quiet, Theme.spaceM)
            Layout.rightMargin: 0
        }
        ColumnLayout {
            spacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop

            BodyText {
                //: Above the claim code: who has it gets the money.
                text: qsTr("Your claim code")
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
            AddressGroups {
                objectName: "claimCode"
                address: root.claimCode
                pixelSize: Math.max(Theme.textSmall, Theme.textAddress * (root.qrIsReceipt && !Theme.large ? 0.64 : 0.9))
                accentuate: false
                //: Read aloud in place of the claim code, which is a secret; after "Your claim code".
                insteadAloud: qsTr("It is on the screen. It is not said aloud.")
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
            }
            BodyText {
                //: Below the claim code.
                text: qsTr("Take a photo. Show it to nobody else.")
                Layout.fillWidth: true
            }
            BodyText {
                visible: root.qrIsReceipt
                //: Beside a code that holds the whole receipt.
                text: qsTr("Your receipt is in this code")
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
            LabelledText {
                visible: root.qrIsReceipt && value.length > 0
                label: receiptState.label
                value: receiptState.value
            }
        }
    }
    LabelledText {
        id: receiptState
        visible: !root.qrIsReceipt && value.length > 0
        //: Above what has become of the paper receipt.
        label: qsTr("Receipt")
        value: words.states[root.receipt] ?? ""
        Layout.topMargin: Theme.spaceS
    }
}
