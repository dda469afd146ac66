// SPDX-License-Identifier: Apache-2.0
// A receipt's lines in the printer's words.
#pragma once

#include "core/receipt/receipt_layout.h"
#include "hardware/printer/receipt_printer.h"

namespace kiosk {

// `rightToLeft`: mirrored, the names at the right edge. What is written in Latin letters only (an address)
// stays at the left.
std::vector<hardware::PrintItem> printItemsOf(
    const std::vector<ReceiptLine>& lines, bool rightToLeft = false);

} // namespace kiosk
