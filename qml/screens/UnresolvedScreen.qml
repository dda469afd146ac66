// SPDX-License-Identifier: Apache-2.0
// The purchase went out and nobody has answered: a claim, while the machine goes on trying.
import QtQuick
import Kiosk

ClaimFrame {
    required property string paid

    objectName: "UnresolvedScreen"
    //: Title when a purchase has got no answer yet.
    title: qsTr("We are still trying")
    //: Below "We are still trying"; %1 is the money that was paid.
    subtitle: qsTr("You paid %1. It is safe.").arg(paid)
    //: Claim: no answer from our service.
    happened: qsTr("Our service has not answered yet.")
    //: Claim: what becomes of the money.
    money: qsTr("You get your coins or your money back.")
}
