// SPDX-License-Identifier: Apache-2.0
// What devices say, in the words of the purchase.
#pragma once

#include "core/address/classify.h"
#include "core/purchase/event.h"
#include "hardware/card/card_terminal.h"
#include "hardware/printer/receipt_printer.h"
#include "hardware/scanner/scanner.h"
#include "hardware/validator/bill_validator.h"

namespace kiosk {

// Nothing for what is only movement.
std::optional<Fact> factOf(const hardware::ValidatorFact& fact);

// Classifies a scanned text. What is a secret is wiped, and no part of the text leaves but the addresses.
Fact factOf(hardware::ScannerFact fact, Network network);

// How a debit or a refund ended, as the purchase's own fact.
Fact factOf(const hardware::CardEnded& ended, std::uint32_t number, bool refund);

PrintVerdict verdictOf(hardware::PrintVerdict verdict);

// A bill is on its way, in, out or to the stacker: yes, no, or as before.
std::optional<bool> movementOf(const hardware::ValidatorFact& fact);

} // namespace kiosk
