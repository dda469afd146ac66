// SPDX-License-Identifier: Apache-2.0
// The parts of an absolute http or https URL, as views into its text.
#pragma once

#include <optional>
#include <string_view>

namespace kiosk {

struct WebUrl {
    bool secure; // https
    bool hasUser;
    std::string_view host; // as written; never empty
    bool hasPort;
    std::string_view path; // with its first slash, or empty
    bool hasQuery;
    std::string_view query; // without the question mark
    bool hasFragment;
};

// Nothing for another scheme, for characters outside 0x21..0x7E, and for an authority that is no host with
// an optional user part and port.
std::optional<WebUrl> parseWebUrl(std::string_view text);

} // namespace kiosk
