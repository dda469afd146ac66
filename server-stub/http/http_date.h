// SPDX-License-Identifier: Apache-2.0
// The `Date` header by a clock of our own (RFC 9110, 5.6.7: IMF-fixdate).
#pragma once

#include <cstdint>
#include <string>

namespace kiosk::stub {

// "Sun, 06 Nov 1994 08:49:37 GMT"
std::string httpDate(std::int64_t unixMs);

} // namespace kiosk::stub
