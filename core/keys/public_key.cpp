// SPDX-License-Identifier: Apache-2.0
#include "core/keys/public_key.h"

#include "core/keys/require.h"

#include <secp256k1.h>

namespace kiosk {
namespace {

// The static context serves everything that needs no secret key; the library wants its self-test run first.
const secp256k1_context* publicContext()
{
    static const secp256k1_context* context = [] {
        secp256k1_selftest();
        return secp256k1_context_static;
    }();
    return context;
}

bool hasAcceptedForm(const Bytes& bytes)
{
    if (bytes.size() == 33)
        return bytes[0] == SECP256K1_TAG_PUBKEY_EVEN || bytes[0] == SECP256K1_TAG_PUBKEY_ODD;
    // The library would take the hybrid forms 06 and 07 too.
    return bytes.size() == 65 && bytes[0] == SECP256K1_TAG_PUBKEY_UNCOMPRESSED;
}

} // namespace

Result<PublicKey> PublicKey::parse(std::string_view hex)
{
    if (hex.size() != 66 && hex.size() != 130)
        return Error{Errc::Malformed, "public key: neither 66 nor 130 hex digits"};
    const auto bytes = fromHex(hex);
    if (!bytes || !hasAcceptedForm(*bytes))
        return Error{Errc::Malformed, "public key: not a SEC public key beginning 02, 03 or 04"};
    secp256k1_pubkey point;
    if (secp256k1_ec_pubkey_parse(publicContext(), &point, bytes->data(), bytes->size()) != 1)
        return Error{Errc::Malformed, "public key: not a point on secp256k1"};
    std::array<std::uint8_t, 33> compressed{};
    std::size_t size = compressed.size();
    secp256k1_ec_pubkey_serialize(publicContext(), compressed.data(), &size, &point, SECP256K1_EC_COMPRESSED);
    return PublicKey(compressed);
}

std::string PublicKey::fingerprint() const
{
    const std::string hash = sha256Hex(m_compressed);
    return hash.substr(0, 4) + " " + hash.substr(4, 4);
}

bool PublicKey::verify(const Hash256& digest, const CompactSignature& signature) const
{
    secp256k1_pubkey point;
    require(
        secp256k1_ec_pubkey_parse(publicContext(), &point, m_compressed.data(), m_compressed.size()) == 1);
    secp256k1_ecdsa_signature parsed;
    return secp256k1_ecdsa_signature_parse_compact(publicContext(), &parsed, signature.data()) == 1
        && secp256k1_ecdsa_verify(publicContext(), &parsed, digest.data(), &point) == 1;
}

} // namespace kiosk
