// SPDX-License-Identifier: Apache-2.0
// BitID: the URI that a code holds, what a phone posts, and signatures that nobody made.
#include "core/bitid/callback.h"
#include "core/bitid/signed_message.h"
#include "core/bitid/uri.h"
#include "core/money/bytes.h"
#include "tests/fuzz/fuzz.h"

namespace {

constexpr std::string_view fuzzNonce = "9087074f4ead0bb60a15b8e2aa521317";

void readUri(const std::string& text)
{
    const auto uri = kiosk::bitid::parseUri(text);
    if (!uri)
        return;
    MUST(kiosk::bitid::textOf(*uri) == text);
    const auto issued = kiosk::bitid::uriFor(kiosk::bitid::callbackOf(*uri), uri->nonce);
    if (issued) {
        MUST(issued->slashes && issued->authority == uri->authority && issued->path == uri->path);
        MUST(issued->plain == uri->plain && issued->nonce == uri->nonce);
    }
}

void readPost(const char* type, const std::string& body)
{
    kiosk::bitid::CallbackContext context{"https://login.kiosk.example:8443/athena/bitid",
        kiosk::Network::Main, 1'790'000'000'000,
        [](const std::string& nonce) -> std::optional<kiosk::bitid::NonceFacts> {
            if (nonce != fuzzNonce)
                return std::nullopt;
            return kiosk::bitid::NonceFacts{1'790'000'000'000, false};
        }};
    const auto verdict = kiosk::bitid::judge(type, body, context);
    MUST(verdict.ok() == (verdict.http == 200));
    MUST(verdict.nonce.empty() || verdict.nonce == fuzzNonce);
    MUST(!verdict.ok() || !verdict.address.empty());
    const auto post = kiosk::bitid::readPost(type, body);
    if (post && encode(*post).size() <= 65536)
        MUST(kiosk::bitid::readPost("application/json", encode(*post)).ok());
}

} // namespace

FUZZ_TARGET(bitid)
{
    kiosk::fuzz::Input in(bytes);
    const auto how = in.byte() % 4;
    if (how == 0)
        return readUri(in.restAsText());
    if (how == 1)
        return readPost("application/json", in.restAsText());
    if (how == 2)
        return readPost("application/x-www-form-urlencoded", in.restAsText());
    const std::string address = in.line();
    const std::string signature = in.line();
    const auto verified =
        kiosk::bitid::verifyMessage(address, kiosk::Network::Main, in.restAsText(), signature);
    MUST(verified.ok() || verified.error().code == kiosk::Errc::Refused);
}
