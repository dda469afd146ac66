// SPDX-License-Identifier: Apache-2.0
// The customer's card is still in the terminal.
import QtQuick
import Kiosk

NoticeBar {
    required property bool cardInside

    objectName: "takeCard"
    kind: "warn"
    //: The customer's card is still in the card terminal.
    text: cardInside ? qsTr("Take your card out of the terminal.") : ""
}
