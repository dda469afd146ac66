// SPDX-License-Identifier: Apache-2.0
// What the boxes of a CodeBoxes share: a box sees nothing but its parent, this row.
import QtQuick.Layouts

RowLayout {
    required property string code
}
