// SPDX-License-Identifier: Apache-2.0
// Words for a payment by card: why nothing was taken, and what the terminal waits for.
import QtQuick

QtObject {
    id: root

    property string minimum
    property string limit

    readonly property var notices: ({
            //: The customer pressed "Pay by card" and has typed no amount.
            missing: qsTr("Please type the amount first."),
            //: The amount is below the least one; %1 is that.
            too_little: qsTr("The smallest amount is %1.").arg(root.minimum),
            //: The amount is above the customer's limit; %1 is that.
            too_much: qsTr("You can pay up to %1.").arg(root.limit)
        })
    readonly property var reasons: ({
            //: Card: the bank refused, not enough money.
            insufficient: qsTr("Your bank says: not enough money on the account. Nothing was taken."),
            //: Card: the bank refused.
            expired: qsTr("Your card has expired. Nothing was taken."),
            //: Card: the bank refused.
            blocked: qsTr("Your card is blocked. Please ask your bank. Nothing was taken."),
            //: Card: the PIN was wrong three times.
            pin_tries: qsTr("The PIN was wrong three times. Nothing was taken."),
            //: Card: the customer stopped it.
            cancelled: qsTr("The payment was stopped. Nothing was taken."),
            //: Card: the customer took the card out.
            card_removed: qsTr("The card was taken out too early. Nothing was taken."),
            //: Card: nobody did anything at the terminal.
            timed_out: qsTr("The card terminal waited too long. Nothing was taken."),
            //: Card: the terminal got no answer from the bank.
            bank_down: qsTr("Your bank did not answer. Nothing was taken."),
            //: Card: the terminal does not work.
            not_started: qsTr("The card terminal did not start. Nothing was taken."),
            //: Card: the terminal's power went.
            interrupted: qsTr("The card terminal was interrupted. Nothing was taken.")
        })
    //: Card: the bank refused for a reason of its own.
    readonly property string other: qsTr("Your bank did not accept the payment. Nothing was taken.")

    readonly property var steps: ({
            //: What the customer waits for while the card terminal begins.
            starting: qsTr("The card terminal is starting…"),
            //: What to do at the card terminal.
            card: qsTr("Insert or hold your card at the terminal"),
            //: What to do at the card terminal.
            pin: qsTr("Type your PIN at the terminal"),
            //: What to do at the card terminal after a wrong PIN.
            pin_again: qsTr("That PIN was wrong. Type it again at the terminal"),
            //: The terminal asks the bank.
            bank: qsTr("Your bank is being asked…"),
            //: The customer has pressed Stop while the terminal is at work.
            cancelling: qsTr("Stopping. If money was taken, it goes back."),
            //: After a power cut in the middle of a payment.
            asking: qsTr("Asking the terminal what became of your payment…"),
            //: The terminal does not answer in the middle of a payment.
            lost: qsTr("The card terminal does not answer. We keep trying.")
        })
}
