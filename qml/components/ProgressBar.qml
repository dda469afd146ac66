// SPDX-License-Identifier: Apache-2.0
// How far the purchase is: six segments.
import QtQuick
import Kiosk

ProgressRow {
    id: root

    readonly property int steps: 6

    objectName: "progress"
    spacing: Theme.spaceS
    Accessible.role: Accessible.ProgressBar
    //: The progress bar, read aloud; %1 is the step, %2 how many there are.
    Accessible.name: qsTr("Step %1 of %2").arg(step).arg(steps)

    LiveRepeater {
        model: root.steps
        delegate: ProgressSegment {}
    }
}
