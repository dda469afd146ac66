// SPDX-License-Identifier: Apache-2.0
// The challenge that a kiosk shows and a phone signs: `bitid://HOST[:PORT]/PATH?x=NONCE[&u=1]`, byte for byte
// that of the callback to which the phone posts. Source: BitID sign-in, "Challenge".
#pragma once

#include "core/money/result.h"

#include <string>
#include <string_view>

namespace kiosk::bitid {

// Characters of a URI; longer ones are refused unread.
inline constexpr std::size_t longestUri = 2048;
// Seconds that a nonce lives; this age still passes.
inline constexpr int lifetimeS = 600;

struct Uri {
    bool slashes = true; // we always write them
    std::string authority; // host, and the port with its colon where there is one
    std::string path; // with its first slash
    std::string nonce; // 1-64 of A-Z a-z 0-9 _ -
    bool plain = false; // u=1: the callback is http

    friend bool operator==(const Uri&, const Uri&) = default;
};

// Errc::Malformed for what is no such URI.
Result<Uri> parseUri(std::string_view text);
std::string textOf(const Uri& uri);
// Where the phone posts: "https://HOST[:PORT]/PATH".
std::string callbackOf(const Uri& uri);
// The one URI that is issued for a nonce. Errc::Malformed for a callback that is no http or https URL with a
// path, or has a user, a query or a fragment.
Result<Uri> uriFor(std::string_view callbackUrl, std::string_view nonce);

} // namespace kiosk::bitid
