// SPDX-License-Identifier: Apache-2.0
// What a passer-by asks before the first touch: how long, what with, which bills, how much.
import QtQuick
import QtQuick.Layouts
import Kiosk

GridLayout {
    id: root

    required property int minutes
    required property int leastLevel // of sign-in; -1: nobody has said
    required property string denominations
    required property string minimum
    required property string limit
    required property bool limitByDay // else for each purchase
    required property string limitNew
    required property bool cardReady // debit cards are taken
    required property bool cashReady // bills are

    readonly property string range: minimum.length === 0 ? ""
        //: On the idle screen: the smallest amount and the largest of a day; both are money.
        : limit.length > 0 && limitByDay ? qsTr("From %1, up to %2 a day").arg(minimum).arg(limit)
        //: On the idle screen: the smallest amount and the largest of one purchase; both are money.
        : limit.length > 0 ? qsTr("From %1, up to %2 at a time").arg(minimum).arg(limit)
        //: On the idle screen: the smallest amount that can be bought for.
        : qsTr("From %1").arg(minimum)

    columns: Theme.portrait !== Theme.large && !Theme.huge ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.portrait ? Theme.spaceM : Theme.spaceS
    Layout.fillWidth: true

    IdleFact {
        icon: "clock"
        //: On the idle screen: how long a purchase takes.
        text: qsTr("About %n minute(s)", "", root.minutes)
    }
    IdleFact {
        icon: "phone"
        text: root.leastLevel >= 3
            //: On the idle screen: what a customer needs where every purchase asks for a checked identity.
            ? qsTr("You need your phone, a wallet and your ID in Athena Mobile.")
            : root.leastLevel === 2
            //: On the idle screen: what a customer needs where every purchase asks for a full profile.
            ? qsTr("You need your phone, a wallet and a profile in Athena Mobile.")
            : root.leastLevel >= 0
            //: On the idle screen: what a customer needs where a phone number is enough for small amounts.
            ? qsTr("You need your phone and a wallet. Small amounts without ID.")
            //: On the idle screen: what a customer needs.
            : qsTr("You need your phone and a wallet.")
    }
    IdleFact {
        icon: root.cardReady && !root.cashReady ? "card" : "bill"
        text: root.cardReady && !root.cashReady
            //: On the idle screen: what the machine takes while its bill slot does not work.
            ? qsTr("Takes debit cards. No bills right now.") : root.denominations.length === 0 ? "" : root.cardReady
            //: On the idle screen: what the machine takes; %1 is a list of the amounts of its bills.
            ? qsTr("Takes %1, and debit cards").arg(root.denominations)
            //: On the idle screen: the bills that the machine takes; %1 is a list of amounts.
            : qsTr("Takes %1").arg(root.denominations)
    }
    IdleFact {
        icon: "range"
        text: root.limitNew.length > 0
            //: On the idle screen: %1 is "From $10, up to $1,000 a day", %2 what new customers may buy for in a day.
            ? qsTr("%1. New customers up to %2.").arg(root.range).arg(root.limitNew) : root.range
    }
}
