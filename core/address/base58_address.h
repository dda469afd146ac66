// SPDX-License-Identifier: Apache-2.0
// Base58Check addresses: the version byte says which coins share the text.
#pragma once

#include "core/address/scan.h"
#include "core/money/bytes.h"

namespace kiosk {

// Version and hash of a text that can be such an address: 20 to 60 characters with a good checksum.
std::optional<Bytes> base58AddressPayload(std::string_view text);

// Every reading of `text`, whose payload is given. Refusals: unknown_version, bad_length, wrong_network.
OrRefusal<std::vector<Candidate>> base58Candidates(std::string_view text, ByteView payload, Network network);

} // namespace kiosk
