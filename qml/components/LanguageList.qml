// SPDX-License-Identifier: Apache-2.0
// The languages to choose from.
import QtQuick
import Kiosk

ChoiceGroup {
    id: root

    required property var languages
    property bool night: false

    LiveRepeater {
        model: root.languages
        delegate: LanguagePill {
            night: (parent as LanguageList)?.night ?? false
        }
    }
}
