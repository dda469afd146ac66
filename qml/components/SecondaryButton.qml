// SPDX-License-Identifier: Apache-2.0
// A button beside the filled one: the way back, or the other answer.
import QtQuick
import Kiosk

KioskButton {}
