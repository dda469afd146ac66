// SPDX-License-Identifier: Apache-2.0
import QtQuick
import AthenaBench

BenchButton {
    required property int index
    required property string modelData
    readonly property ChoiceRow row: parent as ChoiceRow

    text: modelData
    filled: row?.filledLabel === modelData
    onClicked: row.chosen(index)
}
