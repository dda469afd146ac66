// SPDX-License-Identifier: Apache-2.0
// What the groups of an AddressGroups share: a group sees nothing but its parent, this flow.
import QtQuick

Flow {
    required property real pixelSize
    required property bool accentuate
}
