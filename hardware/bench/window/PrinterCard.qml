// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "Printer · ESC/POS"
    light: bench.printerLight

    GridLayout {
        columns: 2
        columnSpacing: Look.tight
        rowSpacing: Look.tight

        FaultButton {
            bench: root.bench
            fault: "paper-low"
            text: "Paper low"
        }
        FaultButton {
            bench: root.bench
            fault: "paper-out"
            text: "Paper out"
        }
        BenchButton {
            text: "Ends soon"
            onClicked: root.bench.run(["paper", "60"])
        }
        FaultButton {
            bench: root.bench
            fault: "cover"
            text: "Cover open"
        }
        FaultButton {
            bench: root.bench
            fault: "cutter"
            text: "Knife jams"
        }
        FaultButton {
            bench: root.bench
            fault: "printer-offline"
            text: "Off line"
        }
        FaultButton {
            bench: root.bench
            fault: "printer-silent"
            text: "Silent"
        }
        PlugButton {
            bench: root.bench
            device: "printer"
        }
    }
    Text {
        Layout.topMargin: Look.tight / 2
        color: Look.inkMuted
        font.family: Look.sans
        font.pixelSize: Look.textSmall
        text: root.bench.paper
    }
    Item {
        Layout.fillHeight: true
    }
}
