// SPDX-License-Identifier: Apache-2.0
import QtQuick
import AthenaBench

BenchButton {
    required property BenchView bench
    required property string device

    text: active ? "Plug in" : "Unplug"
    active: bench.contains(bench.unplugged, device)
    onClicked: bench.togglePlug(device)
}
