// SPDX-License-Identifier: Apache-2.0
// A receipt's lines in the printer's words.
#pragma once

#include "core/receipt/receipt_layout.h"
#include "hardware/printer/receipt_printer.h"

namespace kiosk {

std::vector<hardware::PrintItem> printItemsOf(const std::vector<ReceiptLine>& lines);

} // namespace kiosk
