// SPDX-License-Identifier: Apache-2.0
// When prices are asked for. Source: Athena's API, GET /price.
#pragma once

#include "core/purchase/facts.h"

#include <algorithm>
#include <optional>

namespace kiosk::price_times {

inline constexpr Milliseconds answer = 10'000; // how long is waited for one
inline constexpr Milliseconds afterFailure = 5'000;
// A table that lives for a moment only must not make us ask without pause.
inline constexpr Milliseconds leastPause = 1'000;

// Until the next time: half of what the table that came lives. Empty: none came.
inline Milliseconds pauseAfter(std::optional<Milliseconds> lifetime)
{
    return lifetime ? std::max(*lifetime / 2, leastPause) : afterFailure;
}

} // namespace kiosk::price_times
