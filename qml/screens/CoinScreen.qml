// SPDX-License-Identifier: Apache-2.0
// Which coin.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property var coins // [{code, name, price, reference, available}]
    required property string notice // "", no_price

    signal coinChosen(string code)
    signal back

    objectName: "CoinScreen"
    step: 1
    across: true
    //: Title of the screen with the coins.
    title: qsTr("What would you like to buy?")
    //: Below the title, above the coins with their prices.
    subtitle: qsTr("Price for one coin, all fees included.")
    //: Goes one screen back.
    backText: qsTr("Back")
    onBackPressed: back()

    NoticeBar {
        kind: "warn"
        //: After touching a coin that has no price at the moment.
        text: root.notice === "no_price" ? qsTr("This coin has no price right now. Please choose another one.") : ""
    }
    side: [
        Item {
            visible: Theme.portrait
            Layout.fillHeight: true
        },
        ChoiceGroup {
            columns: Theme.portrait || Theme.huge ? 1 : 2
            Layout.fillWidth: true
            onChosen: code => root.coinChosen(code)

            LiveRepeater {
                model: root.coins
                delegate: CoinChoice {}
            }
        },
        Item {
            Layout.fillHeight: !Theme.portrait
        }
    ]
}
