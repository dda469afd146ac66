// SPDX-License-Identifier: Apache-2.0
// How often what happened: what a run counts stands there with 0 too, so that a fault that never strikes
// shows.
#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace kiosk::sim {

// By kind ("fault", "event" …) and name.
using Tally = std::map<std::pair<std::string, std::string>, std::uint64_t>;

inline void add(Tally& sum, const Tally& one)
{
    for (const auto& [what, count] : one)
        sum[what] += count;
}

} // namespace kiosk::sim
