// SPDX-License-Identifier: Apache-2.0
// The coins that a scanned address is good for, when it is not the chosen one.
import QtQuick
import QtQuick.Layouts
import Kiosk

ChoiceGroup {
    id: root

    required property var coins // [{code, name}]

    current: coins.length === 1 ? coins[0].code : ""
    Layout.fillWidth: true

    LiveRepeater {
        model: root.coins
        delegate: SwitchChoice {}
    }
}
