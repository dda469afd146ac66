// SPDX-License-Identifier: Apache-2.0
// The journal's head that a purchase or reversal carries: that of the row which wished it. Every attempt
// names the same one, also after a restart, because a request under its key never changes. Source: Athena's
// API, "journal_head" and "Idempotency".
#pragma once

#include "core/purchase/machine.h"

#include <map>
#include <string>

namespace kiosk {

class JournalHeads {
public:
    // To be told of every row in order, as it becomes durable or is folded again: the machine after it, and
    // the chain's hash of it in hex.
    void recorded(const Machine& durable, const std::string& head);
    // Empty: this ask is not pending.
    [[nodiscard]] std::string of(const PurchaseId& purchase, const Ask& ask) const;

private:
    std::map<std::pair<PurchaseId, Ask>, std::string> m_heads;
};

} // namespace kiosk
