// SPDX-License-Identifier: Apache-2.0
#include "hardware/scanner/scanned_text.h"

#include "hardware/utf8.h"

namespace kiosk::hardware {

bool isCodeText(std::string_view text)
{
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        if (!character || isControl(*character))
            return false;
    }
    return true;
}

void wipe(std::string& text)
{
    text.resize(text.capacity()); // what an earlier, longer content left behind goes too
    volatile char* byte = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        byte[i] = 0;
    text.clear();
}

} // namespace kiosk::hardware
