// SPDX-License-Identifier: Apache-2.0
// Cash or card, where the machine takes both.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property bool cardReady
    required property bool cashReady
    required property string notice // "", card_not_ready, cash_not_ready

    signal chosen(string way)
    signal back

    objectName: "PaymentScreen"
    step: 1
    across: true
    //: Title of the screen with the ways to pay.
    title: qsTr("How would you like to pay?")
    //: Below "How would you like to pay?".
    subtitle: qsTr("The price is the same.")
    //: Goes one screen back.
    backText: qsTr("Back")
    onBackPressed: back()

    NoticeBar {
        kind: "warn"
        text: root.notice === "card_not_ready" && root.cashReady && !root.cardReady
            //: After touching "Debit card" while the card terminal does not work.
            ? qsTr("The card terminal does not work right now. You can pay with cash.") : root.notice === "cash_not_ready" && root.cardReady && !root.cashReady
            //: After touching "Cash" while the bill slot does not work.
            ? qsTr("The bill slot does not work right now. You can pay by card.") : ""
    }
    side: [
        Item {
            visible: Theme.portrait
            Layout.fillHeight: true
        },
        GridLayout {
            columns: Theme.portrait || Theme.huge ? 1 : 2
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            Layout.fillWidth: true
            Layout.fillHeight: false

            PaymentChoice {
                objectName: "pay_cash"
                sign: "bill"
                available: root.cashReady
                //: A way to pay.
                text: qsTr("Cash")
                words: root.cashReady
                    //: Below "Cash".
                    ? qsTr("You insert bills here.")
                    //: Below "Cash", while the bill slot does not work.
                    : qsTr("No bills right now")
                onClicked: root.chosen("cash")
            }
            PaymentChoice {
                objectName: "pay_card"
                sign: "card"
                available: root.cardReady
                //: A way to pay.
                text: qsTr("Debit card")
                words: root.cardReady
                    //: Below "Debit card". The terminal is a device beside the screen.
                    ? qsTr("You type the amount here, and your PIN at the card terminal.")
                    //: Below "Debit card", while the card terminal does not work.
                    : qsTr("Not working right now")
                onClicked: root.chosen("card")
            }
        },
        Item {
            Layout.fillHeight: !Theme.portrait
        }
    ]
}
