// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import AthenaBench

Window {
    id: root

    required property BenchView bench

    // A kiosk's upright window stands at the left; this one stands beside it, smaller where there is less room. On a
    // screen that has no room for both it lies over the kiosk, for whoever moves windows to move it.
    readonly property real beside: Screen.desktopAvailableWidth - Look.kioskShare * Screen.desktopAvailableHeight
    readonly property real shrunk: Math.min(1, beside / Look.leastWidth, Screen.desktopAvailableHeight / Look.windowHeight)
    readonly property bool fitsBeside: shrunk >= Look.leastScale
    readonly property real fit: fitsBeside ? shrunk : 1

    x: fitsBeside ? Screen.desktopAvailableWidth - width : 0
    y: 0
    width: fitsBeside ? Math.min(Look.windowWidth * fit, beside) : Look.windowWidth
    height: Look.windowHeight * fit
    visible: true
    color: Look.ground
    title: "Device bench"

    ColumnLayout {
        x: Look.page * root.fit
        y: Look.inset * root.fit
        width: root.width / root.fit - 2 * Look.page
        height: root.height / root.fit - Look.page - Look.inset
        scale: root.fit
        transformOrigin: Item.TopLeft
        spacing: Look.gap

        RowLayout {
            spacing: Look.tight

            Text {
                Layout.alignment: Qt.AlignBaseline
                color: Look.ink
                font.family: Look.sans
                font.pixelSize: Look.textPage
                font.weight: Font.Bold
                text: "Device bench"
            }
            Text {
                Layout.alignment: Qt.AlignBaseline
                color: Look.inkMuted
                font.family: Look.sans
                font.pixelSize: Look.textBody
                text: "Every device here speaks its real wire protocol over a pseudo-terminal."
            }
            Item {
                Layout.fillWidth: true
            }
            Rectangle {
                visible: root.bench.notice !== ""
                Layout.fillWidth: true
                Layout.maximumWidth: notice.implicitWidth + 2 * Look.tight
                implicitHeight: notice.implicitHeight + Look.tight
                radius: Look.radiusControl
                color: Look.badSoft

                Text {
                    id: notice

                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 2 * Look.tight)
                    color: Look.bad
                    elide: Text.ElideRight
                    font.family: Look.sans
                    font.pixelSize: Look.textSmall
                    text: root.bench.notice
                    textFormat: Text.PlainText
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Look.gap

            ColumnLayout {
                Layout.preferredWidth: Look.columnLeft
                Layout.maximumWidth: Look.columnLeft
                Layout.fillHeight: true
                spacing: Look.gap

                ValidatorCard {
                    Layout.fillWidth: true
                    bench: root.bench
                }
                ScannerCard {
                    Layout.fillWidth: true
                    bench: root.bench
                }
                TerminalCard {
                    Layout.fillWidth: true
                    bench: root.bench
                }
                Item {
                    Layout.fillHeight: true
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: Look.gap

                ReceiptCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    bench: root.bench
                }
                PhoneCard {
                    Layout.fillWidth: true
                    bench: root.bench
                }
            }
            ColumnLayout {
                Layout.preferredWidth: Look.columnRight
                Layout.maximumWidth: Look.columnRight
                Layout.fillHeight: true
                spacing: Look.gap

                PrinterCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    bench: root.bench
                }
                AthenaCard {
                    visible: root.bench.stubWanted
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    bench: root.bench
                }
            }
        }
    }
}
