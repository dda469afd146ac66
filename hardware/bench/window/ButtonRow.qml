// SPDX-License-Identifier: Apache-2.0
import QtQuick
import AthenaBench

// A button for each label, one of them filled at most.
ChoiceRow {
    id: root

    Repeater {
        model: root.labels
        delegate: ChoiceButton {}
    }
}
