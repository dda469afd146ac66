// SPDX-License-Identifier: Apache-2.0
// What stands behind the question mark of a BIP-21 URI.
#pragma once

#include "core/address/scan.h"

namespace kiosk {

struct Bip21Parameters {
    std::optional<std::string> amountSat; // decimal; zero counts as no amount
    std::optional<std::string> label;
    std::optional<std::string> message;
    std::optional<std::string> r;
    bool lightning = false; // a lightning invoice or offer stands beside
};

// Refusals: unknown_required, duplicate_key, bad_uri, bad_percent, bad_character, bad_amount,
// bad_payment_url.
OrRefusal<Bip21Parameters> parseBip21Parameters(std::string_view query, Coin coin, Network network);

} // namespace kiosk
