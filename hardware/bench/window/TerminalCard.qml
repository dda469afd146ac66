// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "Card terminal · PIN 1234"
    detail: bench.terminalDisplay
    light: bench.terminalLight

    GridLayout {
        columns: 6
        columnSpacing: Look.tight
        rowSpacing: Look.tight

        BenchButton {
            text: "Visa"
            filled: root.bench.terminalWants === "card"
            onClicked: root.bench.run(["card", "present", "visa"])
        }
        BenchButton {
            text: "Mastercard"
            onClicked: root.bench.run(["card", "present", "mastercard"])
        }
        BenchButton {
            text: "PIN"
            filled: root.bench.terminalWants === "pin"
            onClicked: root.bench.run(["card", "pin", "1234"])
        }
        BenchButton {
            text: "Wrong PIN"
            onClicked: root.bench.run(["card", "pin", "0000"])
        }
        BenchButton {
            text: "Red key"
            onClicked: root.bench.run(["card", "cancel"])
        }
        PlugButton {
            bench: root.bench
            device: "terminal"
        }
        FaultButton {
            bench: root.bench
            fault: "card-insufficient"
            text: "No money"
        }
        FaultButton {
            bench: root.bench
            fault: "bank-down"
            text: "Bank down"
        }
        FaultButton {
            bench: root.bench
            fault: "card-cut-before"
            text: "Cut before"
        }
        FaultButton {
            bench: root.bench
            fault: "card-cut-after"
            text: "Cut after"
        }
        FaultButton {
            bench: root.bench
            fault: "terminal-silent"
            text: "Silence"
        }
        FaultButton {
            bench: root.bench
            fault: "refund-refused"
            text: "No refund"
        }
    }
}
