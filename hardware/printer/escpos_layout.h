// SPDX-License-Identifier: Apache-2.0
// From a receipt to ESC/POS: lines wrapped to the paper, codes sized, a feed and a cut at the end.
#pragma once

#include "core/money/result.h"
#include "hardware/printer/code_page.h"
#include "hardware/printer/receipt_printer.h"

#include <optional>

namespace kiosk::hardware::escpos {

struct PaperFormat {
    CodePage page = CodePage::Pc858;
    // The printer's own number for that page where it is not the usual one (PC858: 19, WPC1252: 16).
    std::optional<std::uint8_t> pageNumber;
    int columns = 42; // of letters of normal size; 48 on some
    int dots = 576; // 80 mm paper at 203 dpi; 384 for 58 mm
    int feedBeforeCut = 4; // lines between the last print and the knife
};

// Sent in order; between two of them, and only there, other orders may go to the printer.
// Errc::Refused with the reason when the job holds a code that cannot be printed, or more than 1000 items.
Result<std::vector<Bytes>> encodeJob(const PrintJob& job, const PaperFormat& format);

} // namespace kiosk::hardware::escpos
