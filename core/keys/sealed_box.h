// SPDX-License-Identifier: Apache-2.0
// Seals small secrets (session tokens) for storage beside the journal: AES-256-GCM under a key derived from
// the machine key by HKDF-SHA256 (RFC 5869) without salt, info "athena sealed table v1". Source: Athena's
// API, "Idempotency".
#pragma once

#include "core/keys/entropy.h"
#include "core/keys/machine_key.h"
#include "core/keys/secret.h"
#include "core/money/result.h"

namespace kiosk {

class SealedBox {
public:
    explicit SealedBox(const MachineKey& key);

    // nonce (12 bytes) || ciphertext || tag (16). `associated` binds the bytes to their place (the purchase's
    // handle): they open only with the same. Errc::Overflow above 64 KiB.
    [[nodiscard]] Result<Bytes> seal(ByteView plain, ByteView associated, Entropy& entropy) const;
    // Errc::Corrupt when the bytes were cut or changed, moved to another place, or sealed by another machine.
    [[nodiscard]] Result<SecretBytes> open(ByteView sealed, ByteView associated) const;

private:
    SecretBytes m_key;
};

} // namespace kiosk
