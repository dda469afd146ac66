// SPDX-License-Identifier: Apache-2.0
// From what a text turned out to be to where coins may go.
#pragma once

#include "core/address/scan.h"
#include "core/purchase/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace kiosk {

// Every coin that the scan is good for; empty for a payment request without an address of its own.
std::vector<Payee> payeesOf(const Scan& scan);

// An address that somebody else says: as `coin` has it on `network`, when the text is that coin's canonical
// form to the letter. Nothing for any other text: what is confirmed must be what is paid.
std::optional<Payee> payeeOf(const std::string& address, Coin coin, Network network);

} // namespace kiosk
