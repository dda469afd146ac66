// SPDX-License-Identifier: Apache-2.0
#include "core/keys/request_form.h"
#include "core/keys/signed_request.h"

#include <charconv>
#include <optional>

namespace kiosk {
namespace {

constexpr std::size_t maxSignatureDigits = 144; // 72 bytes of DER

// The values of the headers that matter, "" for an absent one.
struct AuthHeaders {
    std::string version;
    std::string identity;
    std::string timestamp;
    std::string nonce;
    std::string signature;
};

bool sameName(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

std::string valueOf(const Headers& headers, std::string_view name)
{
    std::string value;
    bool found = false;
    for (const auto& [itsName, itsValue] : headers) {
        if (!sameName(itsName, name))
            continue;
        value += (found ? ", " : "") + itsValue;
        found = true;
    }
    return value;
}

Result<CompactSignature> parseSignature(std::string_view hex)
{
    const auto der = hex.size() <= maxSignatureDigits ? fromHex(hex) : std::nullopt;
    if (!der)
        return Error{Errc::Malformed, "signature: not hexadecimal"};
    return parseStrictDer(*der);
}

// Steps 1, 2 and 4 of the list in the specification; the headers of the compat profile pass them by.
std::optional<Refusal> checkPresence(AuthProfile profile, const AuthHeaders& headers)
{
    if (headers.identity.empty() || headers.signature.empty())
        return Refusal{400, "missing_header"};
    if (profile == AuthProfile::Compat)
        return std::nullopt;
    if (headers.version.empty() || headers.timestamp.empty() || headers.nonce.empty())
        return Refusal{400, "missing_header"};
    if (headers.version != "2")
        return Refusal{400, "bad_auth_version"};
    return std::nullopt;
}

std::optional<Refusal> checkForms(AuthProfile profile, const AuthHeaders& headers)
{
    if (profile == AuthProfile::Compat)
        return std::nullopt;
    if (!isTimestamp(headers.timestamp))
        return Refusal{400, "bad_timestamp"};
    if (!isNonce(headers.nonce))
        return Refusal{400, "bad_nonce"};
    return std::nullopt;
}

std::int64_t toMilliseconds(std::string_view timestamp)
{
    std::int64_t value = 0;
    std::from_chars(timestamp.data(), timestamp.data() + timestamp.size(), value);
    return value;
}

bool isStale(std::int64_t timestampMs, std::int64_t nowMs)
{
    // The timestamp has 13 digits, so its neighbourhood never overflows; the server's clock may be anything.
    return nowMs < timestampMs - maxClockSkewMs || nowMs > timestampMs + maxClockSkewMs;
}

bool verifies(AuthProfile profile, const ReceivedRequest& request, const AuthHeaders& headers,
    const PublicKey& identity, const CompactSignature& signature)
{
    // Any other target, put behind the base URL, could make the URL of another host.
    if (request.target.empty() || request.target.front() != '/')
        return false;
    const std::string url = std::string(request.baseUrl) + std::string(request.target);
    if (profile == AuthProfile::Compat)
        return identity.verify(sha256(asBytes(url), request.body), signature);
    const std::string message =
        strictMessage(request.method, url, headers.timestamp, headers.nonce, request.body);
    return identity.verify(sha256(asBytes(message)), signature);
}

} // namespace

bool anyIdentity(const std::string& /*identity*/) { return true; }

Verification verifyRequest(AuthProfile profile, const ReceivedRequest& request, const VerifyContext& context)
{
    const AuthHeaders headers{valueOf(request.headers, "X-Auth-Version"),
        valueOf(request.headers, "X-Identity"), valueOf(request.headers, "X-Timestamp"),
        valueOf(request.headers, "X-Nonce"), valueOf(request.headers, "X-Signature")};
    if (auto refusal = checkPresence(profile, headers))
        return *refusal;
    const auto key = PublicKey::parse(headers.identity);
    if (!key)
        return Refusal{400, "bad_identity"};
    if (auto refusal = checkForms(profile, headers))
        return *refusal;
    const auto signature = parseSignature(headers.signature);
    if (!signature)
        return Refusal{401, signature.error().code == Errc::Refused ? "high_s" : "bad_signature"};
    const std::string identity = key->toHex();
    if (!context.isRegistered || !context.isRegistered(identity))
        return Refusal{403, "unknown_identity"};
    const bool strict = profile == AuthProfile::Strict;
    const std::int64_t timestampMs = strict ? toMilliseconds(headers.timestamp) : 0;
    if (strict && isStale(timestampMs, context.nowMs))
        return Refusal{401, "stale_timestamp"};
    if (!verifies(profile, request, headers, *key, *signature))
        return Refusal{401, "bad_signature"};
    if (!strict)
        return Verified{identity, {}, 0};
    if (!context.nonceSeen || context.nonceSeen(identity, headers.nonce))
        return Refusal{401, "replayed_nonce"};
    return Verified{identity, headers.nonce, timestampMs};
}

} // namespace kiosk
