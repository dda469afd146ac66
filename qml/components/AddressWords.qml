// SPDX-License-Identifier: Apache-2.0
// The words for each kind of address.
import QtQuick

QtObject {
    id: root

    required property string coin

    readonly property var kinds: ({
            //: Address check: an old Bitcoin-like address. %1 is the coin.
            p2pkh: qsTr("Valid %1 address.").arg(root.coin),
            //: Address check: a script address. %1 is the coin.
            p2sh: qsTr("Valid %1 address, script.").arg(root.coin),
            p2sh32: qsTr("Valid %1 address, script.").arg(root.coin),
            //: Address check: native SegWit, a kind of address. %1 is the coin.
            p2wpkh: qsTr("Valid %1 address, native SegWit.").arg(root.coin),
            p2wsh: qsTr("Valid %1 address, native SegWit.").arg(root.coin),
            //: Address check: Taproot, a kind of address. %1 is the coin.
            p2tr: qsTr("Valid %1 address, Taproot.").arg(root.coin)
        })
    //: Address check: any other kind. %1 is the coin.
    readonly property string other: qsTr("Valid %1 address.").arg(root.coin)
}
