// SPDX-License-Identifier: Apache-2.0
// Runs of episodes: many, one, one made shorter, and the check that planted bugs are found.
#pragma once

#include "tests/simulation/world.h"

#include <iosfwd>

namespace kiosk::sim {

struct Options {
    std::uint64_t purchases = 100'000;
    std::uint64_t seconds = 0;
    std::uint64_t seed = 1;
    std::optional<std::uint64_t> episode;
    Mutant mutant = Mutant::None;
    bool allMutants = false;
    bool listMutants = false;
    bool trace = false;
    bool shrink = false;
    bool twice = false;
    bool report = false;
};

// What the program answers with: 0 when everything held.
int runMany(const Options& options, std::ostream& out);
int runOne(const Options& options, std::ostream& out);
// 0 when each is found within options.purchases.
int findAllMutants(const Options& options, std::ostream& out);

} // namespace kiosk::sim
