// SPDX-License-Identifier: Apache-2.0
// What devices say, in the words of the purchase.
#pragma once

#include "core/address/classify.h"
#include "core/purchase/event.h"
#include "hardware/printer/receipt_printer.h"
#include "hardware/scanner/scanner.h"
#include "hardware/validator/bill_validator.h"

namespace kiosk {

// Nothing for what is only movement.
std::optional<Fact> factOf(const hardware::ValidatorFact& fact);

// Classifies a scanned text. What is a secret is wiped, and no part of the text leaves but the addresses.
Fact factOf(hardware::ScannerFact fact, Network network);

PrintVerdict verdictOf(hardware::PrintVerdict verdict);

// A bill is on its way, in, out or to the stacker: yes, no, or as before.
std::optional<bool> movementOf(const hardware::ValidatorFact& fact);

} // namespace kiosk
