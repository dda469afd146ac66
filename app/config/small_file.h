// SPDX-License-Identifier: Apache-2.0
// Files that a person wrote: read whole, never more than a limit.
#pragma once

#include "core/money/result.h"

#include <string>

namespace kiosk {

// Errc::NotFound, Errc::Io, Errc::Refused (not a plain file, or above the limit). The detail names the path.
Result<std::string> readSmallFile(const std::string& path, std::size_t maximum);

// The secret under which the machine key is encrypted, without the line end. Refused when others may read it
// or when it is short enough to be guessed. The caller wipes it.
Result<std::string> readCredential(const std::string& path);

} // namespace kiosk
