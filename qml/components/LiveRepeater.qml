// SPDX-License-Identifier: Apache-2.0
// A Repeater in a layout. Until it is drawn again, a layout within another one holds on to items that are gone, and
// whoever measures the outer one meanwhile reads what is freed (Qt 6.4). Here it learns of it at once.
import QtQuick

Repeater {
    onModelChanged: parent.ensurePolished()
}
