// SPDX-License-Identifier: Apache-2.0
// "I was scammed": what to do now and whom to call, on top of every screen. Where money has not gone out yet, it
// can be kept from going.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property string helpLine
    required property string helpHours
    required property string authority
    required property int refundDays // 0: the place names no time
    required property bool refundFirstOnly // of the first purchase alone
    required property bool moneyInside
    required property bool byCard
    required property bool mayStop

    signal stop
    signal close

    objectName: "ScamOverlay"
    //: Title of the sheet for victims of a scam.
    title: qsTr("I was scammed")

    NoticeBar {
        kind: "bad"
        text: root.mayStop && root.moneyInside && root.byCard
            //: For victims of a scam, while their card is being debited and nothing has been sent.
            ? qsTr("Stop now, and nothing is sent. The money goes back to your card.") : root.mayStop && root.moneyInside
            //: For victims of a scam, while money is inside the machine and nothing has been sent.
            ? qsTr("Put in no more bills. Stop now, and nothing is sent. You get a claim.") : root.mayStop
            //: For victims of a scam, before any money is in.
            ? qsTr("Do not pay. Stop now. You have not paid anything.")
            //: For victims of a scam who have paid already.
            : qsTr("Keep your receipt. It shows what the police need.")
    }
    TermLine {
        //: For victims of a scam: what to do first.
        text: qsTr("Hang up. Send nothing more.")
    }
    TermLine {
        text: root.authority.length > 0
            //: For victims of a scam. %1 is the authority that takes complaints.
            ? qsTr("Report it to the police, and to: %1.").arg("\u2068" + root.authority + "\u2069")
            //: For victims of a scam.
            : qsTr("Report it to the police.")
    }
    TermLine {
        visible: root.refundDays > 0
        text: root.refundFirstOnly
            //: For victims of a scam, where the law gives back the money of somebody's first purchase only.
            ? qsTr("Was it your first purchase? Ask for a refund within %n day(s).", "", root.refundDays)
            //: For victims of a scam: how long they may ask for their money.
            : qsTr("Ask for a refund soon. It must be within %n day(s).", "", root.refundDays)
    }
    BodyText {
        visible: root.helpLine.length > 0
        text: root.helpHours.length > 0
            //: For victims of a scam, above the phone number of the help line; %1 is when somebody is there.
            ? qsTr("Call us. A person answers: %1").arg("\u2068" + root.helpHours + "\u2069")
            //: For victims of a scam, above the phone number of the help line.
            : qsTr("Call us. A person answers.")
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    AmountText {
        visible: root.helpLine.length > 0
        text: root.helpLine
        pixelSize: Math.max(Theme.textSmall, Theme.textTitle * 0.8)
        weight: Font.Bold
        maximumWidth: parent.width
    }
    foot: [
        SecondaryButton {
            objectName: "closeButton"
            goesBack: true
            //: Closes the sheet for victims of a scam; nothing else happens.
            text: qsTr("Back")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.close()
        },
        PrimaryButton {
            objectName: "stopButton"
            visible: root.mayStop
            //: For victims of a scam: ends the purchase; nothing is sent.
            text: qsTr("Stop, send nothing")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.stop()
        }
    ]
}
