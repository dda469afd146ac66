// SPDX-License-Identifier: Apache-2.0
// What goes wrong, said whole: what happened, where your money is, what to do now, a reference, a phone number.
import QtQuick
import QtQuick.Layouts
import Kiosk

Card {
    id: root

    property string happened
    property string money
    property string when
    property string todo
    property string reference
    property string phone

    component Part: RowLayout {
        id: part

        required property string icon
        required property string name
        required property string words

        visible: words.length > 0
        spacing: Theme.spaceM
        Layout.fillWidth: true

        Rectangle {
            implicitWidth: Theme.textLead * 2
            implicitHeight: implicitWidth
            radius: width / 2
            color: Theme.primarySoft
            Layout.alignment: Qt.AlignTop

            Icon {
                anchors.centerIn: parent
                name: part.icon
                color: Theme.primary
            }
        }
        ColumnLayout {
            spacing: Theme.spaceXS
            Layout.fillWidth: true

            BodyText {
                text: part.name
                color: Theme.inkMuted
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
            }
            BodyText {
                text: part.words
                font.weight: Font.DemiBold
                font.pixelSize: Theme.textLead
                Layout.fillWidth: true
            }
        }
    }

    spacing: root.close ? Theme.spaceS : Theme.spaceM

    Part {
        icon: "alert"
        //: On an error screen, above what has gone wrong.
        name: qsTr("What happened")
        words: root.happened
    }
    Part {
        icon: "bill"
        //: On an error screen, above the sentence that says where the money is.
        name: qsTr("Your money")
        words: root.money
    }
    Part {
        icon: "clock"
        //: On the screen of a machine out of service, above when it will work again.
        name: qsTr("How long")
        words: root.when
    }
    Part {
        icon: "arrow"
        //: On an error screen, above what the customer can do.
        name: qsTr("What to do now")
        words: root.todo
    }
    ContactRow {
        reference: root.reference
        phone: root.phone
    }
}
