// SPDX-License-Identifier: Apache-2.0
// Every code that the kiosk can hand to a screen has words.
import QtQuick
import QtTest
import Kiosk

TestCase {
    id: test

    name: "Words"
    when: windowShown

    function init() {
        failOnWarning(/.?/);
    }

    ScanWords {
        id: scan
    }
    ClosedWords {
        id: closed
    }
    PhoneWords {
        id: phone
        seconds: 42
    }
    CodeWords {
        id: code
        attempts: 1
        seconds: 42
    }
    InsertWords {
        id: insert
        amount: "$50.00"
        minimum: "$10.00"
    }
    ReceiptWords {
        id: receipt
    }
    AddressWords {
        id: address
        coin: "Litecoin"
    }

    function verifyWords(words, codes) {
        for (const c of codes)
            verify(words[c] !== undefined && words[c].length > 3, "no words for " + c);
    }

    function test_everyRefusalOfAScanHasWords() {
        verifyWords(scan.refusals, ["empty", "too_long", "extended_public_key", "bad_character", "eth_format", "burn_address", "bad_checksum", "unknown_version", "bad_length", "wrong_network", "lightning_unsupported", "unsupported_silent_payment", "unsupported_mweb", "mixed_case", "bad_witness_version", "bad_padding", "unsupported_witness_version", "unsupported_token_address", "unrecognized", "bad_uri", "unknown_required", "duplicate_key", "bad_percent", "bad_amount", "bad_payment_url", "no_address", "scheme_mismatch", "ens_unsupported", "eth_contract_call", "wrong_chain", "bitid_uri", "unsupported_url", "unsupported_scheme", "invalid_address"]);
        verify(scan.general.length > 3);
    }

    function test_everyReasonToBeClosedHasWords() {
        verifyWords(closed.reasons, ["starting", "journal", "clock", "validator", "scanner", "prices", "athena", "operator", "unsettled", "registration", "profile"]);
    }

    function test_everyNoticeHasWords() {
        verifyWords(phone.notices, ["missing", "invalid", "wait", "no_answer", "expired", "locked"]);
        verifyWords(code.notices, ["missing", "wrong", "no_answer", "sent", "wait"]);
        verifyWords(insert.notices, ["nothing_in", "below_minimum", "over_limit", "refused", "no_answer", "not_accepted", "given_back", "settling"]);
        verifyWords(insert.phases, ["reading", "stacking", "returning", "silent", "full", "closing", "stopped"]);
        verifyWords(receipt.states, ["none", "printing", "printing_older", "printed", "printed_older", "partial", "not_printed", "unknown", "screen"]);
        verifyWords(address.kinds, ["p2pkh", "p2sh", "p2sh32", "p2wpkh", "p2wsh", "p2tr"]);
    }

    function test_numbersAgreeWithTheirNouns() {
        compare(code.notices.wrong.indexOf("(s)"), -1);
        compare(phone.notices.wait.indexOf("(s)"), -1);
        compare(phone.notices.locked.indexOf("(s)"), -1);
    }
}
