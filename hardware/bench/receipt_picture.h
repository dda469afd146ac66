// SPDX-License-Identifier: Apache-2.0
// The paper that a simulated printer put out, as a picture: dot for dot, with a margin.
#pragma once

#include <QImage>

#include "hardware/printer/printed_page.h"

namespace kiosk::bench {

struct PaperSize {
    int columns = 42;
    int dots = 576; // of the print width
};

// A page without a cut has a torn edge. Needs a QGuiApplication (fonts).
QImage drawReceipt(const hardware::PrintedPage& page, PaperSize size);

} // namespace kiosk::bench
