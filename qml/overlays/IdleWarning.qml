// SPDX-License-Identifier: Apache-2.0
// Nobody has touched the screen for a while: what happens next, and one large way to stop it.
import QtQuick
import QtQuick.Layouts
import Kiosk

Sheet {
    id: root

    required property int seconds
    required property bool moneyInside

    signal moreTime

    objectName: "IdleWarning"
    //: Title of the warning before a screen gives up.
    title: qsTr("Are you still there?")

    BodyText {
        text: root.moneyInside
            //: Warning before a screen gives up, while money is inside.
            ? qsTr("We then finish with the money that is in.")
            //: Warning before a screen gives up, while nothing is inside.
            : qsTr("We then start over. You have not paid anything.")
        font.pixelSize: Theme.textLead
        color: Theme.inkMuted
        Layout.fillWidth: true
    }
    BodyText {
        ticking: true
        //: The countdown of the warning.
        text: qsTr("%n second(s) left", "", root.seconds)
        font.pixelSize: Theme.textTitle
        font.weight: Font.Bold
        Layout.fillWidth: true
    }
    foot: PrimaryButton {
        objectName: "moreTimeButton"
        goesBack: true
        //: Gives the customer more time; may be pressed again and again.
        text: qsTr("I need more time")
        least: Theme.startHeight
        textSize: Theme.textKey * 0.9
        Layout.fillWidth: true
        onClicked: root.moreTime()
    }
}
