// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/signed_message.h"

#include "core/address/ascii.h"
#include "core/address/base58.h"
#include "core/address/plain_address.h"
#include "core/address/scripts.h"
#include "core/bitid/base64.h"
#include "core/bitid/key_hash.h"
#include "core/keys/require.h"

#include <secp256k1.h>
#include <secp256k1_recovery.h>

#include <algorithm>
#include <array>

namespace kiosk::bitid {

namespace {

constexpr std::size_t signatureSize = 65;
using Scalar = std::array<std::uint8_t, 32>;
constexpr Scalar order{0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xFF, 0xFE, 0xBA, 0xAE, 0xDC, 0xE6, 0xAF, 0x48, 0xA0, 0x3B, 0xBF, 0xD2, 0x5E, 0x8C, 0xD0, 0x36, 0x41,
    0x41};
constexpr Scalar halfOrder{0x7F, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xFF, 0xFF, 0x5D, 0x57, 0x6E, 0x73, 0x57, 0xA4, 0x50, 0x1D, 0xDF, 0xE9, 0x2F, 0x46, 0x68, 0x1B, 0x20,
    0xA0};

Error refused(const char* code) { return {Errc::Refused, code}; }

Bytes compactSize(std::size_t length)
{
    if (length < 253)
        return {static_cast<std::uint8_t>(length)};
    const std::size_t count = length <= 0xFFFF ? 2 : 4;
    Bytes out{static_cast<std::uint8_t>(count == 2 ? 0xFD : 0xFE)};
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(static_cast<std::uint8_t>(length >> (8 * i)));
    return out;
}

const Candidate* bitcoinIn(const OrRefusal<PlainAddress>& parsed)
{
    const auto* plain = std::get_if<PlainAddress>(&parsed);
    if (plain == nullptr)
        return nullptr;
    const auto found = std::find_if(plain->candidates.begin(), plain->candidates.end(),
        [](const Candidate& candidate) { return candidate.coin == Coin::Btc; });
    return found == plain->candidates.end() ? nullptr : &*found;
}

// A Bitcoin address of another network, or of a kind that nobody pays to yet.
const char* problemOf(std::string_view address, const OrRefusal<PlainAddress>& parsed)
{
    for (const Network other : {Network::Main, Network::Test, Network::Regtest})
        if (bitcoinIn(parsePlainAddress(address, other)) != nullptr)
            return "wrong_network";
    const auto* refusal = std::get_if<ScanRefusal>(&parsed);
    const bool future = refusal != nullptr && refusal->code == "unsupported_witness_version";
    return future ? "unsupported_address_type" : "address_invalid";
}

// Which headers an address of this type may carry.
bool isAllowed(int header, const std::string& type)
{
    const bool segwitByLegacy = header >= 31 && header <= 34;
    if (type == "p2pkh")
        return header <= 34;
    if (type == "p2sh")
        return segwitByLegacy || (header >= 35 && header <= 38);
    return segwitByLegacy || header >= 39;
}

Scalar scalarAt(const Bytes& signature, std::size_t at)
{
    Scalar out{};
    std::copy_n(signature.begin() + static_cast<std::ptrdiff_t>(at), out.size(), out.begin());
    return out;
}

bool isInRange(const Scalar& value) { return value != Scalar{} && value < order; }

// The key in the form that the header names; empty when there is none.
Bytes recover(const Bytes& signature, const Hash256& digest)
{
    const int header = signature[0];
    secp256k1_ecdsa_recoverable_signature parsed;
    secp256k1_pubkey point;
    const auto* context = recoveryContext();
    if (secp256k1_ecdsa_recoverable_signature_parse_compact(
            context, &parsed, signature.data() + 1, (header - 27) & 3)
            != 1
        || secp256k1_ecdsa_recover(context, &point, &parsed, digest.data()) != 1)
        return {};
    return serialized(point, header >= 31);
}

// P2SH is taken as P2SH-P2WPKH.
std::string scriptFor(const std::string& type, ByteView key)
{
    const auto hash = hash160(key);
    if (type == "p2pkh")
        return scripts::payToPublicKeyHash(hash);
    if (type == "p2wpkh")
        return scripts::payToWitness(0, hash);
    return scripts::payToScriptHash(hash160(witnessProgram(hash)));
}

} // namespace

Hash256 messageDigest(std::string_view message)
{
    constexpr std::string_view magic = "\x18"
                                       "Bitcoin Signed Message:\n";
    Bytes prefix(magic.begin(), magic.end());
    append(prefix, compactSize(message.size()));
    return sha256(sha256(prefix, asBytes(message)));
}

Status verifyMessage(
    std::string_view address, Network network, std::string_view message, std::string_view signature)
{
    if (address.empty() || address.size() > longestAddress
        || !std::all_of(address.begin(), address.end(), ascii::isVisible))
        return refused("address_invalid");
    const auto parsed = parsePlainAddress(address, network);
    const Candidate* candidate = bitcoinIn(parsed);
    if (candidate == nullptr)
        return refused(problemOf(address, parsed));
    if (candidate->type != "p2pkh" && candidate->type != "p2sh" && candidate->type != "p2wpkh")
        return refused("unsupported_address_type");
    if (signature.size() > longestAddress)
        return refused("signature_encoding");
    const auto bytes = decodeBase64(signature);
    if (!bytes || bytes->size() != signatureSize)
        return refused("signature_encoding");
    const int header = bytes->front();
    if (header < 27 || header > 42)
        return refused("header_byte");
    if (!isAllowed(header, candidate->type))
        return refused("header_mismatch");
    if (!isInRange(scalarAt(*bytes, 1)) || !isInRange(scalarAt(*bytes, 33)))
        return refused("signature_invalid");
    if (scalarAt(*bytes, 33) > halfOrder)
        return refused("high_s");
    const Bytes key = recover(*bytes, messageDigest(message));
    if (key.empty() || scriptFor(candidate->type, key) != candidate->script)
        return refused("signature_invalid");
    return Done{};
}

Result<std::string> addressOf(ByteView key, AddressForm form, Network network)
{
    const auto point = publicPoint(key, form != AddressForm::P2pkhUncompressed);
    if (!point)
        return point.error();
    const bool main = network == Network::Main;
    const auto hash = hash160(*point);
    Bytes payload;
    if (form == AddressForm::P2shP2wpkh) {
        payload.push_back(main ? 0x05 : 0xc4);
        append(payload, hash160(witnessProgram(hash)));
    } else {
        payload.push_back(main ? 0x00 : 0x6f);
        append(payload, hash);
    }
    return encodeBase58Check(payload);
}

Result<std::string> signMessage(ByteView key, AddressForm form, std::string_view message)
{
    if (const auto point = publicPoint(key, true); !point)
        return point.error();
    secp256k1_ecdsa_recoverable_signature signature;
    const Hash256 digest = messageDigest(message);
    require(secp256k1_ecdsa_sign_recoverable(
                recoveryContext(), &signature, digest.data(), key.data(), nullptr, nullptr)
        == 1);
    constexpr std::array headers{31, 27, 35}; // in the order of AddressForm
    std::array<std::uint8_t, signatureSize> bytes{};
    int recovery = 0;
    secp256k1_ecdsa_recoverable_signature_serialize_compact(
        recoveryContext(), bytes.data() + 1, &recovery, &signature);
    bytes[0] = static_cast<std::uint8_t>(headers.at(static_cast<std::size_t>(form)) + recovery);
    return encodeBase64(bytes);
}

} // namespace kiosk::bitid
