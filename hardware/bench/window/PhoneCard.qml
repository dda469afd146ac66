// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "Phone " + bench.phone
    light: bench.stubLight
    lit: bench.stubWanted

    Text {
        visible: root.bench.messages.length === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        color: Look.inkMuted
        font.family: Look.sans
        font.pixelSize: Look.textBody
        text: !root.bench.stubWanted ? "No stub connected: its text messages would show here." : root.bench.stubLight === BenchView.Good ? "No text message yet." : "Waiting for the stub."
    }
    Repeater {
        model: root.bench.messages

        Rectangle {
            id: bubble

            required property string modelData

            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Look.tight
            radius: Look.radiusControl
            color: Look.primarySoft

            Text {
                id: words

                anchors.fill: parent
                anchors.margins: Look.tight
                anchors.leftMargin: Look.gap
                color: Look.ink
                font.family: Look.sans
                font.pixelSize: Look.textBody
                text: bubble.modelData
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
    GridLayout {
        columns: 2
        columnSpacing: Look.tight
        rowSpacing: Look.tight
        Layout.fillWidth: true

        BenchButton {
            Layout.columnSpan: 2
            text: root.bench.headphones ? "Pull headphones" : "Headphones in"
            onClicked: root.bench.run(["headphones", root.bench.headphones ? "out" : "in"])
        }
        BenchButton {
            visible: root.bench.stubWanted
            text: "Wallet scans"
            onClicked: root.bench.scanScreen(false)
        }
        BenchButton {
            visible: root.bench.stubWanted
            text: "App scans"
            onClicked: root.bench.scanScreen(true)
        }
    }
}
