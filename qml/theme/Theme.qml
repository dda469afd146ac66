// SPDX-License-Identifier: Apache-2.0
// Every colour, size and type size of the screens. Sizes are millimetres at a reading distance of 600 mm, turned
// into pixels by the panel's density, which comes from the configuration.
pragma Singleton

import QtQuick

QtObject {
    id: root

    // Set once from outside, before anything is shown.
    property real pxPerMm: 4.03
    property bool portrait: true
    property bool reducedMotion: false
    property string brand: "Athena"
    property bool tight: true // large letters stand closer; not where they are joined

    // Colours. Each pair that carries text is at least 7:1, each edge 3:1.
    readonly property color ground: "#F4F6F8"
    readonly property color surface: "#FFFFFF"
    readonly property color ink: "#0C1B2A"
    readonly property color inkMuted: "#3F4C59"
    readonly property color line: "#D9E0E7"
    readonly property color edge: "#7A8794"
    readonly property color addressMiddle: "#4A5763"
    readonly property color primary: "#1A43B8"
    readonly property color primaryPressed: "#122F85"
    readonly property color primarySoft: "#E6EDFD"
    readonly property color good: "#06573A"
    readonly property color goodSoft: "#E2F4EC"
    readonly property color goodMuted: "#DDF5EA"
    readonly property color warn: "#6B3F00"
    readonly property color warnSoft: "#FFF3DC"
    readonly property color bad: "#8F1A11"
    readonly property color badPressed: "#6D130C"
    readonly property color badSoft: "#FDE9E7"
    readonly property color inverse: "#FFFFFF"
    readonly property color pressed: "#E3E8EE"
    readonly property color shade: "#B30B1626"
    readonly property color night: "#0B1626"
    readonly property color nightTop: "#15294A"
    readonly property color nightBottom: "#050B16"
    readonly property color nightMuted: "#9FB1C8"
    readonly property color nightEdge: "#5B7089"
    readonly property color nightLine: "#24364D"
    readonly property color nightPressed: "#2B3F5E"
    readonly property color coinBtc: "#F7931A"
    readonly property color coinEth: "#8C9EFF"
    readonly property color coinLtc: "#C5CFDB"
    readonly property color coinBch: "#2FCB8F"
    readonly property color qrDark: "#000000"
    readonly property color qrLight: "#FFFFFF"
    readonly property color demo: "#FFC46B"

    // Type. Heights are those of capitals; a portrait panel has room for more than the least.
    readonly property string family: "Inter"
    readonly property string monoFamily: "JetBrains Mono"
    readonly property real capToPx: pxPerMm / 0.727
    readonly property real textSmall: Math.ceil(4.8 * capToPx)
    readonly property real textBody: Math.ceil((portrait ? 5.4 : 5) * capToPx)
    readonly property real textLead: Math.ceil((portrait ? 6.2 : 5.6) * capToPx)
    readonly property real textButton: Math.ceil((portrait ? 7.6 : 6.6) * capToPx)
    readonly property real textHeading: Math.ceil((portrait ? 7.6 : 6.8) * capToPx)
    readonly property real textKey: Math.ceil((portrait ? 11.6 : 9) * capToPx)
    readonly property real textTitle: Math.ceil((portrait ? 12.6 : 10.6) * capToPx)
    readonly property real textCoinAmount: Math.ceil((portrait ? 10.4 : 9) * capToPx)
    readonly property real textAmount: Math.ceil((portrait ? 24 : 19) * capToPx)
    readonly property real textHero: Math.ceil((portrait ? 26 : 22) * capToPx)
    readonly property real textAddress: Math.ceil((portrait ? 11 : 8.6) * capToPx)
    readonly property real lineSpacing: tight ? 1.16 : 1.02 // joined letters bring room of their own

    // Room.
    readonly property real spaceXS: Math.round(2 * pxPerMm)
    readonly property real spaceS: Math.round(3 * pxPerMm)
    readonly property real spaceM: Math.round((portrait ? 6 : 4) * pxPerMm)
    readonly property real spaceL: Math.round((portrait ? 9.5 : 6) * pxPerMm)
    readonly property real spaceXL: Math.round((portrait ? 16 : 9) * pxPerMm)
    readonly property real margin: Math.round((portrait ? 16 : 12) * pxPerMm)
    readonly property real cardPadding: Math.round((portrait ? 10 : 7) * pxPerMm)

    // What is touched.
    readonly property real target: Math.ceil(20 * pxPerMm)
    readonly property real primaryHeight: Math.round((portrait ? 30 : 25) * pxPerMm)
    readonly property real startHeight: Math.round((portrait ? 44 : 34) * pxPerMm)
    readonly property real fieldHeight: Math.round((portrait ? 38 : 25) * pxPerMm)
    readonly property real keyHeight: Math.round((portrait ? 42 : 24) * pxPerMm)
    readonly property real pillWidth: Math.round(23 * pxPerMm)
    readonly property real backWidth: Math.round((portrait ? 72 : 66) * pxPerMm)

    // Shapes.
    readonly property real radiusControl: Math.round(7 * pxPerMm)
    readonly property real radiusCard: Math.round(10 * pxPerMm)
    readonly property real hairline: Math.round(Math.max(1, 0.4 * pxPerMm))
    readonly property real edgeWidth: Math.round(Math.max(2, 0.6 * pxPerMm))
    readonly property real focusWidth: Math.round(1.2 * pxPerMm)
    readonly property real brandMark: Math.round(13 * pxPerMm)
    readonly property real badge: Math.round((portrait ? 16 : 12) * pxPerMm)
    readonly property real dot: Math.round(4 * pxPerMm)
    readonly property real progressHeight: Math.round(2.4 * pxPerMm)
    readonly property real qrSize: Math.round(76 * pxPerMm)
    readonly property real loginCode: Math.round((portrait ? 148 : 92) * pxPerMm)
    readonly property real codeBox: Math.round((portrait ? 38 : 26) * pxPerMm)
    readonly property real billWidth: Math.round((portrait ? 46 : 36) * pxPerMm)
    readonly property real billHeight: Math.round((portrait ? 22 : 16) * pxPerMm)

    // Where AppFrame puts things.
    readonly property real headerTop: Math.round((portrait ? 10 : 6) * pxPerMm)
    readonly property real progressTop: Math.round(headerTop + target + (portrait ? 9 : 4) * pxPerMm)
    readonly property real titleTop: Math.round(progressTop + progressHeight + (portrait ? 16 : 7) * pxPerMm)

    // Motion; none where reduced motion is set.
    readonly property int pulse: 320
}
