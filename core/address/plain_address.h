// SPDX-License-Identifier: Apache-2.0
// An address text without a scheme (addresses.md, section 2).
#pragma once

#include "core/address/scan.h"

namespace kiosk {

struct PlainAddress {
    std::vector<Candidate> candidates; // never empty
    std::vector<std::string> warnings;
};

// `text` is visible ASCII, not empty, and known not to be a secret.
OrRefusal<PlainAddress> parsePlainAddress(std::string_view text, Network network);

} // namespace kiosk
