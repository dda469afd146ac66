// SPDX-License-Identifier: Apache-2.0
import QtQuick.Layouts
import AthenaBench

// What a row of equal choices is; ButtonRow fills it with its buttons.
RowLayout {
    required property var labels
    property string filledLabel

    signal chosen(int index)

    spacing: Look.tight
}
