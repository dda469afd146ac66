// SPDX-License-Identifier: Apache-2.0
// What the segments of a ProgressBar share: a segment sees nothing but its parent, this row.
import QtQuick.Layouts

RowLayout {
    required property int step
}
