// SPDX-License-Identifier: Apache-2.0
// Who stands behind the machine: operator, licence, a number that a person answers.
import QtQuick
import QtQuick.Layouts
import Kiosk

BodyText {
    id: root

    required property string operatorName
    required property string license
    required property string supportPhone

    //: At the foot of the idle screen; %1 is the number of the operator's license.
    readonly property string licenseWords: license.length > 0 ? qsTr("License %1").arg(license) : ""

    readonly property var parts: [operatorName, licenseWords, supportPhone.replace(/ /g, "\u00A0")].filter(part => part.length > 0).map(part => "\u2068" + part + "\u2069")
    readonly property string inOne: parts.join("  ·  ")
    readonly property string butTheLast: parts.slice(0, -1).join("  ·  ")

    // Each part on a line of its own where they do not fit on one: no line ends with a point that parts nothing.
    text: one.width <= width ? inOne : parts.length > 1 && two.width <= width ? butTheLast + "\n" + parts.slice(-1).join("") : parts.join("\n")
    width: Theme.target // what no layout places would be as wide as its text, which goes by its width
    color: Theme.nightMuted
    font.pixelSize: Theme.textSmall
    Layout.fillWidth: true

    TextMetrics {
        id: one
        font: root.font
        text: root.inOne
    }
    TextMetrics {
        id: two
        font: root.font
        text: root.butTheLast
    }
}
