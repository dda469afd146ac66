// SPDX-License-Identifier: Apache-2.0
// What the choices of a list share: a choice sees nothing but its parent, this column, and tells it what was chosen.
import QtQuick.Layouts
import Kiosk

GridLayout {
    property string current
    readonly property real share: (width - (columns - 1) * columnSpacing) / columns // all as wide as one another

    signal chosen(string code)

    columns: 1
    rowSpacing: Theme.spaceM
    columnSpacing: Theme.spaceM
}
