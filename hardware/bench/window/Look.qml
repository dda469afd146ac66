// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

// Colours, sizes and type of the bench, on the desktop at its usual distance.
QtObject {
    readonly property color ground: "#ECEFF4"
    readonly property color surface: "#FFFFFF"
    readonly property color control: "#F4F6F8"
    readonly property color controlPressed: "#E3E8EE"
    readonly property color ink: "#0C1B2A"
    readonly property color inkMuted: "#3F4C59"
    readonly property color line: "#D9E0E7"
    readonly property color primary: "#1A43B8"
    readonly property color primarySoft: "#E6EDFD"
    readonly property color good: "#06573A"
    readonly property color warn: "#A35F00"
    readonly property color bad: "#8F1A11"
    readonly property color badSoft: "#FDE9E7"
    readonly property color inverse: "#FFFFFF"
    readonly property color tray: "#F4F6F8"

    readonly property string sans: "Inter"
    readonly property string mono: "JetBrains Mono"
    readonly property int textPage: 32
    readonly property int textTitle: 22
    readonly property int textBody: 19
    readonly property int textControl: 18
    readonly property int textSmall: 16

    readonly property int page: 32
    readonly property int gap: 20
    readonly property int inset: 24
    readonly property int tight: 12
    readonly property int radiusCard: 20
    readonly property int radiusControl: 12
    readonly property int controlHeight: 52
    readonly property int dot: 12
    readonly property int columnLeft: 664
    readonly property int columnRight: 300
    readonly property int windowWidth: 1600
    readonly property int windowHeight: 1000
    readonly property int leastWidth: 1400
    readonly property real leastScale: 0.6
    readonly property real kioskShare: 0.54 // its width by the screen's height
}
