// SPDX-License-Identifier: Apache-2.0
// A machine's public key on secp256k1: what X-Identity says and what a signature is checked against.
// Source: signed requests, compat profile.
#pragma once

#include "core/keys/der_signature.h"
#include "core/keys/hash.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace kiosk {

class PublicKey {
public:
    // 66 hex digits beginning 02 or 03, or 130 beginning 04, in either case, of a point on the curve.
    // Errc::Malformed for anything else.
    static Result<PublicKey> parse(std::string_view hex);

    // The identity: 66 lower-case hex digits, the same for every accepted encoding of one point.
    [[nodiscard]] std::string toHex() const { return kiosk::toHex(m_compressed); }
    // For comparing by voice: the first 8 hex digits of SHA-256(compressed key), "1a2b 3c4d".
    [[nodiscard]] std::string fingerprint() const;
    [[nodiscard]] bool verify(const Hash256& digest, const CompactSignature& signature) const;

    friend bool operator==(const PublicKey&, const PublicKey&) = default;

private:
    explicit PublicKey(const std::array<std::uint8_t, 33>& compressed)
        : m_compressed(compressed)
    {
    }

    std::array<std::uint8_t, 33> m_compressed;
};

} // namespace kiosk
