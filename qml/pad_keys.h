// SPDX-License-Identifier: Apache-2.0
// The keys of a 12-key pad (0 to 9, *, #), and what else a keyboard has for the same wishes.
#pragma once

#include <QtGui/QKeyEvent>

#include <optional>

namespace kiosk {

struct PadKey {
    enum class Wish { Digit, Next, Previous, Press, Back };
    Wish wish;
    char digit = '\0'; // with Digit
};

// Nothing for a key that the kiosk does not know.
std::optional<PadKey> padKeyOf(const QKeyEvent& event);

// What a digit means where no number is typed: 8 and 6 go on, 2 and 4 go back, 5 presses. The others are not
// for moving about (nothing).
std::optional<PadKey::Wish> wishOf(char digit);

} // namespace kiosk
