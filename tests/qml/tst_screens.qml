// SPDX-License-Identifier: Apache-2.0
// Every screen with sample values: no warning, no cut or covered word, nothing too small to
// read or to touch, and every button says what it is for.
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
        name: "Screens"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function everyScreen_data() {
            // One size each, in turn: the self-test looks at each in all.
            return Samples.all.map((sample, index) => {
                const size = index % Samples.sizes.length;
                return {
                    tag: sample.name + " " + Samples.sizes[size].width + "x" + Samples.sizes[size].height,
                    index: index,
                    size: size
                };
            });
        }

        function inOneSize() {
            return Samples.all.map((sample, index) => ({
                        tag: sample.name,
                        index: index,
                        size: 0
                    }));
        }

        // Visible items below `item`, `item` itself included, in the order in which they are painted.
        function visibleItems(item) {
            if (!item.visible || item.opacity === 0)
                return [];
            let found = [item];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(visibleItems(item.children[i]));
            return found;
        }

        // What a customer sees of the sample: a sheet takes the place of the screen below it.
        function shownItems() {
            const items = visibleItems(stage.item);
            return stage.header.z > 0 ? items.concat(visibleItems(stage.header)) : items;
        }

        function rectOf(item, x, y, width, height) {
            const at = item.mapToItem(stage, x, y);
            return {
                left: at.x,
                top: at.y,
                right: at.x + width,
                bottom: at.y + height
            };
        }

        function paintedRect(text) {
            const spare = text.width - text.contentWidth;
            const shift = text.effectiveHorizontalAlignment === Text.AlignRight ? spare : text.effectiveHorizontalAlignment === Text.AlignHCenter ? spare / 2 : 0;
            const spareHeight = text.height - text.contentHeight;
            const shiftDown = text.verticalAlignment === Text.AlignVCenter ? spareHeight / 2 : 0;
            return rectOf(text, shift, shiftDown, text.contentWidth, text.contentHeight);
        }

        function overlap(a, b, slack) {
            return a.left < b.right - slack && b.left < a.right - slack && a.top < b.bottom - slack && b.top < a.bottom - slack;
        }

        function isBelow(item, ancestor) {
            for (let i = item; i; i = i.parent)
                if (i === ancestor)
                    return true;
            return false;
        }

        function inside(rect, margin) {
            return rect.left >= margin - 0.5 && rect.top >= margin - 0.5 && rect.right <= stage.width - margin + 0.5 && rect.bottom <= stage.height - margin + 0.5;
        }

        function isSettled() {
            return !visibleItems(stage).some(item => isPolishScheduled(item));
        }

        // Text that wraps changes the height of what it stands on: layouts take more than one round.
        function show(row) {
            stage.show(row.index, row.size);
            for (let round = 0; round < 4; ++round) {
                tryVerify(isSettled);
                wait(0);
            }
        }

        function textsOf(items) {
            return items.filter(item => item instanceof Text && item.text.length > 0 && !isOnAnotherPage(item));
        }

        function isOnAnotherPage(item) {
            const own = rectOf(item, 0, 0, item.width, item.height);
            for (let room = item.parent; room; room = room.parent)
                if (room.clip && !overlap(own, rectOf(room, 0, 0, room.width, room.height), 2.5))
                    return true;
            return false;
        }

        function buttonsOf(items) {
            return items.filter(item => item instanceof PressItem);
        }

        function test_noWordIsCutOrCovered_data() {
            return everyScreen_data();
        }

        function test_noWordIsCutOrCovered(row) {
            show(row);
            const items = shownItems();
            const texts = textsOf(items);
            verify(texts.length > 0);
            const buttons = buttonsOf(items);
            const painted = texts.map(paintedRect);
            for (let i = 0; i < texts.length; ++i) {
                const what = "“" + texts[i].text + "” ";
                verify(!texts[i].truncated, what + "is cut");
                verify(texts[i].contentWidth <= texts[i].width + 1.5, what + "is wider than its room: " + texts[i].contentWidth + " in " + texts[i].width);
                verify(inside(painted[i], 0), what + "leaves the screen " + JSON.stringify(painted[i]));
                for (let k = 0; k < i; ++k)
                    if (texts[i].text.length > 1 || texts[k].parent.parent !== texts[i].parent.parent) // not within one amount
                        verify(!overlap(painted[i], painted[k], 2.5), what + "covers “" + texts[k].text + "”");
                for (const button of buttons)
                    if (!isBelow(texts[i], button))
                        verify(!overlap(painted[i], rectOf(button, 0, 0, button.width, button.height), 2), what + "is under the button " + button.objectName);
                    else
                        verify(painted[i].left >= rectOf(button, 0, 0, 0, 0).left && painted[i].right <= rectOf(button, button.width, 0, 0, 0).left + 1, what + "leaves its button");
            }
        }

        function test_everythingCanBeReadAndTouched_data() {
            return everyScreen_data();
        }

        function test_everythingCanBeReadAndTouched(row) {
            show(row);
            const mm = Theme.pxPerMm;
            const items = shownItems();
            for (const text of textsOf(items))
                verify(text.text.length === 1 || text.font.pixelSize * 0.727 >= 4.8 * mm - 0.5, "“" + text.text + "” is too small: " + text.font.pixelSize);
            const buttons = buttonsOf(items);
            for (let i = 0; i < buttons.length; ++i) {
                const button = buttons[i];
                const what = button.objectName + " “" + button.text + "” ";
                const rect = rectOf(button, 0, 0, button.width, button.height);
                verify(button.enabled, what + "is disabled");
                verify(button.objectName.length > 0, what + "has no name");
                verify(button.Accessible.name.length > 0, what + "has no accessible name");
                verify(button.width >= 20 * mm - 0.5 && button.height >= 20 * mm - 0.5, what + "is too small to touch");
                verify(inside(rect, 5 * mm), what + "is too near to the edge");
                for (let k = 0; k < i; ++k) {
                    const other = buttons[k];
                    const grown = rectOf(other, -3 * mm, -3 * mm, other.width + 6 * mm, other.height + 6 * mm);
                    verify(isBelow(button, other) || !overlap(rect, grown, 1), what + "is too near to " + other.objectName);
                }
            }
            for (const code of items.filter(item => item instanceof QrItem && item.objectName !== "picture"))
                verify(Math.floor(code.width / (code.modules + 8)) * code.modules >= 50 * mm - 0.5, "the code is smaller than 50 mm");
        }

        function test_noSentenceIsLong_data() {
            return inOneSize();
        }

        function test_noSentenceIsLong(row) {
            show(row);
            // The words of a law are not ours to shorten.
            const law = Samples.all[row.index].type === "PlacePageScreen" ? Samples.all[row.index].values.words : "";
            for (const text of textsOf(shownItems()).filter(text => text.text !== law))
                for (const sentence of text.text.split(/[.!?:…]+/))
                    verify(sentence.trim().split(/\s+/).length <= 12, "“" + sentence + "” has too many words");
        }

        function test_onlyWhoPaysCashIsAskedAboutABillInTheSlot() {
            const asksAboutABill = name => {
                show(inOneSize().find(row => row.tag === name));
                return textsOf(shownItems()).some(text => text.text.includes("bill"));
            };
            verify(asksAboutABill("stopped_before_money"));
            verify(!asksAboutABill("stopped_before_card"));
        }

        function test_onlyOneButtonIsFilled_data() {
            return inOneSize();
        }

        function test_onlyOneButtonIsFilled(row) {
            show(row);
            const filled = buttonsOf(shownItems()).filter(button => Qt.colorEqual(button.fill, Theme.primary));
            verify(filled.length <= 1, filled.length + " filled buttons");
        }
    }
}
