// SPDX-License-Identifier: Apache-2.0
// The scam question with two answers of one size.
import QtQuick
import QtQuick.Layouts
import Kiosk

ColumnLayout {
    id: root

    property bool unread: false // the terms beside it have another page
    property string readOnWords

    signal yes
    signal no
    signal readOn

    spacing: Theme.spaceL

    Item {
        Layout.fillHeight: true
    }
    Rectangle {
        color: Theme.warnSoft
        radius: Theme.radiusCard
        border.color: Theme.warn
        border.width: Theme.softEdge
        implicitHeight: words.implicitHeight + 2 * Theme.cardPadding
        Layout.fillWidth: true

        ColumnLayout {
            id: words
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                margins: Theme.cardPadding
            }
            spacing: Theme.spaceM

            BodyText {
                //: The scam question: victims are led to the machine by somebody on the phone.
                text: qsTr("Did someone on the phone tell you to come here?")
                color: Theme.warn
                font.pixelSize: Theme.textHeading
                font.weight: Font.Bold
                Layout.fillWidth: true
            }
            BodyText {
                //: Below the scam question: the same trick by other ways.
                text: qsTr("Or in a message, for a bill, a job or a prize?")
                color: Theme.warn
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }
        }
    }
    RowLayout {
        spacing: Theme.spaceM
        Layout.fillWidth: true

        SecondaryButton {
            objectName: "yesButton"
            //: Answer to the scam question: yes, somebody sent me. Stops the purchase and shows the help line.
            text: qsTr("Yes")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.yes()
        }
        PrimaryButton {
            objectName: "noButton"
            preferred: false
            filled: root.unread // neither answer is the likelier one
            text: root.unread ? root.readOnWords
            //: Answer to the scam question: nobody sent me. Goes on with the purchase.
            : qsTr("No, go on")
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            onClicked: root.unread ? root.readOn() : root.no()
        }
    }
}
