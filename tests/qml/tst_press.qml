// SPDX-License-Identifier: Apache-2.0
// What is pressed and let go is clicked, once; what is left before is not.
import QtQuick
import QtTest
import Kiosk

Item {
    width: 400
    height: 200

    component Key: PressItem {
        property int clicks: 0

        width: 100
        height: 100
        onClicked: ++clicks
    }

    Key {
        id: first
        leftPadding: 10
        rightPadding: 20
        background: Rectangle {}
        content: Text {
            text: first.text
            font: first.font
        }
    }
    Key {
        id: second
        x: 200
    }

    TestCase {
        name: "Press"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            first.enabled = true;
            first.visible = true;
            first.clicks = 0;
            second.clicks = 0;
            compare(first.down, false);
        }

        function test_whatIsPressedAndLetGoIsClicked() {
            mousePress(first, 50, 50);
            verify(first.down);
            compare(first.clicks, 0);
            mouseRelease(first, 50, 50);
            verify(!first.down);
            compare(first.clicks, 1);
            compare(second.clicks, 0);
        }

        function test_whoSlidesOffDoesNotClick() {
            mousePress(first, 50, 50);
            mouseMove(first, 150, 50);
            verify(!first.down);
            mouseMove(first, 60, 50);
            verify(first.down); // back on it
            mouseMove(first, 150, 50);
            mouseRelease(first, 150, 50);
            compare(first.clicks, 0);
        }

        function test_anotherButtonOfTheMouseIsNotHeard() {
            mouseClick(first, 50, 50, Qt.RightButton);
            compare(first.clicks, 0);
        }

        function test_whatCannotBePressedIsNotHeard() {
            first.enabled = false;
            mouseClick(first, 50, 50);
            compare(first.clicks, 0);
        }

        function test_whatGoesAwayWhileItIsPressedIsNotClicked_data() {
            return [{tag: "hidden", property: "visible"}, {tag: "disabled", property: "enabled"}];
        }

        function test_whatGoesAwayWhileItIsPressedIsNotClicked(row) {
            mousePress(first, 50, 50);
            first[row.property] = false;
            verify(!first.down);
            mouseRelease(first, 50, 50);
            compare(first.clicks, 0);
        }

        function test_twoFingersPressTwoThings() {
            const fingers = touchEvent(first);
            fingers.press(0, first, 50, 50).commit();
            verify(first.down);
            fingers.stationary(0).press(1, second, 50, 50).commit();
            verify(first.down && second.down);
            fingers.stationary(0).release(1, second, 50, 50).commit();
            compare(second.clicks, 1);
            fingers.release(0, first, 50, 50).commit();
            compare(first.clicks, 1);
        }

        function test_aSecondFingerOnTheSameThingChangesNothing() {
            const fingers = touchEvent(first);
            fingers.press(0, first, 30, 50).commit();
            fingers.stationary(0).press(1, first, 70, 50).commit();
            fingers.stationary(0).release(1, first, 70, 50).commit();
            verify(first.down);
            compare(first.clicks, 0);
            fingers.release(0, first, 30, 50).commit();
            compare(first.clicks, 1);
        }

        function test_aFingerThatSlidesOffDoesNotClick() {
            const finger = touchEvent(first);
            finger.press(0, first, 50, 50).commit();
            finger.move(0, first, 150, 50).commit();
            tryCompare(first, "down", false); // moves are heard once a frame
            finger.release(0, first, 150, 50).commit();
            compare(first.clicks, 0);
        }

        function test_itTakesTheFocusThatAPressGives() {
            mousePress(second, 50, 50);
            verify(second.activeFocus);
            mouseRelease(second, 50, 50);
        }

        function test_contentStandsWithinThePaddingOnTheBackground() {
            compare(first.background.width, 100);
            compare(first.background.height, 100);
            compare(first.content.x, 10);
            compare(first.content.width, 70);
            compare(first.content.height, 100);
            first.width = 200;
            compare(first.content.width, 170);
            compare(first.background.width, 200);
            first.width = 5;
            compare(first.content.width, 0);
            first.width = 100;
        }
    }
}
