// SPDX-License-Identifier: Apache-2.0
// Fixed-point decimals over 128-bit integers: the text form that money, coin amounts and prices share, and
// the one division they need.
#pragma once

#include "core/money/money.h"

#include <optional>

namespace kiosk::decimal {

// `^(0|[1-9][0-9]{0,11})(\.[0-9]{1,digits})?$`, in units of 10^-digits. `digits` is at most 18, so that
// the value always fits.
Result<Uint128> parse(std::string_view text, int digits);

std::string toString(Uint128 units);
// `units` of 10^-digits with exactly `digits` digits after the point.
std::string toString(Uint128 units, int digits);

// 10^exponent, exponent 0..38.
Uint128 powerOfTen(int exponent);

// floor(a * b / divisor) over a 256-bit product; nothing when it does not fit 128 bits. divisor > 0.
std::optional<Uint128> multiplyDivide(Uint128 a, Uint128 b, Uint128 divisor);

} // namespace kiosk::decimal
