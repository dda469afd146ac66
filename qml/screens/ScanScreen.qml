// SPDX-License-Identifier: Apache-2.0
// The wallet's code is shown to the scanner. What cannot be used is said here, with what to do about it.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string coinCode
    required property string coinName
    required property string notice // "", secret, refused, other_coin, athena
    required property string refusal // code, with refused and athena
    required property string otherCoins // "Litecoin or Bitcoin Cash", with other_coin
    required property var switchCoins // [{code, name}], empty when it is too late
    readonly property bool switching: notice === "other_coin" && switchCoins.length > 0

    signal switchCoin(string code)
    signal scanAgain
    signal back

    objectName: "ScanScreen"
    step: 3
    //: Title of the screen that waits for the wallet's code.
    title: qsTr("Show your wallet code")
    //: Below the title of the scan screen; %1 is the coin.
    subtitle: qsTr("Your %1 address, as a QR code.").arg(coinName)
    //: Goes one screen back.
    backText: qsTr("Back")
    //: Takes the message away; the scanner waits for another code.
    primaryText: notice.length > 0 && !switching ? qsTr("Scan again") : ""
    //: After another coin's address was scanned: takes the message away, the scanner waits for another code.
    cancelText: switching ? qsTr("Scan again") : ""
    onBackPressed: back()
    onPrimaryPressed: scanAgain()
    onCancelPressed: scanAgain()

    ScanNotice {
        visible: root.notice.length > 0
        notice: root.notice
        refusal: root.refusal
        otherCoins: root.otherCoins
        coinName: root.coinName
    }
    ScanTarget {
        visible: root.notice.length === 0
        Layout.fillHeight: !Theme.portrait
        Layout.maximumHeight: implicitHeight
        Layout.alignment: Qt.AlignHCenter
    }
    side: [
        ScanSteps {
            visible: !root.switching
            coinName: root.coinName
        },
        Item {
            Layout.fillHeight: true
        },
        SwitchList {
            visible: root.switching
            coins: root.switchCoins
            onChosen: code => root.switchCoin(code)
        }
    ]
}
