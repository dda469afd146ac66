// SPDX-License-Identifier: Apache-2.0
// signed_requests.json: `sign` (exact message, digest, headers) and `verify` (request and server state to the
// answer's http and code).
#include "core/keys/canonical_url.h"
#include "core/keys/signed_request.h"
#include "tests/conformance/entries.h"
#include "tests/conformance/vector_report.h"

#include <algorithm>
#include <set>

namespace kiosk::conformance {
namespace {

using nlohmann::json;

const json& member(const json& entry, const char* name) { return entry.at(name); }
std::string text(const json& entry, const char* name) { return entry.at(name).get<std::string>(); }

// Throws json::exception for a profile that is not known, which the caller reports.
AuthProfile profileOf(const json& entry)
{
    const std::string mode = text(entry, "mode");
    if (mode == "strict")
        return AuthProfile::Strict;
    if (mode == "compat")
        return AuthProfile::Compat;
    throw json::other_error::create(501, "mode " + mode + " is not known", &entry);
}

std::string valueOf(const Headers& headers, const std::string& name)
{
    const auto found = std::find_if(
        headers.begin(), headers.end(), [&](const auto& header) { return header.first == name; });
    return found == headers.end() ? std::string() : found->second;
}

std::string signProblem(const json& entry)
{
    requireKnownMembers(entry,
        {"private_key", "mode", "method", "url", "body", "timestamp", "nonce", "message_hex", "digest",
            "x_identity", "x_signature"});
    const auto secret = fromHex(text(entry, "private_key"));
    if (!secret)
        return "private_key is not hexadecimal";
    const auto key = MachineKey::fromBytes(SecretBytes::copyOf(*secret));
    if (!key)
        return key.error().detail;
    const std::string body = text(entry, "body");
    const RequestToSign request{text(entry, "method"), text(entry, "url"), asBytes(body)};
    const auto url = canonicalUrl(request.url);
    if (!url)
        return url.error().detail;
    const bool strict = profileOf(entry) == AuthProfile::Strict;
    const std::string time = strict ? text(entry, "timestamp") : "";
    const std::string nonce = strict ? text(entry, "nonce") : "";
    const std::string strictText =
        strict ? strictMessage(request.method, *url, time, nonce, request.body) : "";
    const Bytes compatText = strict ? Bytes() : compatMessage(*url, request.body);
    const ByteView message = strict ? asBytes(strictText) : ByteView(compatText);
    if (toHex(message) != text(entry, "message_hex"))
        return "message " + toHex(message);
    if (sha256Hex(message) != text(entry, "digest"))
        return "digest " + sha256Hex(message);
    const auto headers =
        strict ? signStrict(*key, request, std::stoll(time), nonce) : signCompat(*key, request);
    if (!headers)
        return headers.error().detail;
    const Headers expected =
        strict ? Headers{{"X-Auth-Version", "2"}, {"X-Timestamp", time}, {"X-Nonce", nonce}} : Headers{};
    if (headers->size() != expected.size() + 2)
        return std::to_string(headers->size()) + " headers";
    for (const auto& [name, value] : expected)
        if (valueOf(*headers, name) != value)
            return name + " " + valueOf(*headers, name);
    if (valueOf(*headers, "X-Identity") != text(entry, "x_identity"))
        return "X-Identity " + valueOf(*headers, "X-Identity");
    if (valueOf(*headers, "X-Signature") != text(entry, "x_signature"))
        return "X-Signature " + valueOf(*headers, "X-Signature");
    return "";
}

VerifyContext serverOf(const json& entry)
{
    VerifyContext server;
    server.nowMs = member(entry, "now_ms").get<std::int64_t>();
    server.isRegistered = anyIdentity;
    if (!member(entry, "registered").is_null()) {
        const auto known = member(entry, "registered").get<std::set<std::string>>();
        server.isRegistered = [known](const std::string& identity) { return known.count(identity) != 0; };
    }
    const auto seen = member(entry, "seen_nonces").get<std::set<std::pair<std::string, std::string>>>();
    server.nonceSeen = [seen](const std::string& identity, const std::string& nonce) {
        return seen.count({identity, nonce}) != 0;
    };
    return server;
}

std::string verifyProblem(const json& entry)
{
    requireKnownMembers(entry,
        {"id", "note", "mode", "method", "base_url", "target", "headers", "body_hex", "now_ms", "registered",
            "seen_nonces", "expect"});
    Headers headers;
    for (const auto& [name, value] : member(entry, "headers").items())
        headers.emplace_back(name, value.get<std::string>());
    const auto body = fromHex(text(entry, "body_hex"));
    if (!body)
        return "body_hex is not hexadecimal";
    const std::string method = text(entry, "method");
    const std::string base = text(entry, "base_url");
    const std::string target = text(entry, "target");
    const auto answer =
        verifyRequest(profileOf(entry), {method, base, target, *body, headers}, serverOf(entry));

    const json& expected = member(entry, "expect");
    requireKnownMembers(expected, {"ok", "http", "code", "identity"});
    if (const auto* refusal = std::get_if<Refusal>(&answer)) {
        const std::string got = std::to_string(refusal->http) + " " + refusal->code;
        const bool same = !member(expected, "ok").get<bool>() && member(expected, "http") == refusal->http
            && member(expected, "code") == refusal->code;
        return same ? "" : "expected " + expected.dump() + ", got " + got;
    }
    const auto& verified = std::get<Verified>(answer);
    const bool same = member(expected, "ok").get<bool>() && member(expected, "http") == 200
        && member(expected, "code").is_null() && member(expected, "identity") == verified.identity;
    return same ? "" : "expected " + expected.dump() + ", got verified " + verified.identity;
}

void runGroup(
    const std::string& name, const json& group, std::string (*problemOf)(const json&), VectorReport& report)
{
    for (std::size_t i = 0; i < group.size(); ++i) {
        const std::string where = name + "[" + std::to_string(i) + "]";
        try {
            const std::string problem = problemOf(group.at(i));
            report.check(problem.empty(), where, problem);
        } catch (const std::exception& unreadable) {
            report.fail(where, unreadable.what());
        }
    }
}

} // namespace

void runSignedRequests(const json& file, VectorReport& report)
{
    for (const auto& [name, group] : file.items()) {
        if (name == "about" || name == "source" || name == "note")
            continue;
        if (name == "sign")
            runGroup(name, group, signProblem, report);
        else if (name == "verify")
            runGroup(name, group, verifyProblem, report);
        else
            report.fail(name, "a group that is not known");
    }
}

} // namespace kiosk::conformance
