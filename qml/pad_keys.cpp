// SPDX-License-Identifier: Apache-2.0
#include "qml/pad_keys.h"

namespace kiosk {

std::optional<PadKey> padKeyOf(const QKeyEvent& event)
{
    using Wish = PadKey::Wish;
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return PadKey{Wish::Digit, static_cast<char>('0' + (key - Qt::Key_0))};
    switch (key) {
    case Qt::Key_NumberSign:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return PadKey{Wish::Press};
    case Qt::Key_Asterisk:
    case Qt::Key_Escape:
    case Qt::Key_Backspace:
        return PadKey{Wish::Back};
    case Qt::Key_Tab:
    case Qt::Key_Down:
    case Qt::Key_Right:
        return PadKey{Wish::Next};
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Left:
        return PadKey{Wish::Previous};
    default:
        return std::nullopt;
    }
}

std::optional<PadKey::Wish> wishOf(char digit)
{
    switch (digit) {
    case '6':
    case '8':
        return PadKey::Wish::Next;
    case '2':
    case '4':
        return PadKey::Wish::Previous;
    case '5':
        return PadKey::Wish::Press;
    default:
        return std::nullopt;
    }
}

} // namespace kiosk
