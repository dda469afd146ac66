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
    required property bool scannerLost
    required property var cameraPicture // what the camera sees, while cameraOn
    required property bool cameraOn
    required property bool switchSignsIn // to switch, the customer has to sign in again
    readonly property bool switching: notice === "other_coin" && switchCoins.length > 0

    signal switchCoin(string code)
    signal scanAgain
    signal useApp
    signal back

    //: Leaves the scanner: the customer enters the address in the app "Athena Mobile".
    readonly property string appWords: qsTr("Use the Athena app")

    objectName: "ScanScreen"
    step: 3
    //: Title of the screen that waits for the wallet's code.
    title: qsTr("Show your wallet code")
    //: Below the title of the scan screen; %1 is the coin.
    subtitle: qsTr("Your %1 address, as a QR code.").arg(coinName)
    //: Ends the visit; the customer is signed in, and there is no step back from here. Short.
    backText: qsTr("Stop")
    //: Takes the message away; the scanner waits for another code.
    primaryText: scannerLost ? appWords : notice.length > 0 && !switching ? qsTr("Scan again") : ""
    //: After another coin's address was scanned: takes the message away, the scanner waits for another code.
    cancelText: switching ? qsTr("Scan again") : scannerLost ? "" : appWords
    onBackPressed: back()
    onPrimaryPressed: scannerLost ? useApp() : scanAgain()
    onCancelPressed: switching ? scanAgain() : useApp()

    ScanNotice {
        visible: root.notice.length > 0 || root.scannerLost
        scannerLost: root.scannerLost
        notice: root.notice
        refusal: root.refusal
        otherCoins: root.otherCoins
        coinName: root.coinName
        switching: root.switching
        switchSignsIn: root.switchSignsIn
    }
    AppPicture {
        visible: root.scannerLost && !Theme.large // words need the place
        coinCode: root.coinCode
        Layout.alignment: Qt.AlignHCenter
    }
    ScanTarget {
        picture: root.cameraPicture
        live: root.cameraOn
        // Who looks into a camera has to see what it sees, all the more when it took something for another code.
        visible: !root.scannerLost && (root.cameraOn || root.notice.length === 0)
        Layout.fillHeight: !Theme.portrait
        Layout.maximumHeight: implicitHeight
        Layout.alignment: Qt.AlignHCenter
    }
    side: [
        ScanSteps {
            visible: !root.switching && !root.scannerLost && (!root.cameraOn || root.notice.length === 0)
            camera: root.cameraOn
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
