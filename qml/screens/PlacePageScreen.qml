// SPDX-License-Identifier: Apache-2.0
// What the law of the place puts before a purchase, a page at a time: a text, one warning, or a question. It stays
// for a least time; Stop is as large as Go on, and whom to call stands on every page.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string kind // disclosure, warning, question
    required property string words
    required property string language // of the words, where it is not the customer's; else empty
    required property string languageName
    required property bool rightToLeft // the words
    required property int number
    required property int count
    required property int seconds // until it may be left forwards
    required property bool stopsOnYes
    required property string helpLine
    required property string helpHours
    required property string notice // too_early

    signal goOn
    signal stop
    signal tricked

    function answer(yes: bool): void {
        if (yes === stopsOnYes)
            tricked();
        else
            goOn();
    }

    objectName: "PlacePageScreen"
    step: 1
    readFirst: true
    matter: kind + number + words
    equalButtons: true
    early: seconds > 0
    question: kind === "question"
    sideShare: 0.36
    title: kind === "warning"
        //: Title of a page with one warning that the law asks for.
        ? qsTr("Warning") : question
        //: Title of a page with a question against scams.
        ? qsTr("A question") :
        //: Title of a page with a text that the law asks for.
        qsTr("Please read this")
    //: Below the title: which page this is, e.g. "Page 2 of 6".
    subtitle: qsTr("Page %1 of %2").arg(number).arg(count)
    backText: question
        //: Answer to a question against scams.
        ? qsTr("Yes") :
        //: Leaves the purchase; as large as "Go on". Nothing has been paid.
        qsTr("Stop")
    primaryText: question
        //: Answer to a question against scams.
        ? qsTr("No") :
        //: The page has been read; goes on to the next one.
        qsTr("Go on")
    onBackPressed: question ? answer(true) : stop()
    onPrimaryPressed: question ? answer(false) : goOn()

    Rectangle {
        color: root.kind === "disclosure" ? Theme.surface : Theme.warnSoft
        radius: Theme.radiusCard
        border.color: root.kind === "disclosure" ? Theme.line : Theme.warnSoft
        border.width: Theme.hairline
        implicitHeight: text.implicitHeight + 2 * Theme.cardPadding
        Layout.fillWidth: true

        BodyText {
            id: text

            readonly property string spokenIn: root.language

            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.cardPadding
            }
            text: root.words
            color: root.kind === "disclosure" ? Theme.ink : Theme.warn
            font.pixelSize: root.kind === "disclosure" ? Theme.textLead : Theme.textHeading * 1.1
            font.weight: root.kind === "disclosure" ? Font.DemiBold : Font.Bold
            LayoutMirroring.enabled: root.rightToLeft
        }
    }
    BodyText {
        visible: root.language.length > 0
        //: Below a text that the law asks for, which is not there in the customer's language. %1 is the language that
        //: it is in, by its own name.
        text: qsTr("This text is in: %1").arg("\u2068" + root.languageName + "\u2069")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    NoticeBar {
        kind: root.notice === "too_early" ? "warn" : "info"
        ticking: true
        text: root.seconds > 0
            //: On a page that the law asks for, while it cannot be left yet.
            ? qsTr("Take your time. You can go on in %n second(s).", "", root.seconds) : ""
    }
    side: [
        Item {
            Layout.fillHeight: true
        },
        Card {
            visible: root.helpLine.length > 0

            BodyText {
                text: root.helpHours.length > 0
                    //: Above a phone number. %1 is when a person answers, e.g. "Mon to Fri, 7 a.m. to 9 p.m.".
                    ? qsTr("Not sure? Call us. A person answers: %1").arg("\u2068" + root.helpHours + "\u2069")
                    //: Above a phone number.
                    : qsTr("Not sure? Call us. A person answers.")
                color: Theme.inkMuted
                Layout.fillWidth: true
            }
            AmountText {
                text: root.helpLine
                pixelSize: Theme.textHeading
                weight: Font.Bold
                maximumWidth: parent.width
            }
        }
    ]
}
