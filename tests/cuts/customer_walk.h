// SPDX-License-Identifier: Apache-2.0
// What a customer does at a kiosk that may end at any moment.
#pragma once

#include "tests/cuts/cut_stand.h"

namespace kiosk::cuts {

// From the idle screen with two bills to the receipt in hand and the idle screen again. An error when a step
// fails, also because the kiosk has ended.
Status buysWithTwoBills(CutStand& stand, int number);
// Whatever the kiosk shows after a restart, until it is idle.
Status goesOn(CutStand& stand);

} // namespace kiosk::cuts
