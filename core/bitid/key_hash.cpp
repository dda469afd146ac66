// SPDX-License-Identifier: Apache-2.0
#include "core/bitid/key_hash.h"

#include "core/keys/hash.h"
#include "core/keys/require.h"

#include <openssl/evp.h>

namespace kiosk::bitid {

namespace {

constexpr std::size_t keySize = 32;

} // namespace

Hash160 hash160(ByteView bytes)
{
    const Hash256 inner = sha256(bytes);
    Hash160 out{};
    unsigned int size = 0;
    require(EVP_Digest(inner.data(), inner.size(), out.data(), &size, EVP_ripemd160(), nullptr) == 1
        && size == out.size());
    return out;
}

Bytes witnessProgram(const Hash160& hash)
{
    Bytes out{0x00, static_cast<std::uint8_t>(hash.size())};
    append(out, hash);
    return out;
}

const secp256k1_context* recoveryContext()
{
    // For the life of the program; the static context can recover, but not sign.
    static const secp256k1_context* const context = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    return context;
}

Bytes serialized(const secp256k1_pubkey& point, bool compressed)
{
    Bytes out(compressed ? 33 : 65);
    std::size_t size = out.size();
    secp256k1_ec_pubkey_serialize(recoveryContext(), out.data(), &size, &point,
        compressed ? SECP256K1_EC_COMPRESSED : SECP256K1_EC_UNCOMPRESSED);
    return out;
}

Result<Bytes> publicPoint(ByteView key, bool compressed)
{
    secp256k1_pubkey point;
    if (key.size() != keySize || secp256k1_ec_pubkey_create(recoveryContext(), &point, key.data()) != 1)
        return Error{Errc::Malformed, "a private key is 32 bytes within the range of secp256k1"};
    return serialized(point, compressed);
}

} // namespace kiosk::bitid
