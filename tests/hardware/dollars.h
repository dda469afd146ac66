// SPDX-License-Identifier: Apache-2.0
// The money of the hardware's tests.
#pragma once

#include "core/money/money.h"

namespace kiosk::test {

inline Currency usd() { return Currency::parse("USD").value(); }
inline Money dollars(std::uint64_t amount) { return Money::ofMinor(amount * 100, usd()); }

} // namespace kiosk::test
