// SPDX-License-Identifier: Apache-2.0
// The promise of the idle screen.
import QtQuick
import QtQuick.Layouts
import Kiosk

BodyText {
    id: root

    property bool byCard: false // only by card
    property bool bitcoin: true // is among the coins that can be bought now

    // A promise that needs more words is said in smaller letters.
    readonly property real size: Math.max(Theme.textTitle, Theme.textHero * (Theme.large ? 0.62 : Theme.texts.promiseDetail ? 0.84 : 0.92) * Math.max(0.7, Math.min(1, 26 / text.length)))

    text: root.byCard && !root.bitcoin
        //: The headline of the idle screen while the machine takes debit cards only, and sells no bitcoin. Keep it short.
        ? qsTr("Buy crypto by card.") : root.byCard
        //: The headline of the idle screen while the machine takes debit cards only. Keep it short.
        ? qsTr("Buy bitcoin by card.") : Theme.texts.promise ?? (root.bitcoin
            //: The headline of the idle screen: what this machine does, in the largest letters. Keep it short.
            ? qsTr("Buy bitcoin with cash.")
            //: The headline of the idle screen of a machine that sells no bitcoin, in the largest letters. Keep it short.
            : qsTr("Buy crypto with cash."))
    color: Theme.inverse
    font.pixelSize: root.size
    font.weight: Font.Bold
    font.letterSpacing: Theme.tight ? -0.03 * root.size : 0
    lineHeight: Theme.tight ? 0.9 : 0.96
    Accessible.role: Accessible.Heading
    Layout.fillWidth: true
    // Two lines of about the same length; within low reach a long one takes the whole half, or the coins below it have no place.
    Layout.maximumWidth: Theme.portrait || Theme.large || (Theme.lowReach && text.length > 26) ? Infinity : root.size * 6.4
}
