// SPDX-License-Identifier: Apache-2.0
// Payment URIs of Bitcoin, Litecoin and Bitcoin Cash: BIP-21 with BIP-72's `r` and BIP-321's keys without
// letter case.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// bitcoin:, litecoin:, bitcoincash:, bchtest: or bchreg:, in any letter case.
bool isBip21Scheme(std::string_view scheme);

// `scheme` is one of those as it was written, `rest` what follows its colon; both are visible ASCII.
OrRefusal<Scan> parseBip21(std::string_view scheme, std::string_view rest, Network network);

} // namespace kiosk
