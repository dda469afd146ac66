// SPDX-License-Identifier: Apache-2.0
// Nothing was bought: the money is owed to the customer, by claim.
import QtQuick
import Kiosk

ClaimFrame {
    required property string paid
    required property bool claimReady

    objectName: "RefusedScreen"
    //: Title when nothing could be bought and the money is owed. %1 is the money.
    title: qsTr("We owe you %1").arg(paid)
    //: Claim: nothing was bought.
    happened: qsTr("The purchase could not be made. No coins were bought.")
    money: claimReady
        //: Claim: the refund may be asked for from now on.
        ? qsTr("It is in this machine. You can ask for it now.")
        //: Claim: the refund is still being booked.
        : qsTr("It is in this machine. Your refund is being booked.")
}
