// SPDX-License-Identifier: Apache-2.0
// Facts as the journal writes them: the type's name and a JSON body, and back. Amounts are text with their
// currency ("20.00 USD"), enumerations are words.
#pragma once

#include "core/purchase/event.h"

#include <string>
#include <string_view>

namespace kiosk {

// "BillApproved".
std::string_view typeOf(const Fact& fact);
// A compact JSON object, always the same text for the same fact.
std::string bodyOf(const Fact& fact);

// Strict: a type or member that is not known, one that is missing or of the wrong type, a body that is no
// JSON or over 64 KiB is Errc::Corrupt, named ("BillApproved.sequence: a whole number is required, a string
// came"). Values are not repeated.
Result<Event> decodeEvent(std::string_view type, std::string_view body, Milliseconds at, PurchaseId purchase);

} // namespace kiosk
