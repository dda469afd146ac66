// SPDX-License-Identifier: Apache-2.0
// The promise of the idle screen.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    spacing: Theme.spaceL
    Layout.fillWidth: true
    Layout.preferredWidth: 1

    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }
    BodyText {
        //: The headline of the idle screen: what this machine does, in the largest letters. Keep it short.
        text: Theme.texts.promise ?? qsTr("Buy bitcoin with cash.")
        color: Theme.inverse
        font.pixelSize: Theme.textHero * Math.max(0.7, Math.min(1, 26 / text.length)) // a promise that needs more words
        font.weight: Font.Bold
        font.letterSpacing: Theme.tight ? -0.03 * Theme.textHero : 0
        lineHeight: 1.04
        Accessible.role: Accessible.Heading
        Layout.fillWidth: true
    }
    BodyText {
        //: On the idle screen, below the headline.
        text: Theme.texts.promiseDetail ?? qsTr("About two minutes. You need your phone and a wallet.")
        color: Theme.nightMuted
        font.pixelSize: Theme.textLead * 1.15
        Layout.fillWidth: true
        Layout.rightMargin: Theme.portrait ? Theme.spaceXL * 2 : 0
    }
    Item {
        Layout.fillHeight: true
        Layout.preferredHeight: 1
    }
}
