// SPDX-License-Identifier: Apache-2.0
// A screen with sample values as it stands in the kiosk: below the header, at one of the three sizes.
import QtQuick
import Kiosk
import "Samples.js" as Samples

Item {
    id: root

    property int index: 0
    property int size: 0
    readonly property var samples: Samples.all
    readonly property var sizes: Samples.sizes
    readonly property var sample: samples[index]
    readonly property bool night: sample.type === "IdleScreen"
    readonly property alias item: loader.item
    readonly property alias header: header

    function show(newIndex, newSize) {
        loader.setSource("");
        Theme.pxPerMm = sizes[newSize].pxPerMm;
        Theme.portrait = sizes[newSize].width < sizes[newSize].height;
        size = newSize;
        index = newIndex;
        const folder = sample.type.endsWith("Screen") ? "screens" : "overlays";
        loader.setSource("qrc:/qt/qml/Kiosk/" + folder + "/" + sample.type + ".qml", sample.values);
    }

    width: sizes[size].width
    height: sizes[size].height
    LayoutMirroring.enabled: Qt.application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "tight"
        value: Qt.application.layoutDirection !== Qt.RightToLeft
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Loader {
        id: loader
        anchors.fill: parent
    }
    Header {
        id: header
        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            topMargin: Theme.headerTop
            leftMargin: Theme.margin
            rightMargin: Theme.margin
        }
        z: root.sample.type.endsWith("Screen") ? 1 : -1
        night: root.night
        languageShown: !root.night
        languageName: "English"
    }
}
