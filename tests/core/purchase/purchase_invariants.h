// SPDX-License-Identifier: Apache-2.0
// What must hold after every single step, whatever the event was.
#pragma once

#include "core/purchase/step.h"

#include <string>

namespace kiosk::test {

// In words what `taken` breaks, empty when all holds.
std::string brokenBy(const Machine& before, const Event& event, const Step& taken);

// Bills that the machine has on record as physically its own: credited, doubts of which the device has said
// that it has them, and orphans.
std::size_t billsOnRecord(const Machine& machine);

} // namespace kiosk::test
