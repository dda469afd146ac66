// SPDX-License-Identifier: Apache-2.0
// The one form of a URL that is signed. Source: signed requests, compat profile, "URL".
#pragma once

#include "core/money/result.h"

#include <string>
#include <string_view>

namespace kiosk {

// `scheme://host[:port]/path[?query]` of http or https: scheme and host in lower case, the port only when it
// is not the scheme's own, path and query byte for byte, no fragment. An absent path becomes "/", as on the
// request line. Errc::Malformed for anything else: user names, other schemes, blanks, control or non-ASCII
// characters (they are never on a request line; a line feed could forge a line of the signed text), over 8192
// characters.
Result<std::string> canonicalUrl(std::string_view url);

} // namespace kiosk
