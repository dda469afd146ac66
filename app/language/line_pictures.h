// SPDX-License-Identifier: Apache-2.0
// Lines of a receipt that the printer has no letters for, drawn as pictures: Arabic, joined and from right to
// left. Whatever the printer has letters for stays text, because that prints faster and stays sharp.
#pragma once

#include "hardware/printer/escpos_layout.h"

namespace kiosk {

// Pictures need fonts, and those a QGuiApplication.
bool canDrawLines();

// The items as they are to be printed; to be called only where canDrawLines(). From any thread.
std::vector<hardware::PrintItem> withPictures(
    std::vector<hardware::PrintItem> items, const hardware::escpos::PaperFormat& paper);

} // namespace kiosk
