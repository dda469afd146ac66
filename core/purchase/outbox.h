// SPDX-License-Identifier: Apache-2.0
// Which requests to Athena are under way, and when each is tried again. Pure bookkeeping: no network, no
// clock.
#pragma once

#include "core/purchase/purchase.h"

#include <functional>
#include <map>

namespace kiosk {

class Outbox {
public:
    using Key = std::pair<PurchaseId, Ask>;

    // To be tried at once. A key that is already here is left as it is.
    void add(const PurchaseId& purchase, const Ask& ask, Milliseconds now);
    // `status` of this purchase: first after `after`, then with back-off. Known ones are left as they are.
    void poll(const PurchaseId& purchase, Milliseconds now, bool onScreen);
    void drop(const PurchaseId& purchase, const Ask& ask);
    // Polls that nobody wished for in so many words, of purchases whose status is not wanted any more.
    void dropPolls(const std::function<bool(const PurchaseId&)>& isOver);

    // What is due now; each is then in flight until finished() or failed().
    std::vector<Key> takeDue(Milliseconds now);
    void finished(const Key& key);
    // No answer: again after a while (1 s doubling to 15 min; `retryAfter` seconds when Athena asked for it).
    // A status poll goes every 5 s while its customer is at the screen, else from 5 s doubling to 15 min.
    void failed(const Key& key, Milliseconds now, int retryAfter);
    [[nodiscard]] Milliseconds nextWake() const;
    [[nodiscard]] bool empty() const { return m_entries.empty(); }

private:
    struct Entry {
        Milliseconds due = 0;
        Milliseconds delay = 0;
        bool inFlight = false;
        bool onScreen = false;
        bool wished = false; // a poll that was asked for, beside the regular ones
    };
    std::map<Key, Entry> m_entries;
};

} // namespace kiosk
