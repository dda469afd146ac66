// SPDX-License-Identifier: Apache-2.0
// Where things stand: beside each other they begin at one height, and what is typed moves nothing that is touched.
import QtQuick
import QtTest
import Kiosk
import "Samples.js" as Samples

Item {
    width: 1920
    height: 1920

    Stage {
        id: stage
    }
    TestCase {
        name: "Columns"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            Theme.textScale = 1;
        }

        function settle() {
            for (let round = 0; round < 6; ++round) {
                tryVerify(() => !isPolishScheduled(stage.item));
                wait(0);
            }
        }

        function show(name, size) {
            stage.show(Samples.all.findIndex(sample => sample.name === name), size);
            settle();
        }

        function topOf(item) {
            return Math.round(item.mapToItem(stage, 0, 0).y);
        }

        function everySize(scales) {
            const rows = [];
            for (const scale of scales)
                Samples.sizes.forEach((size, index) => rows.push({
                            tag: size.width + "x" + size.height + " " + scale,
                            size: index,
                            scale: scale
                        }));
            return rows;
        }

        function firstThat(item, is) {
            if (!item.visible)
                return null;
            if (is(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = firstThat(item.children[i], is);
                if (found)
                    return found;
            }
            return null;
        }

        function test_theRightColumnBeginsWithWhatStandsBesideIt_data() {
            const rows = [];
            for (const row of [["quote", item => item instanceof QuoteExample, item => item instanceof QuoteFacts], ["insert", item => item instanceof InsertAmount, item => item instanceof InsertFacts], ["delivered", item => item instanceof SentBanner, item => item instanceof FollowCard], ["address", item => item instanceof AddressCard, item => item instanceof AddressNotices], ["amount", item => item instanceof TypedAmount, item => item instanceof CardFacts]])
                for (const size of [1, 2])
                    rows.push({
                        tag: row[0] + " " + Samples.sizes[size].width,
                        sample: row[0],
                        left: row[1],
                        right: row[2],
                        size: size
                    });
            return rows;
        }

        function test_theRightColumnBeginsWithWhatStandsBesideIt(row) {
            show(row.sample, row.size);
            const left = firstThat(stage.item, row.left);
            const right = firstThat(stage.item, row.right);
            verify(left && right);
            fuzzyCompare(topOf(left), topOf(right), 1.5);
        }

        function test_typingMovesNothingThatIsTouched_data() {
            return everySize([1, 1.5, 2]);
        }

        function test_typingMovesNothingThatIsTouched(row) {
            Theme.textScale = row.scale;
            show("amount", row.size);
            const places = () => ["key_1", "key_0", "primaryButton"].map(name => topOf(findChild(stage.item, name))).join();
            const page = stage.item.pages;
            Object.assign(stage.item, {
                amount: "$0.00",
                typed: false,
                feePercent: "",
                serviceFee: "",
                coinAmount: "0.00000000 BTC"
            });
            settle();
            const untyped = places();
            for (const [amount, fee, percent] of [["$1.00", "$0.07", "6.5 %"], ["$12.00", "$0.78", "6.5 %"], ["$120.00", "$7.80", "6.5 %"], ["$1,200.00", "$78.00", "6.5 %"]]) {
                Object.assign(stage.item, {
                    amount: amount,
                    typed: true,
                    feePercent: percent,
                    serviceFee: fee,
                    coinAmount: "0.00241312 BTC"
                });
                settle();
                compare(places(), untyped, amount);
                compare(stage.item.pages, page, amount);
            }
        }

        function test_theBillsStayOnTheirBand_data() {
            return everySize([1, 1.5, 2]);
        }

        function test_theBillsStayOnTheirBand(row) {
            Theme.textScale = row.scale;
            show("insert", row.size);
            stage.item.bills = ["$100", "$100", "$20", "$50", "$100"];
            settle();
            const band = firstThat(stage.item, item => item instanceof BillStrip);
            const bills = firstThat(band, item => item instanceof Row);
            verify(bills.width <= band.width - 2 * Theme.spaceS, bills.width + " on " + band.width);
        }

        function test_theBoxesOfTheCodeAreAsWideAsTheKeys_data() {
            return everySize([1, 1.5, 2]);
        }

        function test_theBoxesOfTheCodeAreAsWideAsTheKeys(row) {
            Theme.textScale = row.scale;
            show("code", row.size);
            const boxes = firstThat(stage.item, item => item instanceof CodeBoxes);
            const last = boxes.children[5];
            const keys = firstThat(stage.item, item => item instanceof KeyPad);
            compare(Math.round(boxes.width), Math.round(keys.width));
            fuzzyCompare(last.x + last.width, boxes.width, 1.5);
            verify(last.height >= 22 * Theme.pxPerMm - 1);
        }
    }
}
