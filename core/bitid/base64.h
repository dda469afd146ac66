// SPDX-License-Identifier: Apache-2.0
// Standard base64 with padding, the strict form only: one text for each sequence of bytes.
#pragma once

#include "core/money/bytes.h"

namespace kiosk::bitid {

std::string encodeBase64(ByteView bytes);
// Nothing for blanks, the URL alphabet, missing padding, or unused bits that are not zero.
std::optional<Bytes> decodeBase64(std::string_view text);

} // namespace kiosk::bitid
