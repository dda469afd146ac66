// SPDX-License-Identifier: Apache-2.0
// The law of the place where the demonstration stands, signed by an operator's key made for it.
#pragma once

#include "tests/e2e/stand.h"

namespace kiosk::e2e {

// Writes the profile once, makes the key once, signs, and answers what the configuration says of it.
Result<QString> demoPlace(const Stand& stand);
// Pages that a customer reads before the coins.
inline constexpr int demoPages = 3;

} // namespace kiosk::e2e
