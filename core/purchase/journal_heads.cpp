// SPDX-License-Identifier: Apache-2.0
#include "core/purchase/journal_heads.h"

namespace kiosk {

void JournalHeads::recorded(const Machine& durable, const std::string& head)
{
    std::map<std::pair<PurchaseId, Ask>, std::string> pending;
    const auto take = [&](const Purchase& purchase) {
        for (const Ask& ask : purchase.pending) {
            if (ask.kind != AskKind::Purchase && ask.kind != AskKind::Reversal)
                continue;
            const std::string known = of(purchase.id, ask);
            pending.emplace(std::pair(purchase.id, ask), known.empty() ? head : known);
        }
    };
    if (durable.current)
        take(*durable.current);
    for (const auto& [id, purchase] : durable.open)
        take(purchase);
    m_heads = std::move(pending);
}

std::string JournalHeads::of(const PurchaseId& purchase, const Ask& ask) const
{
    const auto found = m_heads.find({purchase, ask});
    return found == m_heads.end() ? std::string{} : found->second;
}

} // namespace kiosk
