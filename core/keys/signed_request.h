// SPDX-License-Identifier: Apache-2.0
// Signing a request with the machine key and checking one: the strict profile KIOSK-V2 (time, nonce) between
// machine and back end, and the compat profile towards address services. Source: signed requests.
#pragma once

#include "core/keys/machine_key.h"
#include "core/money/bytes.h"
#include "core/money/result.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace kiosk {

// In the order in which they came. Names are compared without regard to case; a name that comes twice counts
// as one value joined by ", " (RFC 9110, 5.3), which no check here accepts.
using Headers = std::vector<std::pair<std::string, std::string>>;

// ---- signing ----

struct RequestToSign {
    std::string method;
    std::string url; // any form that canonicalUrl takes; the request itself must go to this path and query
    ByteView body; // exactly the bytes that are sent; not owned
};

// Unix milliseconds of 13 digits; nonce of 32 lower-case hex digits, never used before with this key.
// Errc::Malformed when one of these, the method or the URL is not in its form.
Result<Headers> signStrict(
    const MachineKey& key, const RequestToSign& request, std::int64_t timestampMs, std::string_view nonceHex);
Result<Headers> signCompat(const MachineKey& key, const RequestToSign& request);

// The bytes under the signature, from a URL in canonical form. A compat message contains the body: wipe it.
std::string strictMessage(std::string_view method, std::string_view canonicalUrl, std::string_view timestamp,
    std::string_view nonce, ByteView body);
Bytes compatMessage(std::string_view canonicalUrl, ByteView body);

// ---- checking ----

enum class AuthProfile { Strict, Compat };

struct ReceivedRequest {
    std::string_view method;
    std::string_view baseUrl; // our public one from the configuration, in canonical form, no trailing slash
    std::string_view target; // the raw request target, never taken from the Host header
    ByteView body;
    const Headers& headers;
};

// What the server knows. A missing function refuses everybody.
struct VerifyContext {
    std::int64_t nowMs = 0;
    std::function<bool(const std::string& identity)> isRegistered;
    std::function<bool(const std::string& identity, const std::string& nonce)> nonceSeen; // strict only
};
// For isRegistered where every key may come (enrolment).
bool anyIdentity(const std::string& identity);

// The caller stores (identity, nonce) now, for nonceLifetimeMs, and across a restart.
struct Verified {
    std::string identity; // compressed key, 66 lower-case hex digits
    std::string nonce; // empty in the compat profile
    std::int64_t timestampMs = 0; // 0 in the compat profile
};
struct Refusal {
    int http = 0;
    std::string code; // error_code of Athena's API
};
using Verification = std::variant<Verified, Refusal>;

constexpr std::int64_t maxClockSkewMs = 300'000;
constexpr std::int64_t nonceLifetimeMs = 900'000;

// Which profile is the server's decision, never the request's: no downgrade.
Verification verifyRequest(AuthProfile profile, const ReceivedRequest& request, const VerifyContext& context);

} // namespace kiosk
