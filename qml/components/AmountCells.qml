// SPDX-License-Identifier: Apache-2.0
// What the cells of an AmountText share: a cell sees nothing but its parent, this row.
import QtQuick

Row {
    required property string label
    required property color color
    required property int size
    required property int weight
    required property real advance
    property bool rolls: false
}
