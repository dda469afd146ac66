// SPDX-License-Identifier: Apache-2.0
// Who stands behind the machine: operator, licence, a number that a person answers.
import QtQuick
import QtQuick.Layouts
import Kiosk

BodyText {
    required property string operatorName
    required property string license
    required property string supportPhone

    //: At the foot of the idle screen; %1 is the number of the operator's license.
    readonly property string licenseWords: license.length > 0 ? qsTr("License %1").arg(license) : ""

    text: [operatorName, licenseWords, supportPhone.replace(/ /g, "\u00A0")].filter(part => part.length > 0).map(part => "\u2068" + part + "\u2069").join("  ·  ")
    color: Theme.nightMuted
    font.pixelSize: Theme.textSmall
    Layout.fillWidth: true
}
