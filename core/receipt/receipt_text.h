// SPDX-License-Identifier: Apache-2.0
// A receipt as plain lines: for a text message, and for a code on the screen that a phone reads.
#pragma once

#include "core/receipt/receipt_layout.h"

namespace kiosk {

// All that stands on paper; what is a code there is its text here. UTF-8, lines end with LF.
std::string receiptMessage(
    const ReceiptDocument& document, ReceiptWords words = {}, const ReceiptFigures& figures = {});

// The same facts without the sentences around them, so that the code stays small enough to be read.
std::string receiptCode(
    const ReceiptDocument& document, ReceiptWords words = {}, const ReceiptFigures& figures = {});

} // namespace kiosk
