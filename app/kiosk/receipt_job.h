// SPDX-License-Identifier: Apache-2.0
// From a purchase to what the printer is given.
#pragma once

#include "app/config/kiosk_config.h"
#include "app/place/held_place.h"
#include "core/purchase/engine.h"
#include "core/receipt/receipt.h"
#include "hardware/printer/receipt_printer.h"

namespace kiosk {

// In the language of the purchase. Errors of makeReceipt.
// `profile`: the law of the place; null where there is none.
Result<hardware::PrintJob> receiptJob(std::uint32_t id, const Purchase& purchase, const KioskConfig& config,
    const std::string& claimCode, bool copy, Milliseconds unixMs, const place::Profile* profile = nullptr);

} // namespace kiosk
