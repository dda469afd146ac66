// SPDX-License-Identifier: Apache-2.0
// Why a scanned code is not taken. A secret is told in full: it is somebody's money.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    required property bool scannerLost
    required property string notice
    required property string refusal
    required property string otherCoins
    required property string coinName
    required property bool switching
    required property bool switchSignsIn

    spacing: Theme.spaceM
    Layout.fillWidth: true

    ScanWords {
        id: words
    }
    NoticeBar {
        kind: "bad"
        text: root.scannerLost
            //: The scan screen, while the scanner does not answer.
            ? qsTr("The scanner does not answer. You have not paid anything.") : ""
    }
    NoticeBar {
        kind: "info"
        text: root.scannerLost
            //: The scan screen, while the scanner does not answer: other ways. "Help" is a button at the top.
            ? qsTr("Enter your address in the Athena app, or press Help.") : ""
    }
    NoticeBar {
        kind: "bad"
        text: root.notice === "secret"
            //: Scan: a private key or recovery words were shown. Serious.
            ? qsTr("This was a private key. Do not show it to anybody.") : ""
    }
    NoticeBar {
        kind: "bad"
        text: root.notice === "secret"
            //: Scan: what to do after a private key was shown.
            ? qsTr("Move those coins to a new wallet soon.") : ""
    }
    NoticeBar {
        kind: "info"
        text: root.notice === "secret"
            //: Scan: a private key was shown; the machine has forgotten it.
            ? qsTr("We have not kept it. Now show your address instead.") : ""
    }
    NoticeBar {
        kind: "warn"
        text: root.notice === "other_coin"
            //: Scan: the address is for another coin. %1 is that coin (or several), %2 the coin that was chosen.
            ? qsTr("This address is for %1. You chose %2.").arg(root.otherCoins).arg(root.coinName) : ""
    }
    NoticeBar {
        kind: "info"
        text: root.notice !== "other_coin" ? "" : !root.switching
            //: Scan: the address is for another coin, which cannot be bought now. %1 is the coin that was chosen.
            ? qsTr("Please show a %1 address.").arg(root.coinName) : root.switchSignsIn
            //: Scan: the address is for another coin, which can be bought instead with a button below.
            ? qsTr("For another coin, you sign in once more.") : ""
    }
    NoticeBar {
        kind: "warn"
        text: root.notice === "refused" || root.notice === "athena" ? words.refusals[root.refusal] ?? words.general : ""
    }
}
