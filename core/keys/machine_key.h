// SPDX-License-Identifier: Apache-2.0
// The kiosk's identity: a secp256k1 private key that signs requests and never holds funds. Made at
// commissioning from random bytes, replaced when lost, never backed up. Source: keys, section 1; signed
// requests.
#pragma once

#include "core/keys/entropy.h"
#include "core/keys/hash.h"
#include "core/keys/public_key.h"
#include "core/keys/secret.h"
#include "core/money/result.h"

#include <memory>
#include <string>

namespace kiosk {

class MachineKey {
public:
    static Result<MachineKey> generate(Entropy& entropy);
    // 32 bytes, 1 <= value < n, else Errc::Malformed. The entropy blinds the signing arithmetic against side
    // channels; signatures are the same with and without it.
    static Result<MachineKey> fromBytes(SecretBytes bytes, Entropy& entropy);
    static Result<MachineKey> fromBytes(SecretBytes bytes);

    MachineKey(MachineKey&&) noexcept;
    MachineKey& operator=(MachineKey&&) noexcept;
    ~MachineKey();

    [[nodiscard]] const PublicKey& publicKey() const { return m_publicKey; }
    // 33 bytes compressed as 66 lower-case hex digits: X-Identity.
    [[nodiscard]] std::string publicKeyHex() const { return m_publicKey.toHex(); }
    // Strict DER, low S, nonce by RFC 6979: the same digest always gives the same bytes.
    [[nodiscard]] Bytes sign(const Hash256& digest) const;
    // For the key file and for deriving the sealed table's key, nothing else.
    [[nodiscard]] const SecretBytes& secret() const { return m_secret; }

private:
    struct Context;

    static Result<MachineKey> create(SecretBytes bytes, Entropy* entropy);
    MachineKey(std::unique_ptr<Context> context, SecretBytes secret, PublicKey publicKey);

    std::unique_ptr<Context> m_context;
    SecretBytes m_secret;
    PublicKey m_publicKey;
};

} // namespace kiosk
