// SPDX-License-Identifier: Apache-2.0
// The address in full, to be compared with the phone and confirmed.
import QtQuick
import QtQuick.Layouts
import Kiosk

AppFrame {
    id: root

    required property string coinCode
    required property string coinName
    required property string address
    required property string addressType
    required property string askedAmount
    required property string sharedWith
    required property bool sharedAccepted
    required property bool noChecksum
    required property string addressStep // checking, no_answer, ready
    required property bool fromAthena // and not from a scan
    required property bool mayScan
    required property int waitingSeconds
    required property string notice // "", confirm_shared, still_checking

    signal confirm
    signal acceptShared
    signal scanAgain
    signal retry

    objectName: "AddressScreen"
    step: 4
    sideShare: 0.44
    readFirst: addressStep !== "no_answer"
    matter: address
    //: Title of the screen that shows the scanned address.
    title: qsTr("Is this your wallet?")
    //: Below "Is this your wallet?".
    subtitle: qsTr("Compare the first and last characters with your phone.")
    backText: mayScan
        //: Drops this address; the scanner waits for another one.
        ? qsTr("Scan again")
        //: Drops this address; the customer enters another one in the app.
        : qsTr("Another address")
    primaryText: addressStep === "no_answer"
        //: Asks our service again whether the address is good.
        ? qsTr("Try again")
        //: Confirms that the address on the screen is the customer's.
        : qsTr("Yes, this is mine")
    onBackPressed: scanAgain()
    onPrimaryPressed: addressStep === "no_answer" ? retry() : confirm()

    AddressCard {
        coinCode: root.coinCode
        coinName: root.coinName
        address: root.address
        askedAmount: root.askedAmount
    }
    side: [
        AddressNotices {
            coinCode: root.coinCode
            coinName: root.coinName
            addressType: root.addressType
            addressStep: root.addressStep
            noChecksum: root.noChecksum
            fromAthena: root.fromAthena
            notice: root.notice
        },
        SharedFormat {
            visible: root.sharedWith.length > 0
            coinName: root.coinName
            sharedWith: root.sharedWith
            accepted: root.sharedAccepted
            onAccept: root.acceptShared()
        },
        WaitLine {
            waiting: root.addressStep === "checking"
            seconds: root.waitingSeconds
        },
        Item {
            Layout.fillHeight: true
        }
    ]
}
