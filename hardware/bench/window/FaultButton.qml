// SPDX-License-Identifier: Apache-2.0
import QtQuick
import AthenaBench

// Lets a fault happen; pressed again, sets it right.
BenchButton {
    required property BenchView bench
    required property string fault

    active: bench.contains(bench.faults, fault)
    onClicked: bench.toggleFault(fault)
}
