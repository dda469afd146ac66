// SPDX-License-Identifier: Apache-2.0
// Nobody has said how it ended: a claim, while the machine goes on trying.
import QtQuick
import Kiosk

ClaimFrame {
    required property string paid
    required property string refundState // unclear: the card may have been debited
    required property bool recordsFailed // nothing is tried any more

    readonly property bool unclear: refundState === "unclear"

    objectName: "UnresolvedScreen"
    title: recordsFailed
        //: Title when the machine can no longer work, with a purchase open.
        ? qsTr("This machine has stopped")
        //: Title when a purchase has got no answer yet.
        : qsTr("We are still trying")
    subtitle: paid.length === 0
        //: Below the title of a claim: a bill was going in and was not counted; %1 is its value.
        ? qsTr("Your %1 may be in this machine.").arg(doubtAmount)
        : unclear
        //: Below "We are still trying"; %1 is the money that may have been taken from the card.
        ? qsTr("Your card may have been debited %1.").arg(paid)
        //: Below "We are still trying"; %1 is the money that was paid.
        : qsTr("You paid %1. It is safe.").arg(paid)
    happened: recordsFailed
        //: Claim: the machine cannot write down what happens, or was started with a broken configuration.
        ? qsTr("It cannot finish the purchase.")
        : unclear
        //: Claim: the card terminal has not answered.
        ? qsTr("The card terminal has not said how the payment ended.")
        //: Claim: no answer from our service.
        : qsTr("Our service has not answered yet.")
    money: unclear
        //: Claim: what becomes of the money, if it was taken from the card.
        ? qsTr("If it was taken, it goes back to your card by itself.")
        //: Claim: what becomes of the money.
        : qsTr("You get your coins or your money back.")
}
