// SPDX-License-Identifier: Apache-2.0
// Signatures, keys and URLs from a stranger; and a good request of which anything was changed: it is refused.
#include "core/keys/signed_request.h"

#include "core/keys/canonical_url.h"
#include "core/keys/der_signature.h"
#include "core/keys/public_key.h"
#include "tests/fuzz/fuzz.h"

namespace {

using namespace kiosk;

constexpr std::int64_t signedAt = 1'790'000'000'000;
constexpr std::string_view serverUrl = "https://api.kiosk.example";

void derInteger(Bytes& out, ByteView digits)
{
    while (digits.size() > 1 && digits[0] == 0)
        digits = digits.subspan(1);
    const bool high = (digits[0] & 0x80) != 0;
    out.push_back(0x02);
    out.push_back(static_cast<std::uint8_t>(digits.size() + (high ? 1 : 0)));
    if (high)
        out.push_back(0);
    append(out, digits);
}

void readSignature(ByteView der)
{
    const auto signature = parseStrictDer(der);
    if (!signature)
        return;
    Bytes inside;
    derInteger(inside, ByteView(*signature).first(32));
    derInteger(inside, ByteView(*signature).last(32));
    Bytes again{0x30, static_cast<std::uint8_t>(inside.size())};
    append(again, inside);
    MUST(again == Bytes(der.begin(), der.end())); // one signature has one form
}

void readTexts(const std::string& text)
{
    if (const auto url = canonicalUrl(text))
        MUST(fuzz::need(canonicalUrl(*url)) == *url);
    if (const auto key = PublicKey::parse(text)) {
        MUST(fuzz::need(PublicKey::parse(key->toHex())) == *key);
        MUST(key->fingerprint().size() == 9);
    }
}

Verification verified(AuthProfile profile, const std::string& method, const std::string& target,
    const std::string& body, const Headers& headers)
{
    VerifyContext context{signedAt + 1000, anyIdentity, [](const auto&, const auto&) { return false; }};
    return verifyRequest(profile, {method, serverUrl, target, asBytes(body), headers}, context);
}

void hostileHeaders(fuzz::Input& in)
{
    const AuthProfile profile = in.byte() % 2 == 0 ? AuthProfile::Strict : AuthProfile::Compat;
    const std::string method = in.line();
    const std::string target = in.line();
    Headers headers;
    for (std::string line = in.line(); !line.empty(); line = in.line()) {
        const std::size_t colon = std::min(line.find(": "), line.size());
        headers.emplace_back(line.substr(0, colon), line.substr(std::min(colon + 2, line.size())));
    }
    const auto result = verified(profile, method, target, in.restAsText(), headers);
    if (const auto* refusal = std::get_if<Refusal>(&result))
        MUST(refusal->http >= 400 && refusal->http < 500 && !refusal->code.empty());
    else
        MUST(fuzz::need(PublicKey::parse(std::get<Verified>(result).identity)).toHex()
            == std::get<Verified>(result).identity);
}

void changedRequest(fuzz::Input& in)
{
    static fuzz::CountingEntropy entropy;
    static const MachineKey key = fuzz::need(MachineKey::generate(entropy));
    const std::string method = "POST";
    const std::string target = "/transaction/bill";
    const std::string body = R"({"denomination":"20.00"})";
    static const Headers headers =
        fuzz::need(signStrict(key, {method, std::string(serverUrl) + target, asBytes(body)}, signedAt,
            "00112233445566778899aabbccddeeff"));
    MUST(std::holds_alternative<Verified>(verified(AuthProfile::Strict, method, target, body, headers)));
    std::string parts[] = {method, target, body};
    while (!in.empty()) {
        std::string& part = parts[in.byte() % 3];
        const std::size_t place = in.byte() % (part.size() + 1);
        part.replace(place, in.byte() % 3, in.text(in.byte() % 4));
    }
    const bool same = parts[0] == method && parts[1] == target && parts[2] == body;
    const auto result = verified(AuthProfile::Strict, parts[0], parts[1], parts[2], headers);
    MUST(std::holds_alternative<Verified>(result) == same);
}

} // namespace

FUZZ_TARGET(signed_request)
{
    fuzz::Input in(bytes);
    switch (in.byte() % 4) {
    case 0:
        return readSignature(in.rest());
    case 1:
        return readTexts(in.restAsText());
    case 2:
        return hostileHeaders(in);
    default:
        return changedRequest(in);
    }
}
