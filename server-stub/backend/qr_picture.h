// SPDX-License-Identifier: Apache-2.0
// A text as a QR code in a picture, error correction M, a quiet zone of four modules, for kiosks that do not
// draw it themselves.
#pragma once

#include "core/money/result.h"

#include <string>

namespace kiosk::stub {

// Errc::Overflow for a text that fits no code.
Result<std::string> qrSvg(const std::string& text);
Result<std::string> qrPng(const std::string& text);

} // namespace kiosk::stub
