// SPDX-License-Identifier: Apache-2.0
// Where a card goes on on another page, an edge closes it.
import QtQuick
import Kiosk

Item {
    id: root

    required property PagedArea paged

    visible: paged.visible && paged.pages > 1

    component Cut: Rectangle {
        color: Theme.line
        height: Theme.hairline
    }

    Cut {
        x: root.paged.cutAbove.x
        width: root.paged.cutAbove.width
    }
    Cut {
        x: root.paged.cutBelow.x
        y: Math.min(root.paged.cutBelow.y, root.height) - height
        width: root.paged.cutBelow.width
    }
}
