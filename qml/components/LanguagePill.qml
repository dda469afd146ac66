// SPDX-License-Identifier: Apache-2.0
// A language, in its own name.
import QtQuick
import QtQuick.Layouts
import Kiosk

Pill {
    required property var modelData
    readonly property ChoiceGroup group: parent as ChoiceGroup

    objectName: "language_" + modelData.code
    text: modelData.name
    chosen: modelData.code === group?.current
    leftPadding: Theme.target * (Theme.large ? 0.18 : 0.3)
    rightPadding: leftPadding
    Accessible.checkable: true
    Accessible.checked: chosen
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: Theme.portrait && !Theme.large ? implicitWidth : group?.share ?? 0
    onClicked: group?.chosen(modelData.code)
}
