// SPDX-License-Identifier: Apache-2.0
// Base58 and Base58Check (four bytes of double SHA-256 at the end), as in Bitcoin.
#pragma once

#include "core/money/bytes.h"

namespace kiosk {

std::string encodeBase58(ByteView bytes);
// Nothing when a character is outside the alphabet. Costs the square of the length: the caller limits it.
std::optional<Bytes> decodeBase58(std::string_view text);

bool isBase58(std::string_view text);

std::string encodeBase58Check(ByteView payload);
// The payload with its version, without the checksum; nothing when the checksum does not verify. What was
// decoded of a failing text is wiped: it may be a mistyped key.
std::optional<Bytes> decodeBase58Check(std::string_view text);

} // namespace kiosk
