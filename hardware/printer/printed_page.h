// SPDX-License-Identifier: Apache-2.0
// What came out of a simulated printer: one piece of paper, from tear to tear.
#pragma once

#include "hardware/printer/escpos_codec.h"
#include "hardware/printer/receipt_printer.h"

#include <string>
#include <variant>
#include <vector>

namespace kiosk::hardware {

struct PrintedText {
    std::string text; // UTF-8, one line, as wide as the paper at most
    PrintText::Align align = PrintText::Align::Left;
    bool bold = false;
    bool underline = false;
    int width = 1; // times the normal size
    int height = 1;
    friend bool operator==(const PrintedText&, const PrintedText&) = default;
};
struct PrintedQr {
    std::string data;
    PrintText::Align align = PrintText::Align::Left;
    int moduleDots = 3;
    escpos::QrLevel level = escpos::QrLevel::L;
    friend bool operator==(const PrintedQr&, const PrintedQr&) = default;
};
struct PrintedRaster {
    escpos::Raster raster;
    PrintText::Align align = PrintText::Align::Left;
    friend bool operator==(const PrintedRaster&, const PrintedRaster&) = default;
};
struct PrintedGap {
    int dots = 0;
    friend bool operator==(const PrintedGap&, const PrintedGap&) = default;
};
using PrintedItem = std::variant<PrintedText, PrintedQr, PrintedRaster, PrintedGap>;

struct PrintedPage {
    std::vector<PrintedItem> items;
    bool cut = false; // by the knife; otherwise the paper ended or the power went
    friend bool operator==(const PrintedPage&, const PrintedPage&) = default;
};

// Lines as they stand on the paper, a code as "[QR: data]".
std::string plainText(const PrintedPage& page, int columns);

} // namespace kiosk::hardware
