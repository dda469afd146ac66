// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Kiosk

Item {
    width: 400
    height: 400

    QrItem {
        id: qr
        width: 370
        height: 370
    }
    QrCode {
        id: code
        visible: false
    }
    TestCase {
        name: "QrItem"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            qr.text = "";
        }

        function test_nothingToSayIsNoCode() {
            verify(!qr.valid);
            compare(qr.modules, 0);
        }

        function test_textThatDoesNotFitIsNoCode() {
            qr.text = "x".repeat(3000);
            verify(!qr.valid);
            compare(qr.modules, 0);
            compare(grabImage(qr).pixel(185, 185), Qt.rgba(1, 1, 1, 1));
        }

        function test_upperCaseTakesFewerModules() {
            qr.text = "ATHENA".repeat(8);
            const upper = qr.modules;
            qr.text = "athena".repeat(8);
            verify(upper > 0 && upper < qr.modules);
        }

        // A phone reads modules of 0.8 mm at arm's length, those of a whole receipt as well.
        function test_aLongTextTakesMoreRoomAndNoSmallerModules_data() {
            return [40, 400, 1500].map(length => ({
                        tag: length,
                        length: length
                    }));
        }

        function test_aLongTextTakesMoreRoomAndNoSmallerModules(row) {
            for (const pxPerMm of [4.03, 3.4]) {
                Theme.pxPerMm = pxPerMm;
                code.text = "a".repeat(row.length);
                verify(Math.floor(code.implicitWidth / (code.modules + 8)) >= 0.8 * pxPerMm);
                verify(code.implicitWidth >= 50 * pxPerMm);
                compare(code.quiet, 4 * Math.floor(code.implicitWidth / (code.modules + 8)));
            }
            Theme.pxPerMm = 4.03;
        }

        function test_itIsBlackOnWhiteWithAQuietZoneOfFour() {
            qr.text = "ATHENA";
            compare(qr.modules, 21);
            const image = grabImage(qr);
            const module = Math.floor(370 / 29);
            const edge = Math.floor((370 - module * 21) / 2);
            verify(edge >= 4 * module);
            compare(image.pixel(edge - 2, edge - 2), Qt.rgba(1, 1, 1, 1));
            compare(image.pixel(edge + 2, edge + 2), Qt.rgba(0, 0, 0, 1)); // the finder's corner
            compare(image.pixel(edge + module + 2, edge + module + 2), Qt.rgba(1, 1, 1, 1)); // and its white ring
        }
    }
}
