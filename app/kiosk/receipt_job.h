// SPDX-License-Identifier: Apache-2.0
// From a purchase to what the printer is given.
#pragma once

#include "app/config/kiosk_config.h"
#include "app/place/held_place.h"
#include "core/purchase/engine.h"
#include "core/receipt/receipt.h"
#include "core/receipt/receipt_text.h"
#include "hardware/printer/receipt_printer.h"

namespace kiosk {

// What a receipt says that is not on paper, in the language of the purchase.
struct WrittenReceipt {
    std::string message; // for a text message
    std::string code; // for a code on the screen
};
Result<WrittenReceipt> writtenReceipt(const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, Milliseconds unixMs, const place::Profile* profile = nullptr);

// In the language of the purchase. Errors of makeReceipt.
// `profile`: the law of the place; null where there is none.
Result<hardware::PrintJob> receiptJob(std::uint32_t id, const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, bool copy, Milliseconds unixMs, const place::Profile* profile = nullptr);

} // namespace kiosk
