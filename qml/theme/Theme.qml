// SPDX-License-Identifier: Apache-2.0
// Every colour, size and type size of the screens. Sizes are millimetres at a reading distance of 600 mm, turned
// into pixels by the panel's density, which comes from the configuration.
pragma Singleton

import QtQuick
import Kiosk

QtObject {
    id: root

    // Set once from outside, before anything is shown.
    property real pxPerMm: 4.03
    property bool portrait: true
    property bool reducedMotion: false
    readonly property bool highContrast: ThemeColours.highContrast
    property bool lowReach: false // everything that is touched stands in the lower half of a portrait panel
    property real textScale: 1 // 1, 1.5 or 2
    // Of the machine's theme (app/theme/theme.h).
    property bool smooth: true // this machine holds 60 frames a second
    property string brand: "Athena"
    property string logo // none: the first letter of the brand
    property string logoNight
    property bool brandShown: true // beside the logo
    property var texts: ({}) // in the language of the moment; what is missing the program says in its own words
    property bool tight: true // large letters stand closer; not where they are joined

    // Colours, by the names of app/theme/tokens.cpp, which says what may stand on what. Main chooses them.
    readonly property color ground: ThemeColours.colours.ground
    readonly property color surface: ThemeColours.colours.surface
    readonly property color ink: ThemeColours.colours.ink
    readonly property color inkMuted: ThemeColours.colours.inkMuted
    readonly property color line: ThemeColours.colours.line
    readonly property color edge: ThemeColours.colours.edge
    readonly property color addressMiddle: ThemeColours.colours.addressMiddle
    readonly property color primary: ThemeColours.colours.primary
    readonly property color primaryPressed: ThemeColours.colours.primaryPressed
    readonly property color primarySoft: ThemeColours.colours.primarySoft
    readonly property color good: ThemeColours.colours.good
    readonly property color goodSoft: ThemeColours.colours.goodSoft
    readonly property color goodMuted: ThemeColours.colours.goodMuted
    readonly property color warn: ThemeColours.colours.warn
    readonly property color warnSoft: ThemeColours.colours.warnSoft
    readonly property color bad: ThemeColours.colours.bad
    readonly property color badPressed: ThemeColours.colours.badPressed
    readonly property color badSoft: ThemeColours.colours.badSoft
    readonly property color accentInk: ThemeColours.colours.accentInk
    readonly property color pressed: ThemeColours.colours.pressed
    readonly property color night: ThemeColours.colours.night
    readonly property color nightTop: ThemeColours.colours.nightTop
    readonly property color nightBottom: ThemeColours.colours.nightBottom
    readonly property color nightMuted: ThemeColours.colours.nightMuted
    readonly property color nightEdge: ThemeColours.colours.nightEdge
    readonly property color nightLine: ThemeColours.colours.nightLine
    readonly property color nightPressed: ThemeColours.colours.nightPressed
    readonly property color inverse: ThemeColours.colours.inverse
    readonly property color demo: ThemeColours.colours.demo
    readonly property color coinBtc: ThemeColours.colours.coinBtc
    readonly property color coinEth: ThemeColours.colours.coinEth
    readonly property color coinLtc: ThemeColours.colours.coinLtc
    readonly property color coinBch: ThemeColours.colours.coinBch
    readonly property color maintenance: ThemeColours.colours.maintenance
    readonly property color maintenanceCard: ThemeColours.colours.maintenanceCard
    readonly property color maintenanceMuted: ThemeColours.colours.maintenanceMuted
    readonly property color maintenanceAmber: ThemeColours.colours.maintenanceAmber
    readonly property color maintenanceGreen: ThemeColours.colours.maintenanceGreen
    readonly property color shade: Qt.rgba(night.r, night.g, night.b, 0.7)
    readonly property color qrDark: "#000000"
    readonly property color qrLight: "#FFFFFF"

    // Type. Heights are those of capitals; a portrait panel has room for more than the least. What is small grows in
    // full with the text that a customer asks for; what is large already grows as far as it helps.
    readonly property string family: "Inter"
    readonly property string monoFamily: "JetBrains Mono"
    readonly property real capToPx: pxPerMm / 0.727
    readonly property bool large: textScale > 1.01 // 150 % or more
    readonly property bool huge: textScale > 1.51 // 200 %
    readonly property real textSmall: type(4.8, 9.6)
    readonly property real textBody: portrait ? type(5.4, 10.8) : type(5, 10)
    readonly property real textLead: portrait ? type(6.2, 11.4) : type(5.6, 10.2)
    readonly property real textButton: portrait ? type(7.6, 11.4) : type(6.6, 10.2)
    readonly property real textHeading: portrait ? type(7.6, 12) : type(6.8, 10.6)
    readonly property real textKey: portrait ? type(11.6, 12.6) : type(9, 11)
    readonly property real textTitle: portrait ? type(12.6, 14) : type(10.6, 11.6)
    readonly property real textCoinAmount: portrait ? type(10.4, 12) : type(9, 11)
    readonly property real textAmount: portrait ? type(24, 24) : type(19, 19)
    readonly property real textHero: Math.ceil((portrait ? (huge ? 17 : 26) : (huge ? 13 : 20)) * capToPx) // small letters first
    readonly property real textAddress: portrait ? type(11, 12) : type(8.6, 10.4)
    readonly property real lineSpacing: tight ? 1.16 : 1.02 // joined letters bring room of their own

    // Of letters with capitals of so many millimetres, at most `most` where text is larger than usual.
    function type(mm: real, most: real): real {
        return Math.ceil(Math.max(mm, Math.min(mm * textScale, most)) * capToPx);
    }

    // The height of a button with one line of such letters.
    function oneLine(size: real): real {
        return Math.max(target, Math.ceil(size * (tight ? 1.22 : 1.6)) + 2 * spaceS);
    }

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
    readonly property real turnerHeight: oneLine(textBody)
    readonly property real pillHeight: oneLine(textSmall * 1.08)
    readonly property real primaryHeight: Math.round((portrait ? 30 : 25) * pxPerMm)
    readonly property real startHeight: Math.round((portrait ? (huge ? 34 : large && lowReach ? 36 : 44) : (large ? 25 : 30)) * pxPerMm)
    readonly property real fieldHeight: Math.round((portrait ? (huge ? 20 : lowReach ? (large ? 25 : 20) : 38) : 25) * pxPerMm)
    readonly property real keyHeight: Math.round((portrait ? (lowReach ? 20 : 33) : 24) * pxPerMm)
    readonly property real keySpace: portrait && !lowReach ? spaceM : spaceS
    readonly property real keyPadLeast: 4 * target + 3 * keySpace
    readonly property real touchShare: lowReach ? 0.5 : 0.4 // of the height of a portrait panel: nothing to touch
    readonly property real choiceHeight: Math.round((portrait ? (lowReach ? 25 : 45) : huge ? 32 : 45) * pxPerMm) // of a list
    readonly property real pillWidth: Math.round(23 * pxPerMm)
    readonly property real backWidth: Math.round((portrait ? 72 : 66) * pxPerMm)

    // Shapes.
    readonly property real radiusControl: Math.round(7 * pxPerMm)
    readonly property real radiusCard: Math.round(10 * pxPerMm)
    readonly property real hairline: Math.round(Math.max(1, 0.4 * pxPerMm))
    readonly property real edgeWidth: Math.round(Math.max(2, 0.6 * pxPerMm))
    readonly property real softEdge: highContrast ? edgeWidth : 0 // of bands that are known by their colour
    readonly property real focusWidth: Math.round(1.2 * pxPerMm)
    readonly property real brandMark: Math.round(13 * pxPerMm)
    readonly property real badge: Math.round((portrait ? 16 : 12) * pxPerMm)
    readonly property real dot: Math.round(4 * pxPerMm)
    readonly property real progressHeight: Math.round(2.4 * pxPerMm)
    readonly property real qrSize: Math.round(76 * pxPerMm)
    readonly property real qrModule: Math.ceil(0.8 * pxPerMm) // what a phone reads at arm's length
    readonly property real loginCode: Math.round((portrait ? 148 : 92) * pxPerMm)
    readonly property real codeBox: Math.round((portrait ? (lowReach ? 22 : 38) : 26) * pxPerMm)
    readonly property real codeBoxLeast: Math.round((portrait && !lowReach && !large ? 38 : 22) * pxPerMm)
    readonly property real billWidth: Math.round((portrait ? 46 : 36) * Math.min(textScale, 1.6) * pxPerMm)
    readonly property real billHeight: Math.round((portrait ? 22 : 16) * Math.min(textScale, 1.6) * pxPerMm)

    // Where AppFrame puts things.
    readonly property real headerTop: Math.round((portrait ? 10 : 6) * pxPerMm)
    readonly property real headerHeight: lowReach ? brandMark : pillHeight
    readonly property real progressTop: Math.round(headerTop + headerHeight + (portrait ? 9 : 4) * pxPerMm)
    // Below the lowest controls; the header's stand there when the reach is low.
    readonly property real footRoom: lowReach ? pillHeight + spaceS : 0
    readonly property real ribbonHeight: textSmall * (large ? 1.18 : 1.5) // of a demonstration
    readonly property real lowest: Math.max(margin + (huge ? spaceM : 0), Math.ceil(ribbonHeight))
    readonly property real bottomMargin: lowest + footRoom
    readonly property real titleRise: Math.round((portrait ? 12 : 5) * pxPerMm) // of what would not fit otherwise
    readonly property real titleTop: Math.round(progressTop + progressHeight + (portrait ? 16 : 7) * pxPerMm)

    // Motion; none where reduced motion is set or the machine is too slow for it.
    readonly property bool motion: smooth && !reducedMotion
    readonly property int motionTime: 200 // never above 250
    readonly property real motionReach: Math.round(8 * pxPerMm)
    readonly property int pulse: 340
}
