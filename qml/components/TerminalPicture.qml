// SPDX-License-Identifier: Apache-2.0
// A picture of what to do at the card terminal: what is needed now stands out.
import QtQuick
import Kiosk

Item {
    id: root

    required property string cardStep
    readonly property bool wantsCard: cardStep === "card"
    readonly property bool wantsPin: cardStep === "pin" || cardStep === "pin_again"
    readonly property real side: Math.min(width, height)
    readonly property real unit: side / 12

    implicitWidth: (Theme.portrait ? 100 : 72) * Theme.pxPerMm
    implicitHeight: implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    //: The picture on the screen of a payment by card, as a screen reader names it.
    Accessible.name: qsTr("A card terminal and a card")

    component Key: Rectangle {
        property real unit: 1
        property bool needed: false

        width: 1.3 * unit
        height: 0.7 * unit
        radius: 0.2 * unit
        color: needed ? Theme.inverse : Theme.highContrast ? Theme.night : Theme.nightEdge
        border.color: Theme.nightEdge
        border.width: Theme.softEdge
    }
    component Digit: Rectangle {
        property real unit: 1
        property bool needed: false

        width: 0.5 * unit
        height: width
        radius: width / 2
        color: needed ? Theme.primary : Theme.line
    }
    component Keys: Row {
        id: keys

        property real unit: 1
        property bool needed: false

        spacing: 0.3 * unit

        Key {
            unit: keys.unit
            needed: keys.needed
        }
        Key {
            unit: keys.unit
            needed: keys.needed
        }
        Key {
            unit: keys.unit
            needed: keys.needed
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.primarySoft
    }
    Item {
        anchors.centerIn: parent
        width: root.side
        height: root.side

        // The card goes in from below.
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: (root.wantsCard ? 8.2 : 7.6) * root.unit
            width: 4.2 * root.unit
            height: 3 * root.unit
            radius: 0.4 * root.unit
            color: root.wantsCard ? Theme.primary : Theme.addressMiddle

            Rectangle {
                x: 0.6 * root.unit
                y: 1.5 * root.unit
                width: 0.9 * root.unit
                height: 0.7 * root.unit
                radius: 0.15 * root.unit
                color: Theme.coinBtc
            }
        }
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 0.9 * root.unit
            width: 5.8 * root.unit
            height: 8.2 * root.unit
            radius: 0.7 * root.unit
            color: Theme.night
            border.color: Theme.edge
            border.width: Theme.softEdge

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 0.6 * root.unit
                width: 4.6 * root.unit
                height: 2.2 * root.unit
                radius: 0.3 * root.unit
                color: Theme.surface
                border.color: Theme.edge
                border.width: Theme.softEdge

                Row {
                    anchors.centerIn: parent
                    spacing: 0.3 * root.unit

                    Digit {
                        unit: root.unit
                        needed: root.wantsPin
                    }
                    Digit {
                        unit: root.unit
                        needed: root.wantsPin
                    }
                    Digit {
                        unit: root.unit
                        needed: root.wantsPin
                    }
                    Digit {
                        unit: root.unit
                        needed: root.wantsPin
                    }
                }
            }
            Column {
                anchors.horizontalCenter: parent.horizontalCenter
                y: 3.5 * root.unit
                spacing: 0.4 * root.unit

                Keys {
                    unit: root.unit
                    needed: root.wantsPin
                }
                Keys {
                    unit: root.unit
                    needed: root.wantsPin
                }
                Keys {
                    unit: root.unit
                    needed: root.wantsPin
                }
                Keys {
                    unit: root.unit
                    needed: root.wantsPin
                }
            }
        }
    }
}
