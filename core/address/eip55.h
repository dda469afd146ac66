// SPDX-License-Identifier: Apache-2.0
// Ethereum account addresses and the checksum in their letters' case (EIP-55).
#pragma once

#include "core/address/scan.h"

namespace kiosk {

struct EthereumAddress {
    std::string checksummed; // the EIP-55 form
    bool unchecked; // the text's letters were all of one case, so that nothing could be verified
};

// Refusals: eth_format, burn_address, bad_checksum.
OrRefusal<EthereumAddress> parseEthereumAddress(std::string_view text);

} // namespace kiosk
