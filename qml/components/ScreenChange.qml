// SPDX-License-Identifier: Apache-2.0
// From one screen to the next: the new one comes out of the ground of the old one and settles in its place. Left out
// with reduced motion, and where the machine cannot hold the pace.
import QtQuick
import Kiosk

Item {
    id: root

    required property int screen // a higher one is further on
    required property color ground // of the screen that is there now
    readonly property alias smooth: pace.smooth
    readonly property alias moving: settling.running
    property real shift: 0 // of the screen, to be added to its x

    property int from: screen
    property color before: ground
    property bool ready: false // the first screen is there and has not been changed to

    function begin() {
        pace.look();
        if (!ready || !Theme.motion) {
            root.before = root.ground;
            root.from = root.screen;
            return;
        }
        const ahead = (root.screen > root.from) !== (root.LayoutMirroring.enabled);
        settling.stop();
        glide.from = Theme.motionReach * (ahead ? 1 : -1);
        root.from = root.screen;
        settling.start();
    }

    onScreenChanged: begin()
    Component.onCompleted: ready = true

    Rectangle {
        id: veil
        anchors.fill: parent
        anchors.margins: -Theme.spaceS
        color: root.before
        opacity: 0
        visible: opacity > 0
    }
    FramePace {
        id: pace
        moving: settling.running
    }
    ParallelAnimation {
        id: settling
        onStopped: {
            veil.opacity = 0;
            root.shift = 0;
            root.before = root.ground;
        }

        NumberAnimation {
            target: veil
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.motionTime
            easing.type: Easing.OutQuad
        }
        NumberAnimation {
            id: glide
            target: root
            property: "shift"
            to: 0
            duration: Theme.motionTime
            easing.type: Easing.OutCubic
        }
    }
}
