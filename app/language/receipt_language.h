// SPDX-License-Identifier: Apache-2.0
// What core/receipt needs to write a receipt in a customer's language.
#pragma once

#include <QString>

#include "core/receipt/receipt_layout.h"

namespace kiosk {

struct ReceiptLanguage {
    ReceiptWords words;
    ReceiptFigures figures;
    bool rightToLeft = false;
};

// Does not depend on the language that the screen speaks at the moment: a copy printed after a restart is in
// the customer's own. A code that nobody speaks here: English. From any thread.
ReceiptLanguage receiptLanguage(const QString& code, const Currency& currency);

} // namespace kiosk
