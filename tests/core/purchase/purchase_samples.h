// SPDX-License-Identifier: Apache-2.0
// Facts of every type, and machines in every stage: for tests that try everything.
#pragma once

#include "purchase_driver.h"

#include <random>

namespace kiosk::test {

using Random = std::mt19937;

// Every alternative of Fact at least once, in all its kinds; what Athena says is about `record`'s
// transaction.
std::vector<Fact> everyFact();
// Whether a fact is addressed to one purchase: what Athena and the printer say.
bool isAddressed(const Fact& fact);
// A machine for each stage on the screen, and for each that an open purchase can be in, with a name.
std::vector<std::pair<std::string, Machine>> everyStage();

// What would most likely happen next, and whom it is about.
Event likelyNext(const Machine& machine, Random& random);
// Anything at all.
Event anything(const Machine& machine, Random& random);

} // namespace kiosk::test
