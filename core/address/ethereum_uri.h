// SPDX-License-Identifier: Apache-2.0
// Payment URIs of Ethereum (the plain payments of EIP-681).
#pragma once

#include "core/address/scan.h"

namespace kiosk {

// `rest` is what follows `ethereum:`, visible ASCII.
OrRefusal<Scan> parseEthereumUri(std::string_view rest, Network network);

} // namespace kiosk
