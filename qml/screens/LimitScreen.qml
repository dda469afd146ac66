// SPDX-License-Identifier: Apache-2.0
// Signed in, and nothing may be bought: what would change that.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property int requiredLevel // 0: no level would help today
    required property string notice // "", little, refused, stopped
    readonly property bool refused: notice === "refused" || notice === "stopped"
    required property bool byCard // no bill can be in the slot
    required property string supportPhone
    required property string reference
    required property int secondsLeft
    required property bool mayRaise // a phone may prove what a text message cannot

    signal finish
    signal raise

    objectName: "LimitScreen"
    step: 2
    //: Title when a customer is signed in and has no limit left.
    title: qsTr("You cannot buy right now")
    primaryText: secondsLeft > 0 && secondsLeft <= 20
        //: Leaves the screen; nothing was paid. The number counts the seconds until it closes by itself.
        ? qsTr("Finish (%1)").arg(secondsLeft)
        //: Leaves the screen; nothing was paid.
        : qsTr("Finish")
    //: To who signed in by text message, and may not buy: signs in by phone, which may prove more.
    cancelText: mayRaise ? qsTr("Sign in with the app") : ""
    onPrimaryPressed: finish()
    onCancelPressed: raise()

    ErrorPanel {
        happened: root.notice === "stopped"
            //: The bill slot or our service failed in the middle of a purchase, before any money was in.
            ? qsTr("This machine had to stop. No coins were bought.")
            : root.refused
            //: Our service refused in the middle of a purchase, before any money was in.
            ? qsTr("The purchase could not be made. No coins were bought.")
            : root.requiredLevel > 1
            //: Limit: the customer's level is too low.
            ? qsTr("Your sign-in does not allow a purchase yet.") : root.notice === "little"
            //: Limit: less is left of it than the smallest bill or the smallest purchase.
            ? qsTr("Too little is left of your limit for a purchase.")
            //: Limit: the customer has bought as much as is allowed.
            : qsTr("Your limit for the last 24 hours is used up.")
        //: Limit: nothing was paid.
        money: qsTr("You have not paid anything.")
        todo: root.notice === "stopped" && !root.byCard
            //: The machine had to stop in the middle of a purchase, perhaps with a bill in its slot that was not counted.
            ? qsTr("Is a bill still in the slot? Wait for it, or call us.")
            : root.refused
            //: Our service refused in the middle of a purchase: what to do.
            ? qsTr("Please come back later, or call us.")
            : root.requiredLevel >= 3
            //: Limit: level 3 is needed.
            ? qsTr("Scan your ID in Athena Mobile. Then come back.")
            : root.requiredLevel === 2
            //: Limit: level 2 is needed.
            ? qsTr("Complete your profile in Athena Mobile. Then come back.")
            //: Limit: only time helps.
            : qsTr("Please come back tomorrow.")
        reference: root.reference
        phone: root.supportPhone
    }
}
