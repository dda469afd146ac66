// SPDX-License-Identifier: Apache-2.0
// Where a page may not be touched in its upper part, it is shorter and drawn further down.
import QtQuick
import QtTest
import Kiosk

Item {
    width: 200
    height: 200

    PagedArea {
        id: area
        width: 200
        room: 100
        pagedRoom: 80
        paged: overflows

        Item {
            width: 200
            implicitHeight: 90

            PressItem {
                id: button
                width: 200
                height: 20
            }
            Rectangle {
                y: 30
                width: 200
                height: 28
            }
            Rectangle {
                y: 60
                width: 200
                height: 30
            }
        }
    }
    TestCase {
        name: "PagedTouch"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            area.touchTop = 0;
            button.y = 0;
            area.page = 0;
            tryCompare(area, "pages", 1);
        }

        function test_whatFitsStandsWhereItIs() {
            compare(area.overflows, false);
            compare(area.shift, 0);
        }

        function test_whatIsTouchedTooHighComesDownOnAPageOfItsOwn() {
            area.touchTop = 40;
            tryCompare(area, "pages", 2);
            verify(area.overflows);
            compare(area.height, 20); // without the gap below it
            compare(area.shift, 60); // its bottom is that of the room
            area.page = 1;
            compare(area.height, 60);
            compare(area.shift, 0); // nothing to touch
        }

        function test_whatIsTouchedLowEnoughStaysOnOnePage() {
            button.y = 45;
            area.touchTop = 40;
            wait(0);
            compare(area.pages, 1);
            compare(area.shift, 0);
        }
    }
}
