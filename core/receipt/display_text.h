// SPDX-License-Identifier: Apache-2.0
// Amounts, addresses and times as people read them on a receipt. Exact: no figure is rounded or left out.
#pragma once

#include "core/money/money.h"

#include <string>
#include <string_view>

namespace kiosk {

// "$1,234.50", "€1,234.50", else "1,234.50 MXN".
std::string displayText(const Money& money);
// As money, with as many digits as the price needs: "$49,728.15".
std::string displayText(const Price& price);
// "0.00412345 BTC".
std::string displayText(const CryptoAmount& amount);

// "bc1q ar0s rrr7 …": groups of four from the start, the last one shorter. A CashAddr prefix stands on its
// own, with its colon.
std::string inGroupsOfFour(std::string_view text);

// "UTC-05:00" of minutes east of Greenwich.
std::string utcOffsetText(int minutes);

} // namespace kiosk
