// SPDX-License-Identifier: Apache-2.0
// A CashAddr text as a candidate for Bitcoin Cash.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// With the prefix that a scheme named. The whole text must be of one letter case: else mixed_case; other
// refusals as decodeCashAddr.
OrRefusal<Candidate> cashCandidate(std::string_view prefix, std::string_view body);

// Could be a CashAddr whose prefix was left out.
bool looksLikeBareCashAddr(std::string_view text);
// Finds the prefix by the checksum. Refusals: mixed_case, bad_checksum, wrong_network, and as above.
OrRefusal<Candidate> bareCashCandidate(std::string_view text, Network network);

} // namespace kiosk
