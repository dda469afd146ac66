// SPDX-License-Identifier: Apache-2.0
#include "app/kiosk/published.h"

#include <algorithm>
#include <chrono>

namespace kiosk {

Now kioskTime()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto monotonic = std::chrono::steady_clock::now().time_since_epoch();
    const auto wall = std::chrono::system_clock::now().time_since_epoch();
    return {duration_cast<milliseconds>(monotonic).count(), duration_cast<milliseconds>(wall).count()};
}

const PriceList::Entry* PriceList::entryFor(Coin coin) const
{
    const auto found = std::find_if(
        entries.begin(), entries.end(), [coin](const Entry& entry) { return entry.coin == coin; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace kiosk
