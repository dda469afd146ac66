// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import AthenaBench

// Faults of the back end: each meets the next request of a purchase.
Card {
    id: root

    required property BenchView bench

    title: "Athena"
    detail: bench.stubLight === BenchView.Good ? "" : "waiting for the stub"
    light: bench.stubLight

    GridLayout {
        columns: 2
        columnSpacing: Look.tight
        rowSpacing: Look.tight

        BenchButton {
            text: "Slow 5 s"
            active: root.bench.contains(root.bench.stubFaults, "delay")
            onClicked: root.bench.stubFault("delay", 5000)
        }
        BenchButton {
            text: "HTTP 503"
            active: root.bench.contains(root.bench.stubFaults, "status")
            onClicked: root.bench.stubFault("status", 503)
        }
        BenchButton {
            text: "Drop before"
            active: root.bench.contains(root.bench.stubFaults, "drop_before")
            onClicked: root.bench.stubFault("drop_before", 0)
        }
        BenchButton {
            text: "Drop after"
            active: root.bench.contains(root.bench.stubFaults, "drop_after")
            onClicked: root.bench.stubFault("drop_after", 0)
        }
        BenchButton {
            text: "Price +10 %"
            onClicked: root.bench.raisePrices()
        }
        BenchButton {
            text: "Expire"
            onClicked: root.bench.expirePrices()
        }
        BenchButton {
            text: "Refuse"
            active: root.bench.stubRefuses
            onClicked: root.bench.toggleRefusal()
        }
        BenchButton {
            text: "Limit $100"
            onClicked: root.bench.limitCustomer()
        }
        BenchButton {
            Layout.columnSpan: 2
            text: "Clear faults"
            onClicked: root.bench.clearStubFaults()
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
