// SPDX-License-Identifier: Apache-2.0
// An arrow back, where larger letters leave no room for the word.
import Kiosk

Icon {
    required property bool mirrored // right to left

    name: "arrow"
    rotation: mirrored ? 0 : 180
}
