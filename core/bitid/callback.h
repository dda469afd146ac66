// SPDX-License-Identifier: Apache-2.0
// What a phone posts to the callback, and the judgement over it: pure, so that the back end only has to look
// up the nonce and to remember. Source: BitID sign-in, "Server: order of checks and answers".
#pragma once

#include "core/address/scan.h"
#include "core/bitid/uri.h"
#include "core/money/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace kiosk::bitid {

struct Post {
    std::string uri;
    std::string address;
    std::string signature;

    friend bool operator==(const Post&, const Post&) = default;
};

// A form is decoded as forms are: `+` is a blank. Errc::Unsupported for another content type (415),
// Errc::Malformed for a body that is not such a post (400).
Result<Post> readPost(std::string_view contentType, std::string_view body);
// As application/json.
std::string encode(const Post& post);

struct NonceFacts {
    std::int64_t createdMs = 0;
    bool used = false;
    std::int64_t lifetimeS = bitid::lifetimeS; // as it was announced
};

struct CallbackContext {
    std::string callbackUrl;
    Network network = Network::Test;
    std::int64_t nowMs = 0;
    std::function<std::optional<NonceFacts>(const std::string& nonce)> find;
};

struct Verdict {
    int http = 200;
    std::string code; // empty: the phone has proven the address
    std::string address; // as posted
    std::string nonce; // of the known challenge that the post is about; empty: of none

    [[nodiscard]] bool ok() const { return code.empty(); }
};

Verdict judge(std::string_view contentType, std::string_view body, const CallbackContext& context);
// The body of the answer.
std::string answerTo(const Verdict& verdict);

} // namespace kiosk::bitid
