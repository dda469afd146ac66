// SPDX-License-Identifier: Apache-2.0
// Segwit texts of Bitcoin and Litecoin, and the relatives under similar prefixes that the kiosk refuses.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// Nothing when `text` begins with none of the known prefixes; otherwise what it is, for good or bad.
std::optional<OrRefusal<Candidate>> segwitCandidate(std::string_view text, Network network);

} // namespace kiosk
