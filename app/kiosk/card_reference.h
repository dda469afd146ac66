// SPDX-License-Identifier: Apache-2.0
// The kiosk's names for what it orders at the card terminal: the purchase, which debit of it, and whether it
// is that debit's refund. The terminal does the same thing under the same name once.
#pragma once

#include "core/purchase/facts.h"

#include <optional>
#include <string>
#include <string_view>

namespace kiosk {

// "6b1f0a9c-…-3e5b7c9d1f20-1"
std::string debitReference(const PurchaseId& purchase, std::uint32_t number);
// The same with an R.
std::string refundReference(const PurchaseId& purchase, std::uint32_t number);

struct CardReference {
    PurchaseId purchase;
    std::uint32_t number = 0;
    bool refund = false;
};
// Nothing for a name that is none of ours.
std::optional<CardReference> parseCardReference(std::string_view text);

} // namespace kiosk
