// SPDX-License-Identifier: Apache-2.0
// Whom to call, on a sheet of its own.
import QtQuick
import Kiosk

Card {
    property alias phone: row.phone
    property alias reference: row.reference
    property alias referenceName: row.referenceName

    ContactRow {
        id: row
    }
}
