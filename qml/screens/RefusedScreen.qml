// SPDX-License-Identifier: Apache-2.0
// Nothing was bought: the money is owed to the customer by claim, or goes back to the card.
import QtQuick
import Kiosk

ClaimFrame {
    id: root

    required property string paid
    required property bool claimReady
    required property string refundState // "": cash; doubted, returned; refunding, refunded, refund_refused, not_debited

    readonly property bool square: refundState === "refunded" || refundState === "not_debited" || refundState === "returned"
    readonly property var titles: ({
            //: Title when nothing was bought and a card's debit goes back. %1 is the money.
            refunding: qsTr("%1 goes back to your card").arg(root.paid),
            //: Title when nothing was bought and a card's debit has gone back. %1 is the money.
            refunded: qsTr("%1 went back to your card").arg(root.paid),
            //: Title when nothing was bought and nothing was taken from the card.
            not_debited: qsTr("Your card was not debited"),
            //: Title when nothing was bought: the only bill had jammed, and has come out since.
            returned: qsTr("Your bill came back")
        })
    readonly property var moneys: ({
            //: Refund to a card: the terminal is at it.
            refunding: qsTr("The card terminal has been told to give it back."),
            //: Refund to a card: done.
            refunded: qsTr("It is on its way to your account. It can take some days to show."),
            //: Refund to a card: the bank does not take it.
            refund_refused: qsTr("It could not go back to your card. We owe it to you."),
            //: Nothing was taken from the card.
            not_debited: qsTr("It is on your account. Nothing was taken."),
            //: Claim for the only bill, of which the machine has lost sight.
            doubted: qsTr("It is in this machine, or comes out of it later. We will find out."),
            //: The only bill had jammed, a claim was given for it, and it has come out since.
            returned: qsTr("You have your money. Nothing is owed: a claim for this bill has ended.")
        })

    objectName: "RefusedScreen"
    claimed: !square
    title: titles[refundState] ?? (paid.length === 0
        //: Title when nothing was bought and the only bill was lost track of; %1 is its value.
        ? qsTr("Your %1 is not counted yet").arg(doubtAmount)
        //: Title when nothing could be bought and the money is owed. %1 is the money.
        : qsTr("We owe you %1").arg(paid))
    //: Claim: nothing was bought.
    happened: qsTr("The purchase could not be made. No coins were bought.")
    money: moneys[refundState] ?? (claimReady
        //: Claim: the refund may be asked for from now on.
        ? qsTr("It is in this machine. You can ask for it now.")
        //: Claim: the refund is still being booked.
        : qsTr("It is in this machine. Your refund is being booked."))
    todo: square
        //: Nothing is owed after a refused purchase: what to do.
        ? qsTr("You need do nothing more.")
        //: A purchase ended in a claim: what to do.
        : qsTr("Keep this code and call us.")
}
