// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

Card {
    id: root

    required property BenchView bench

    title: "Receipt"
    detail: bench.receiptsPrinted === 0 ? "" : bench.receiptsPrinted + " printed"
    light: bench.printerLight

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        radius: Look.radiusControl
        color: Look.tray
        border.color: Look.line
        clip: true

        Text {
            anchors.centerIn: parent
            width: parent.width - 2 * Look.tight
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            visible: root.bench.receiptSource === ""
            color: Look.inkMuted
            font.family: Look.sans
            font.pixelSize: Look.textBody
            text: "Nothing printed yet."
        }
        Flickable {
            anchors.fill: parent
            anchors.margins: Look.gap
            contentHeight: paper.height
            boundsBehavior: Flickable.StopAtBounds

            Image {
                id: paper

                width: parent.width
                height: implicitWidth > 0 ? width * implicitHeight / implicitWidth : 0
                cache: false
                fillMode: Image.PreserveAspectFit
                mipmap: true
                smooth: true
                source: root.bench.receiptSource
                Accessible.role: Accessible.Graphic
                Accessible.name: "The last receipt"
            }
        }
    }
}
