// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "Bill validator · ID003"
    detail: bench.billPlace + "  ·  " + bench.cashBox
    light: bench.validatorLight

    ButtonRow {
        labels: root.bench.billLabels
        filledLabel: root.bench.billInside
        onChosen: index => root.bench.run(["insert", root.bench.bills[index]])
    }
    GridLayout {
        Layout.topMargin: Look.tight
        columns: 6
        columnSpacing: Look.tight
        rowSpacing: Look.tight

        BenchButton {
            text: "Bad bill"
            onClicked: root.bench.run(["insert-bad"])
        }
        BenchButton {
            text: "Pull back"
            onClicked: root.bench.run(["pull"])
        }
        FaultButton {
            bench: root.bench
            fault: "cheat"
            text: "Fraud"
        }
        FaultButton {
            bench: root.bench
            fault: "jam"
            text: "Jam"
        }
        FaultButton {
            bench: root.bench
            fault: "jam-stacker"
            text: "Box jam"
        }
        FaultButton {
            bench: root.bench
            fault: "full"
            text: "Box full"
        }
        FaultButton {
            bench: root.bench
            fault: "cassette-out"
            text: "Box out"
        }
        FaultButton {
            bench: root.bench
            fault: "corrupt"
            text: "Line noise"
        }
        FaultButton {
            bench: root.bench
            fault: "silence"
            text: "Silence"
        }
        FaultButton {
            bench: root.bench
            fault: "reboot"
            text: "Reboot"
        }
        FaultButton {
            bench: root.bench
            fault: "power-cut"
            text: "Power cut"
        }
        PlugButton {
            bench: root.bench
            device: "validator"
        }
    }
    Text {
        Layout.fillWidth: true
        Layout.topMargin: Look.tight / 2
        color: Look.inkMuted
        elide: Text.ElideLeft
        font.family: Look.mono
        font.pixelSize: Look.textSmall
        text: root.bench.wire === "" ? "The wire is quiet." : root.bench.wire
    }
}
