// SPDX-License-Identifier: Apache-2.0
#include "core/keys/signed_request.h"

#include "core/keys/canonical_url.h"
#include "core/keys/request_form.h"

#include <algorithm>

namespace kiosk {
namespace {

bool isMethod(std::string_view method)
{
    return !method.empty() && method.size() <= 16
        && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

std::string strictMessage(std::string_view method, std::string_view canonicalUrl, std::string_view timestamp,
    std::string_view nonce, ByteView body)
{
    std::string message = "KIOSK-V2";
    const std::string bodyHash = sha256Hex(body);
    for (const std::string_view line : {method, canonicalUrl, timestamp, nonce, std::string_view(bodyHash)})
        message.append("\n").append(line);
    return message;
}

Bytes compatMessage(std::string_view canonicalUrl, ByteView body)
{
    Bytes message;
    message.reserve(canonicalUrl.size() + body.size());
    message.assign(canonicalUrl.begin(), canonicalUrl.end());
    message.insert(message.end(), body.begin(), body.end());
    return message;
}

Result<Headers> signStrict(
    const MachineKey& key, const RequestToSign& request, std::int64_t timestampMs, std::string_view nonceHex)
{
    const std::string timestamp = std::to_string(timestampMs);
    if (!isMethod(request.method))
        return Error{Errc::Malformed, "request to sign: the method is not in capitals"};
    if (!isTimestamp(timestamp))
        return Error{
            Errc::Malformed, "request to sign: the time is not Unix milliseconds; is the clock set?"};
    if (!isNonce(nonceHex))
        return Error{Errc::Malformed, "request to sign: the nonce is not 32 lower-case hex digits"};
    const auto url = canonicalUrl(request.url);
    if (!url)
        return url.error();
    const std::string message = strictMessage(request.method, *url, timestamp, nonceHex, request.body);
    return Headers{
        {"X-Auth-Version", "2"},
        {"X-Identity", key.publicKeyHex()},
        {"X-Timestamp", timestamp},
        {"X-Nonce", std::string(nonceHex)},
        {"X-Signature", toHex(key.sign(sha256(asBytes(message))))},
    };
}

Result<Headers> signCompat(const MachineKey& key, const RequestToSign& request)
{
    const auto url = canonicalUrl(request.url);
    if (!url)
        return url.error();
    const Hash256 digest = sha256(asBytes(*url), request.body);
    return Headers{{"X-Identity", key.publicKeyHex()}, {"X-Signature", toHex(key.sign(digest))}};
}

} // namespace kiosk
