// SPDX-License-Identifier: Apache-2.0
#include "core/keys/machine_key.h"

#include "core/keys/require.h"

#include <secp256k1.h>

#include <array>

namespace kiosk {
namespace {

constexpr std::size_t keySize = 32;

} // namespace

struct MachineKey::Context {
    Context() = default;
    ~Context() { secp256k1_context_destroy(secp); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    secp256k1_context* const secp = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
};

MachineKey::MachineKey(std::unique_ptr<Context> context, SecretBytes secret, PublicKey publicKey)
    : m_context(std::move(context))
    , m_secret(std::move(secret))
    , m_publicKey(publicKey)
{
}

MachineKey::MachineKey(MachineKey&&) noexcept = default;
MachineKey& MachineKey::operator=(MachineKey&&) noexcept = default;
MachineKey::~MachineKey() = default;

Result<MachineKey> MachineKey::create(SecretBytes bytes, Entropy* entropy)
{
    auto context = std::make_unique<Context>();
    const auto* secp = context->secp;
    if (bytes.size() != keySize || secp256k1_ec_seckey_verify(secp, bytes.data()) != 1)
        return Error{Errc::Malformed, "machine key: not 32 bytes within the range of secp256k1"};
    if (entropy != nullptr) {
        SecretBytes blinding(keySize);
        entropy->fill({blinding.data(), blinding.size()});
        require(secp256k1_context_randomize(context->secp, blinding.data()) == 1);
    }
    secp256k1_pubkey point;
    require(secp256k1_ec_pubkey_create(secp, &point, bytes.data()) == 1);
    std::array<std::uint8_t, 33> compressed{};
    std::size_t size = compressed.size();
    secp256k1_ec_pubkey_serialize(secp, compressed.data(), &size, &point, SECP256K1_EC_COMPRESSED);
    auto publicKey = PublicKey::parse(toHex(compressed));
    if (!publicKey)
        return publicKey.error();
    return MachineKey(std::move(context), std::move(bytes), *publicKey);
}

Result<MachineKey> MachineKey::fromBytes(SecretBytes bytes, Entropy& entropy)
{
    return create(std::move(bytes), &entropy);
}

Result<MachineKey> MachineKey::fromBytes(SecretBytes bytes) { return create(std::move(bytes), nullptr); }

Result<MachineKey> MachineKey::generate(Entropy& entropy)
{
    // One draw in 2^128 is out of range; a second in a row means that the source is broken.
    for (int attempt = 0; attempt < 2; ++attempt) {
        SecretBytes bytes(keySize);
        entropy.fill({bytes.data(), bytes.size()});
        if (auto key = fromBytes(std::move(bytes), entropy))
            return key;
    }
    return Error{Errc::Refused, "machine key: the source of randomness does not deliver random bytes"};
}

Bytes MachineKey::sign(const Hash256& digest) const
{
    const auto* secp = m_context->secp;
    secp256k1_ecdsa_signature signature;
    require(secp256k1_ecdsa_sign(secp, &signature, digest.data(), m_secret.view().data(),
                secp256k1_nonce_function_rfc6979, nullptr)
        == 1);
    Bytes der(72);
    std::size_t size = der.size();
    require(secp256k1_ecdsa_signature_serialize_der(secp, der.data(), &size, &signature) == 1);
    der.resize(size);
    return der;
}

} // namespace kiosk
