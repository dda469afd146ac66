// SPDX-License-Identifier: Apache-2.0
// The window: which screen is shown, what it is given, where its wishes go. The one file that knows the view.
import QtQuick
import Kiosk
import Kiosk.App

Window {
    id: window

    required property KioskView view
    required property real pxPerMm
    required property int designWidth
    required property int designHeight
    property bool fullScreen: false
    property bool reducedMotion: false
    property var theme: ({}) // brand, logo, logoNight, brandShown, colours
    property bool speech: false // headphones are in
    property bool curtain: false // black, for somebody who listens; ends with the visit
    readonly property bool between: view.screen === KioskView.Idle || view.screen === KioskView.OutOfService
    readonly property bool mirrored: view.rightToLeft
    readonly property real fit: Math.min(1, Screen.desktopAvailableWidth / designWidth, Screen.desktopAvailableHeight * 0.94 / designHeight)

    width: Math.round(designWidth * fit)
    height: Math.round(designHeight * fit)
    visible: true
    visibility: fullScreen ? Window.FullScreen : Window.Windowed
    color: Theme.night
    title: Theme.brand
    onBetweenChanged: curtain = false
    onSpeechChanged: curtain = false

    Binding {
        target: Theme
        property: "pxPerMm"
        value: window.pxPerMm
    }
    Binding {
        target: Theme
        property: "portrait"
        value: window.designWidth < window.designHeight
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.reducedMotion || window.view.modes.reducedMotion
    }
    Binding {
        target: ThemeColours
        property: "highContrast"
        value: window.view.modes.highContrast
    }
    Binding {
        target: Theme
        property: "lowReach"
        value: window.view.modes.lowReach
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.view.modes.textPercent / 100
    }
    Binding {
        target: Theme
        property: "smooth"
        value: change.smooth
    }
    Binding {
        target: Theme
        property: "tight"
        value: !window.view.rightToLeft
    }
    Binding {
        target: Theme
        property: "brand"
        value: window.theme.brand ?? "Athena"
    }
    Binding {
        target: Theme
        property: "logo"
        value: window.theme.logo ?? ""
    }
    Binding {
        target: Theme
        property: "logoNight"
        value: window.theme.logoNight ?? ""
    }
    Binding {
        target: Theme
        property: "brandShown"
        value: window.theme.brandShown ?? true
    }
    Binding {
        target: ThemeColours
        property: "themed"
        value: window.theme.colours ?? ({})
    }
    Binding {
        target: Theme
        property: "texts"
        value: window.view.themeTexts
    }

    TouchWatch {
        objectName: "surface"
        width: window.designWidth
        height: window.designHeight
        scale: Math.min(window.width / width, window.height / height)
        anchors.centerIn: parent
        LayoutMirroring.enabled: window.view.rightToLeft
        LayoutMirroring.childrenInherit: true
        onTouched: {
            pad.rest();
            window.view.touched();
        }

        RestShift {
            id: rest
            resting: window.view.screen === KioskView.Idle || window.view.screen === KioskView.OutOfService
        }
        Translate {
            id: gliding
            x: change.shift
        }
        Screens {
            anchors.fill: parent
            transform: [rest, gliding]
            focus: !overlays.covering
            view: window.view
            onAccessPressed: overlays.sheet = "access"
            onCountryPressed: overlays.sheet = "country"
        }
        ScreenChange {
            id: change
            objectName: "screenChange"
            anchors.fill: parent
            screen: window.view.screen
            ground: screen === KioskView.Idle ? Theme.night : Theme.ground
        }
        Overlays {
            id: overlays
            objectName: "overlays"
            anchors.fill: parent
            transform: [rest]
            focus: covering
            view: window.view
            speech: window.speech
            onDark: window.curtain = true
        }
        PadFocus {
            id: pad
            objectName: "pad"
            anchors.fill: parent
            // A page that the law asks for is a place of its own.
            place: window.view.screen + " " + window.view.pageNumber + " " + window.view.pageKind
            onUsed: window.view.touched()

            FocusRing {
                around: pad.ring
            }
        }
        Curtain {
            anchors.fill: parent
            visible: window.curtain && window.speech
            onLifted: window.curtain = false
        }
    }
}
