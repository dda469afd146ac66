// SPDX-License-Identifier: Apache-2.0
// An address or code whole, in groups of four; the first two and the last two are strong. Never mirrored.
import QtQuick
import Kiosk

Item {
    id: root

    required property string address
    property real pixelSize: Theme.textAddress
    property bool accentuate: true
    // What is said aloud in its place, where it is nobody else's business.
    property string insteadAloud
    readonly property bool secret: insteadAloud.length > 0
    // "bitcoincash:" stands in front of the groups as it is.
    readonly property string prefix: address.slice(0, address.indexOf(":") + 1)
    readonly property var groups: (prefix.length > 0 ? [prefix] : []).concat(address.slice(prefix.length).match(/.{1,4}/g) ?? [])
    readonly property int firstStrong: prefix.length > 0 ? 1 : 0

    implicitHeight: flow.height
    implicitWidth: flow.implicitWidth
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.StaticText
    Accessible.name: secret ? insteadAloud : groups.join(" ")

    AddressFlow {
        id: flow
        width: parent.width
        spacing: root.pixelSize * 0.62
        pixelSize: root.pixelSize
        accentuate: root.accentuate

        LiveRepeater {
            model: root.groups.map((text, index, all) => ({
                        text: text,
                        strong: index >= root.firstStrong && index < root.firstStrong + 2 || index >= all.length - 2
                    }))
            delegate: AddressGroup {}
        }
    }
}
