// SPDX-License-Identifier: Apache-2.0
// The words for each reason why a scanned code is not taken. The codes are those of the address rules; several
// share their words because the customer does the same about them.
import QtQuick

QtObject {
    id: root

    //: Scan: the code cannot be used, for a reason that has no words of its own.
    readonly property string general: qsTr("This code is not an address that we know.")
    //: Scan: the code was damaged or read in part.
    readonly property string damaged: qsTr("The code was not read whole. Please scan it again.")
    //: Scan: a payment link with parts that contradict each other.
    readonly property string faulty: qsTr("This payment link is faulty. Show a plain address.")
    //: Scan: an address type that wallets hardly use yet.
    readonly property string newKind: qsTr("This kind of address is not supported. Choose another kind.")
    //: Scan: an address of a test network, or of a network that we do not serve.
    readonly property string otherNetwork: qsTr("This address belongs to another network.")
    //: Scan: a lightning code. %1 below is not used.
    readonly property string lightning: qsTr("Lightning is not supported. Choose “on-chain” in your wallet.")
    readonly property var refusals: ({
            empty: root.damaged,
            too_long: root.general,
            //: Scan: the camera sees more than one code at once.
            several_codes: qsTr("More than one code is in view. Show only one."),
            //: Scan: the wallet showed a key that reveals all its addresses.
            extended_public_key: qsTr("This is a wallet key, not an address. Choose Receive."),
            bad_character: root.damaged,
            eth_format: root.damaged,
            //: Scan: the address that destroys coins.
            burn_address: qsTr("Coins sent to this address would be lost."),
            bad_checksum: root.damaged,
            unknown_version: root.newKind,
            bad_length: root.damaged,
            wrong_network: root.otherNetwork,
            lightning_unsupported: root.lightning,
            unsupported_silent_payment: root.newKind,
            unsupported_mweb: root.newKind,
            mixed_case: root.damaged,
            bad_witness_version: root.newKind,
            bad_padding: root.damaged,
            unsupported_witness_version: root.newKind,
            unsupported_token_address: root.newKind,
            unrecognized: root.general,
            bad_uri: root.faulty,
            unknown_required: root.faulty,
            duplicate_key: root.faulty,
            bad_percent: root.faulty,
            bad_amount: root.faulty,
            bad_payment_url: root.faulty,
            //: Scan: a payment link without an address.
            no_address: qsTr("This code holds no address. Choose Receive in your wallet."),
            scheme_mismatch: root.faulty,
            //: Scan: a name like "anna.eth" instead of an address.
            ens_unsupported: qsTr("Names are not supported. Show the address itself."),
            //: Scan: a link that calls a program instead of paying an address.
            eth_contract_call: qsTr("This is a contract call. Show a plain address."),
            wrong_chain: root.otherNetwork,
            //: Scan: a code to sign in with, shown at the wrong time.
            bitid_uri: qsTr("This code signs you in. Show your wallet address."),
            //: Scan: the code is a web page.
            unsupported_url: qsTr("This is a web link. Show your wallet address."),
            //: Scan: a payment request of a web shop.
            payment_request: qsTr("Payment requests from this site are not supported."),
            unsupported_scheme: root.general,
            //: Scan: our service does not send to this address.
            address_blocked: qsTr("Athena does not send to this address. Show another one."),
            //: Scan: another customer has used this address before.
            address_reused: qsTr("Somebody else has used this address. Show one of your own."),
            //: Scan: a bill was approved for another address before.
            bad_state: qsTr("The address cannot be changed now. Show the first one again."),
            //: Scan: our service does not accept the address.
            invalid_address: qsTr("Athena cannot send to this address. Choose another one.")
        })
}
