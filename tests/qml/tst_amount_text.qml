// SPDX-License-Identifier: Apache-2.0
// Amounts stand still while they change, and never leave their room.
import QtQuick
import QtTest
import Kiosk

Item {
    width: 900
    height: 400

    AmountText {
        id: amount
        text: "$0.00"
        pixelSize: 90
    }
    TestCase {
        name: "AmountText"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            amount.maximumWidth = Infinity;
        }

        function widthOf(text) {
            amount.text = text;
            waitForRendering(amount, 200);
            return amount.implicitWidth;
        }

        function test_allDigitsAreOfOneWidth() {
            const width = widthOf("$111.11");
            for (const text of ["$000.00", "$444.44", "$987.65"])
                compare(widthOf(text), width);
        }

        function test_aLiveAmountGrowsAndShrinksWithoutAWord() {
            for (const text of ["$20.00", "$1,120.00", "", "0.00241312 BTC", "$0.00"])
                widthOf(text);
            verify(amount.implicitWidth > 0);
        }

        function test_aLongAmountIsMadeSmaller() {
            amount.maximumWidth = 300;
            verify(widthOf("COP 12.345.678,00") <= 300);
            verify(widthOf("$1") < 300);
            compare(amount.size, 90);
        }

        function test_aFigureOfALanguageFromRightToLeftStaysAFigure() {
            const width = widthOf("$120.00");
            compare(widthOf("\u2066$120.00\u2069"), width);
            compare(amount.Accessible.name, "$120.00");
            verify(!amount.inWords);
        }

        function test_wordsThatAreJoinedStayOnePiece() {
            verify(widthOf("من \u2066$10.00\u2069 إلى \u2066$500.00\u2069") > widthOf("$500.00"));
            amount.maximumWidth = 300;
            verify(widthOf("من \u2066$10.00\u2069 إلى \u2066$500.00\u2069") <= 300);
            verify(amount.inWords);
        }

        function test_aScreenReaderHearsItWhole() {
            widthOf("$120.00");
            compare(amount.Accessible.name, "$120.00");
        }
    }
}
