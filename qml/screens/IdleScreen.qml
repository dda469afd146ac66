// SPDX-License-Identifier: Apache-2.0
// Nobody is here: the one promise, what a coin costs today, one large way in, the languages.
import QtQuick
import QtQuick.Layouts
import Kiosk

FocusScope {
    id: root

    required property var prices // [{code, name, price}]
    required property var languages // [{code, name}]
    required property string language

    signal start
    signal languageChosen(string code)
    signal accessPressed

    objectName: "IdleScreen"

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.nightTop
            }
            GradientStop {
                position: 0.45
                color: Theme.night
            }
            GradientStop {
                position: 1
                color: Theme.nightBottom
            }
        }
    }
    GridLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: Theme.titleTop
        anchors.bottomMargin: Theme.bottomMargin
        columns: Theme.portrait ? 1 : 2
        columnSpacing: Theme.spaceXL * 1.5
        rowSpacing: Theme.spaceL

        IdlePromise {
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: Theme.portrait ? Theme.spaceM : Theme.spaceS
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.fillHeight: !Theme.portrait
            Layout.alignment: Qt.AlignVCenter

            Repeater {
                model: root.prices
                delegate: NightPrice {}
            }
            BodyText {
                visible: root.prices.length > 0
                //: On the idle screen, below the prices of the coins.
                text: qsTr("What you pay today, all fees included")
                color: Theme.nightMuted
                font.pixelSize: Theme.textSmall
                Layout.fillWidth: true
            }
        }
        KioskButton {
            objectName: "startButton"
            //: The large button of the idle screen; begins a purchase.
            text: qsTr("Touch to start")
            fill: Theme.inverse
            border: "transparent"
            ink: Theme.night
            preferred: true
            textSize: Theme.textKey
            weight: Font.Bold
            implicitHeight: Theme.startHeight
            Layout.topMargin: Theme.portrait && !Theme.large ? Theme.spaceXL : 0
            Layout.columnSpan: Theme.portrait ? 1 : 2
            Layout.fillWidth: true
            onClicked: root.start()
        }
        LanguageList {
            languages: Theme.huge ? [] : root.languages // the header has them then
            current: root.language
            night: true
            columns: Theme.portrait ? (Theme.huge ? 2 : Theme.large ? 3 : 4) : Theme.large ? 4 : Math.max(2, root.languages.length + 1)
            rowSpacing: columnSpacing
            columnSpacing: Theme.spaceM * 0.9
            Layout.topMargin: Theme.spaceM
            Layout.columnSpan: Theme.portrait ? 1 : 2
            onChosen: code => root.languageChosen(code)

            AccessPill {
                night: true
                onClicked: root.accessPressed()
            }
        }
    }
}
