// SPDX-License-Identifier: Apache-2.0
// Before a purchase: what it is, in four sentences, and the question that stops scams.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string operatorName
    required property string supportPhone

    signal goOn
    signal someoneSentMe
    signal cancel

    objectName: "DisclosureScreen"
    step: 1
    readFirst: true
    //: Title of the screen with the terms.
    title: qsTr("Before you start")
    //: Leaves the purchase; nothing has been paid yet.
    backText: qsTr("Cancel")
    onBackPressed: cancel()

    TermLine {
        //: Terms, first sentence: the price has every fee in it.
        text: qsTr("What you see is what you pay. Every fee is shown first.")
    }
    TermLine {
        //: Terms, second sentence.
        text: qsTr("A crypto payment is final. Nobody can take it back.")
    }
    TermLine {
        //: Terms, third sentence.
        text: qsTr("Send only to a wallet that you control.")
    }
    TermLine {
        //: Terms, last sentence. %1 is the company that runs the machine.
        text: Theme.texts.terms ?? qsTr("You buy from %1. By going on you accept its terms.").arg(root.operatorName)
    }
    TermLine {
        visible: text.length > 0
        text: Theme.texts.legal ?? ""
    }
    side: ScamQuestion {
        Layout.fillHeight: true
        unread: root.unread && !root.stacked // below the terms it stands on the last page
        readOnWords: root.readOnWords
        onYes: root.someoneSentMe()
        onNo: if (!root.turning)
            root.goOn()
        onReadOn: root.readOn()
    }
}
