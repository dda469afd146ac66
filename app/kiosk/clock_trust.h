// SPDX-License-Identifier: Apache-2.0
// Whether the wall clock still runs as it did when Athena last answered well; how far it was from hers then
// is not known here. Waiting goes by the steady clock, which nobody sets.
#pragma once

#include "core/purchase/engine.h"

#include <optional>

namespace kiosk {

class ClockTrust {
public:
    explicit ClockTrust(Now now) { trust(now); }

    // Athena has answered well.
    void trust(Now now) { m_apart = apartIn(now); }
    // How far it has been set since then, when that is more than she bears; as long as it runs, never.
    [[nodiscard]] std::optional<Milliseconds> jump(Now now) const;

private:
    static Milliseconds apartIn(Now now) { return now.wall - now.monotonic; }

    Milliseconds m_apart = 0;
};

} // namespace kiosk
