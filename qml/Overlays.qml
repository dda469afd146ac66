// SPDX-License-Identifier: Apache-2.0
// What stands above every screen: mark, Language, Help, the warning before a screen gives up, the demo's ribbon.
// Which sheet is open is a matter of the view alone; a change of screen closes it.
import QtQuick
import Kiosk
import Kiosk.App

FocusScope {
    id: root

    required property KioskView view
    property bool speech: false
    readonly property int screen: view.screen
    readonly property bool idle: screen === KioskView.Idle
    readonly property bool covering: sheet.length > 0 || view.idleWarningSeconds > 0
    property string sheet // "", language, help, scam, access, country

    signal dark

    onScreenChanged: sheet = ""

    Header {
        anchors.fill: parent
        anchors.topMargin: Theme.headerTop
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.bottomMargin: Theme.lowest
        night: root.idle
        languageShown: !root.idle || Theme.huge
        languageName: root.view.languageName
        onLanguagePressed: root.sheet = "language"
        onHelpPressed: root.sheet = "help"
    }
    LanguageOverlay {
        anchors.fill: parent
        visible: root.sheet === "language"
        focus: visible
        languages: root.view.languages
        current: root.view.language
        onChosen: code => {
            root.sheet = "";
            root.view.chooseLanguage(code);
        }
        onClose: root.sheet = ""
    }
    HelpOverlay {
        anchors.fill: parent
        visible: root.sheet === "help"
        focus: visible
        supportPhone: root.view.supportPhone
        machineId: root.view.machineId
        reference: root.view.reference
        moneyInside: root.view.moneyInside
        byCard: root.view.byCard
        cardReady: root.view.cardReady
        cashReady: root.view.cashReady
        speech: root.speech
        onTricked: root.sheet = "scam"
        onDark: {
            root.sheet = "";
            root.dark();
        }
        onAccessPressed: root.sheet = "access"
        onClose: root.sheet = ""
    }
    AccessOverlay {
        anchors.fill: parent
        visible: root.sheet === "access"
        focus: visible
        textPercent: root.view.modes.textPercent
        lowReach: root.view.modes.lowReach
        highContrast: root.view.modes.highContrast
        reducedMotion: root.view.modes.reducedMotion
        onTextChosen: percent => root.view.modes.textPercent = percent
        onLowReachChosen: on => root.view.modes.lowReach = on
        onHighContrastChosen: on => root.view.modes.highContrast = on
        onReducedMotionChosen: on => root.view.modes.reducedMotion = on
        onClose: root.sheet = ""
    }
    ScamOverlay {
        anchors.fill: parent
        visible: root.sheet === "scam"
        focus: visible
        helpLine: root.view.helpLine
        helpHours: root.view.helpHours
        authority: root.view.authority
        refundDays: root.view.refundDays
        refundFirstOnly: root.view.refundFirstOnly
        moneyInside: root.view.moneyInside
        byCard: root.view.byCard
        mayStop: root.view.mayStop
        onStop: {
            root.sheet = "";
            root.view.someoneSentMe();
        }
        onClose: root.sheet = ""
    }
    CountryOverlay {
        anchors.fill: parent
        visible: root.sheet === "country"
        focus: visible
        countries: root.view.countries
        current: root.view.countryCode
        onChosen: code => {
            root.sheet = "";
            root.view.chooseCountry(code);
        }
        onClose: root.sheet = ""
    }
    IdleWarning {
        anchors.fill: parent
        visible: root.view.idleWarningSeconds > 0
        focus: visible
        seconds: root.view.idleWarningSeconds
        moneyInside: root.view.moneyInside
        onMoreTime: root.view.needMoreTime()
    }
    DemoRibbon {
        anchors {
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        visible: root.view.demo
    }
}
