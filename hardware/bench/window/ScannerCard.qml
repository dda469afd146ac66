// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "QR scanner · serial"
    light: bench.scannerLight

    TextField {
        id: code

        Layout.fillWidth: true
        implicitHeight: Look.controlHeight
        leftPadding: Look.tight
        color: Look.ink
        font.family: Look.mono
        font.pixelSize: Look.textControl
        selectByMouse: true
        maximumLength: 4200
        text: root.bench.sampleTexts[0]
        onAccepted: root.bench.run(["scan", "--", text])
        Accessible.name: "Text of the code"

        background: Rectangle {
            radius: Look.radiusControl
            color: Look.control
            border.color: code.activeFocus ? Look.primary : Look.line
            border.width: code.activeFocus ? 2 : 1
        }
    }
    GridLayout {
        columns: 5
        columnSpacing: Look.tight
        rowSpacing: Look.tight

        BenchButton {
            text: "Scan"
            filled: true
            onClicked: root.bench.run(["scan", "--", code.text])
        }
        BenchButton {
            text: "Twice"
            onClicked: root.bench.run(["scan", "--twice", "--", code.text])
        }
        BenchButton {
            text: "Half"
            onClicked: root.bench.run(["scan", "--half", "--", code.text])
        }
        BenchButton {
            text: "Noise"
            onClicked: root.bench.run(["noise", "80001b0d"])
        }
        PlugButton {
            bench: root.bench
            device: "scanner"
        }
    }
    ButtonRow {
        labels: root.bench.sampleLabels
        onChosen: index => {
            code.text = root.bench.sampleTexts[index];
            root.bench.run(["scan", "--", code.text]);
        }
    }
}
