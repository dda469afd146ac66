// SPDX-License-Identifier: Apache-2.0
// The buttons that turn pages are told from the way back at a glance: they point along the page, in every size
// of letters and in both directions of writing.
import QtQuick
import QtTest
import Kiosk

Item {
    width: 900
    height: 200

    PageTurner {
        id: turner
        width: 900
        page: 1
        pages: 3
    }
    TestCase {
        name: "PageTurner"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
        }

        function cleanup() {
            Theme.textScale = 1;
        }

        function below(item) {
            let found = [];
            for (let i = 0; i < item.children.length; ++i)
                if (item.children[i].visible)
                    found = found.concat([item.children[i]], below(item.children[i]));
            return found;
        }

        function signsOf(name) {
            return below(findChild(turner, name)).filter(item => item instanceof Icon);
        }

        function wordsOf(name) {
            return below(findChild(turner, name)).filter(item => item instanceof Text && item.text.length > 0);
        }

        function test_pagesAreTurnedUpAndDown_data() {
            return [{
                    tag: "usual",
                    scale: 1
                }, {
                    tag: "twice as large",
                    scale: 2
                }];
        }

        function test_pagesAreTurnedUpAndDown(row) {
            Theme.textScale = row.scale;
            for (const [name, rotation] of [["pageBackButton", 180], ["pageOnButton", 0]]) {
                const signs = signsOf(name);
                compare(signs.length, 1);
                compare(signs[0].name, "chevron");
                compare(signs[0].rotation, rotation);
            }
        }

        function test_largerLettersLeaveTheWayBackASignAndItsName() {
            compare(wordsOf("pageBackButton").length, 1);
            Theme.textScale = 2;
            compare(wordsOf("pageBackButton").length, 0);
            compare(wordsOf("pageOnButton").length, 1);
            verify(findChild(turner, "pageBackButton").Accessible.name.length > 0);
        }
    }
}
