// SPDX-License-Identifier: Apache-2.0
// rfc6979_secp256k1.json: key and message to hash, public key and the exact signature. The nonce k and the
// raw s never leave libsecp256k1: both are checked through what they determine, r = x(k G) and s_low.
#include "core/keys/machine_key.h"
#include "tests/conformance/entries.h"
#include "tests/conformance/vector_report.h"

namespace kiosk::conformance {
namespace {

using nlohmann::json;

std::string bytesText(ByteView bytes) { return toHex(bytes); }

// "" when the entry holds.
std::string problemOf(const json& entry)
{
    auto secret = fromHex(entry.at("private_key").get<std::string>());
    if (!secret)
        return "private_key is not hexadecimal";
    const auto key = MachineKey::fromBytes(SecretBytes::copyOf(*secret));
    if (!key)
        return key.error().detail;
    if (key->publicKeyHex() != entry.at("public_key").get<std::string>())
        return "public key " + key->publicKeyHex();
    const auto message = entry.at("message").get<std::string>();
    const Hash256 digest = sha256(asBytes(message));
    if (toHex(digest) != entry.at("hash").get<std::string>())
        return "hash " + toHex(digest);
    const Bytes der = key->sign(digest);
    if (toHex(der) != entry.at("der_low_s").get<std::string>())
        return "signature " + toHex(der);
    const auto compact = parseStrictDer(der);
    if (!compact)
        return "own signature is not strict: " + compact.error().detail;
    const ByteView both = *compact;
    if (bytesText(both.first(32)) != entry.at("r").get<std::string>())
        return "r " + bytesText(both.first(32));
    if (bytesText(both.subspan(32)) != entry.at("s_low").get<std::string>())
        return "s " + bytesText(both.subspan(32));
    return key->publicKey().verify(digest, *compact) ? "" : "own signature does not verify";
}

// The order of the group less this number: -s modulo n.
Bytes negative(const Bytes& number)
{
    Bytes rest = fromHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141").value();
    int borrow = 0;
    for (std::size_t i = rest.size(); i-- > 0;) {
        const int digit = rest[i] - number[i] - borrow;
        borrow = digit < 0 ? 1 : 0;
        rest[i] = static_cast<std::uint8_t>(digit + borrow * 256);
    }
    return rest;
}

// k is checked as a private key of its own: its public point's x is r (r never wraps at n in practice, and
// the comparison would say so). s_raw is s_low or its negative; which one the low rule says.
std::string nonceProblemOf(const json& entry)
{
    const auto k = fromHex(entry.at("k").get<std::string>());
    if (!k)
        return "k is not hexadecimal";
    const auto point = MachineKey::fromBytes(SecretBytes::copyOf(*k));
    if (!point)
        return "k: " + point.error().detail;
    if (point->publicKeyHex().substr(2) != entry.at("r").get<std::string>())
        return "r is not x(k G)";
    const auto raw = fromHex(entry.at("s_raw").get<std::string>());
    const auto low = fromHex(entry.at("s_low").get<std::string>());
    if (!raw || !low || raw->size() != 32 || low->size() != 32)
        return "s_raw or s_low is not 32 bytes";
    return *raw == *low || *raw == negative(*low) ? "" : "s_raw and s_low do not belong together";
}

} // namespace

void runRfc6979(const json& file, VectorReport& report)
{
    for (const auto& [name, group] : file.items()) {
        if (name == "about" || name == "source" || name == "note")
            continue;
        if (name != "cases") {
            report.fail(name, "a group that is not known");
            continue;
        }
        for (std::size_t i = 0; i < group.size(); ++i) {
            const std::string where = "cases[" + std::to_string(i) + "]";
            try {
                requireKnownMembers(group.at(i),
                    {"private_key", "public_key", "message", "hash", "k", "r", "s_raw", "s_low",
                        "der_low_s"});
                std::string problem = problemOf(group.at(i));
                if (problem.empty())
                    problem = nonceProblemOf(group.at(i));
                report.check(problem.empty(), where, problem);
            } catch (const std::exception& unreadable) {
                report.fail(where, unreadable.what());
            }
        }
    }
}

} // namespace kiosk::conformance
